import type { Service } from './service.ts';

export const azureAppService: Service = {
  id: 'azure-app-service',
  name: 'Azure App Service',
  kind: 'cloud',
  reference: 'https://learn.microsoft.com/en-us/azure/app-service/app-service-ip-restrictions',
  signs: [{ host: '*.azurewebsites.net' }, { field: 'x-ms-middleware-request-id' }],
  says: [
    {
      field: 'x-ms-forbidden-ip',
      means: 'ip-not-allowed',
      note: 'An access restriction of the app refuses this address.',
    },
    {
      text: [
        'The web app you have attempted to reach is currently stopped',
        'Web App Unavailable',
        'This web app is stopped',
      ],
      means: 'account-disabled',
      certainty: 'likely',
      note: 'The app is stopped.',
    },
    {
      text: ['The web app you have attempted to reach has blocked your access'],
      means: 'ip-not-allowed',
      certainty: 'likely',
    },
  ],
  incident: ['x-ms-request-id'],
};
