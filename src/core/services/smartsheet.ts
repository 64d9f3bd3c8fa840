import type { Service } from './service.ts';

export const smartsheet: Service = {
  id: 'smartsheet',
  name: 'Smartsheet',
  kind: 'API',
  reference: 'https://developers.smartsheet.com/api/smartsheet/error-codes',
  signs: [{ host: 'api.smartsheet.com' }, { host: 'api.smartsheet.eu' }],
  says: [
    { text: ['^1001$'], means: 'no-credential', only: true },
    { text: ['^1002$'], means: 'token-rejected', only: true },
    { text: ['^1003$'], means: 'token-expired', only: true },
    { text: ['^1004$'], means: 'permission-denied', only: true },
    { text: ['^1005$'], means: 'sso-required', only: true },
  ],
};
