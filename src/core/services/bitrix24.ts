import type { Service } from './service.ts';

export const bitrix24: Service = {
  id: 'bitrix24',
  name: 'Bitrix24',
  kind: 'API',
  reference: 'https://apidocs.bitrix24.com/error-codes.html',
  signs: [
    { host: '*.bitrix24.com' },
    { host: '*.bitrix24.ru' },
    { host: '*.bitrix24.de' },
    { host: '*.bitrix24.eu' },
  ],
  says: [
    { text: ['^expired_token$'], means: 'token-expired', only: true },
    { text: ['^insufficient_scope$'], means: 'insufficient-scope', only: true },
    {
      text: ['^INVALID_CREDENTIALS$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['REST API is available only on commercial plans'],
      means: 'account-disabled',
      only: true,
      note: 'The plan of the portal has no REST.',
    },
    { text: ['^user_access_error$'], means: 'permission-denied', only: true },
    { text: ['^NO_AUTH_FOUND$'], means: 'token-rejected', only: true, certainty: 'likely' },
  ],
};
