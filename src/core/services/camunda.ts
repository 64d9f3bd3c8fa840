import type { Service } from './service.ts';

export const camunda: Service = {
  id: 'camunda',
  name: 'Camunda 7',
  kind: 'API',
  reference: 'https://docs.camunda.org/manual/latest/webapps/shared-options/csrf-prevention/',
  signs: [{ text: 'CSRFPreventionFilter' }],
  says: [
    {
      text: [
        'CSRFPreventionFilter Token provided via HTTP Header is absent',
        'CSRFPreventionFilter Invalid HTTP Header Token',
      ],
      means: 'csrf-rejected',
      note: 'The cookie XSRF-TOKEN is to be sent again in X-XSRF-TOKEN.',
    },
  ],
};
