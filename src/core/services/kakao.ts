import type { Service } from './service.ts';

export const kakao: Service = {
  id: 'kakao',
  name: 'Kakao',
  kind: 'API',
  reference: 'https://developers.kakao.com/docs/latest/en/rest-api/reference#error-code',
  signs: [{ host: '*.kakao.com' }],
  says: [
    {
      text: ['App * disabled * service'],
      means: 'api-not-enabled',
      only: true,
      note: 'The product is switched off in the settings of the app.',
    },
    {
      text: ['wrong appKey', 'cannot find appKey', 'no authentication key'],
      means: 'api-key-invalid',
      only: true,
    },
    { text: ['appKey is already deactivated'], means: 'token-revoked', only: true },
    { text: ['this access token does not exist'], means: 'token-rejected', only: true },
    { text: ['this access token is already expired'], means: 'token-expired', only: true },
    { text: ['ip mismatched callerIp'], means: 'ip-not-allowed', only: true },
    {
      text: ['domain mismatched caller', '(keyhash|bundle id) mismatched caller'],
      means: 'origin-not-allowed',
      only: true,
      note: 'The page (or app) is not among the platforms registered for the key.',
    },
    { text: ['insufficient scopes'], means: 'insufficient-scope', only: true },
  ],
};
