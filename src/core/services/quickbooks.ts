import type { Service } from './service.ts';

export const quickbooks: Service = {
  id: 'quickbooks',
  name: 'QuickBooks Online (Intuit)',
  kind: 'API',
  reference:
    'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
  signs: [
    { host: '*.api.intuit.com' },
    { host: '*.platform.intuit.com' },
    { field: 'intuit_tid', wrote: true },
  ],
  says: [
    {
      text: ['Application Authorization Failed error code 003100'],
      means: 'permission-denied',
      note: 'The token does not open this company: it was given for another one, or by the other environment.',
    },
    {
      text: ['You do not have access to use QuickBooks Online'],
      means: 'permission-denied',
      note: 'The user who connected the company has lost access to it.',
    },
    { text: ['Application Authentication Failed error code 003200'], means: 'bad-credential' },
  ],
  incident: ['intuit_tid'],
};
