import type { Service } from './service.ts';

export const govukNotify: Service = {
  id: 'govuk-notify',
  name: 'GOV.UK Notify',
  kind: 'API',
  reference: 'https://docs.notifications.service.gov.uk/rest-api.html',
  signs: [{ host: 'api.notifications.service.gov.uk' }],
  says: [
    {
      text: ['Error Your system clock must be accurate to within 30 seconds'],
      means: 'clock-skew',
      only: true,
    },
    {
      text: ['Invalid token API key not found'],
      means: 'api-key-invalid',
      certainty: 'likely',
      only: true,
    },
    { text: ['Invalid token API key revoked'], means: 'token-revoked', only: true },
    {
      text: ['Invalid token service not found'],
      means: 'token-issuer-mismatch',
      only: true,
      certainty: 'likely',
    },
  ],
};
