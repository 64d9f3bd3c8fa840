import type { Service } from './service.ts';

export const mercury: Service = {
  id: 'mercury',
  name: 'Mercury',
  kind: 'API',
  reference: 'https://docs.mercury.com/docs/api-token-security-policies',
  signs: [{ host: 'api.mercury.com' }, { host: 'api-sandbox.mercury.com' }],
  says: [
    {
      text: ['^noTokenInDB$', 'No matching token found'],
      means: 'bad-credential',
      note: 'Mercury deletes a token that was not used for 45 days; one of the sandbox is unknown to the other API.',
    },
  ],
};
