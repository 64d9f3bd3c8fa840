import type { Service } from './service.ts';

export const hmrc: Service = {
  id: 'hmrc',
  name: 'HMRC',
  kind: 'API',
  reference: 'https://developer.service.hmrc.gov.uk/api-documentation/docs/reference-guide#errors',
  signs: [{ host: '*.service.hmrc.gov.uk' }],
  says: [
    { text: ['^MISSING_CREDENTIALS$'], means: 'no-credential', only: true },
    { text: ['^INVALID_CREDENTIALS$'], means: 'bad-credential', only: true },
    { text: ['^INCORRECT_ACCESS_TOKEN_TYPE$'], means: 'token-wrong-type' },
    { text: ['^INVALID_SCOPE$'], means: 'insufficient-scope', only: true },
    {
      text: ['The application is not subscribed to the API which it is attempting to invoke'],
      means: 'api-not-enabled',
    },
    {
      text: ['^CLIENT_OR_AGENT_NOT_AUTHORISED$'],
      means: 'permission-denied',
      note: 'The user is neither the client nor the agent of the number in the path.',
    },
  ],
};
