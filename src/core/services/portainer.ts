import type { Service } from './service.ts';

const MISSING = 'A valid (authorization|authorisation) token is missing';

export const portainer: Service = {
  id: 'portainer',
  name: 'Portainer',
  kind: 'API',
  reference: 'https://docs.portainer.io/api/access',
  signs: [{ text: MISSING }],
  says: [
    { text: MISSING, means: 'no-credential', sent: 'nothing' },
    {
      text: MISSING,
      means: 'bad-credential',
      sent: 'something',
      note: 'Access tokens (ptr_…) are sent in X-API-Key.',
    },
    {
      text: '^Invalid JWT token$',
      means: 'token-wrong-type',
      when: ({ sent }) =>
        sent.authorization.known && sent.authorization.value?.text.startsWith('ptr_') === true,
      note: 'Access tokens (ptr_…) are sent in X-API-Key.',
    },
  ],
  remedies: [
    {
      of: ['token-rejected', 'token-wrong-type'],
      for: 'developer',
      does: 'Send an access token (ptr_…, My account, Access tokens) in X-API-Key with {request}; Bearer is for the jwt that POST /api/auth returns, which holds for eight hours unless the setting is another.',
      code: { language: 'http', text: 'X-API-Key: $PORTAINER_TOKEN' },
    },
  ],
};
