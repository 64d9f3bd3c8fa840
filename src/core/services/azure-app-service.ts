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
      unless: 'has blocked your access',
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
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'If you know whose address {2} is, allow it for the app {1}, under Networking, Access restrictions; such a rule holds for all paths of {hostname}. For a web app the command is az webapp instead of az functionapp.',
      code: {
        language: 'shell',
        text: 'az functionapp config access-restriction add -g "$GROUP" -n {1} --rule-name client --action Allow --ip-address {2}/32 --priority 100',
      },
      asks: /^\w+ https?:\/\/([\w-]+)\.azurewebsites\.net/,
      finds: /^x-ms-forbidden-ip: (\d+\.\d+\.\d+\.\d+)$/im,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'If you know whose address it is, allow it for the app at {hostname}, under Networking, Access restrictions; such a rule holds for all paths.',
      code: {
        language: 'shell',
        text: 'az webapp config access-restriction add -g "$GROUP" -n "$APP" --rule-name client --action Allow --ip-address CLIENT_ADDRESS --priority 100',
      },
      asks: /^\w+ https?:\/\/(?![\w-]+\.azurewebsites\.net)/,
    },
  ],
};
