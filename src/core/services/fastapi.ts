import type { Service } from './service.ts';

export const fastapi: Service = {
  id: 'fastapi',
  name: 'FastAPI',
  kind: 'framework',
  reference: 'https://fastapi.tiangolo.com/tutorial/security/',
  says: [
    {
      text: ['^Not authenticated$'],
      means: 'no-credential',
      certainty: 'likely',
      // What OAuth2PasswordBearer and HTTPBearer say where they find no Authorization.
      when: (r) => r.offered.includes('bearer') && r.content.fields[0]?.path === 'detail',
    },
    {
      text: ['^Not authenticated$'],
      means: 'not-signed-in',
      note: 'The security dependency found no credential that it can use.',
    },
    {
      text: ['^Invalid authentication credentials$'],
      means: 'scheme-mismatch',
      when: (r) =>
        r.content.fields[0]?.path === 'detail' &&
        r.sent.authorization.known &&
        r.sent.authorization.value !== null &&
        r.sent.authorization.value.scheme !== null &&
        r.sent.authorization.value.scheme !== 'bearer' &&
        (r.status === 403 || !r.offered.includes(r.sent.authorization.value.scheme)),
      certainty: 'likely',
      note: 'HTTPBearer says so of every other scheme.',
    },
    {
      text: ['Could not validate credentials', 'Invalid authentication credentials'],
      means: 'bad-credential',
    },
    { text: ['^Inactive user$'], means: 'account-disabled' },
    {
      text: ['^Not enough permissions$'],
      means: 'insufficient-scope',
      when: (r) => r.challenges.challenges.some(({ params }) => params.scope !== undefined),
    },
    {
      text: ['Not enough permissions', 'The user doesnt have enough privileges'],
      means: 'permission-denied',
      certainty: 'likely',
      when: (r) => !r.challenges.challenges.some(({ params }) => params.scope !== undefined),
    },
  ],
};
