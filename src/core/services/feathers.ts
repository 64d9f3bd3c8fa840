import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Each of its errors names its class. */
const byClassName = ({ content }: Reading): boolean =>
  content.fields.some(
    ({ path, value }) => path === 'className' && /^(?:not-authenticated|forbidden)$/.test(value),
  );

export const feathers: Service = {
  id: 'feathers',
  name: 'Feathers',
  kind: 'framework',
  reference: 'https://feathersjs.com/api/authentication/',
  traits: [{ when: byClassName, wrote: true }],
  says: [
    { text: ['^jwt expired$'], means: 'token-expired', when: byClassName },
    { text: ['^Invalid login$'], means: 'password-rejected' },
    { text: ['^Not authenticated$'], means: 'no-credential', sent: 'nothing' },
    { text: ['Invalid authentication information no strategy set'], means: 'no-credential' },
  ],
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Sign in again, and repeat {request} with the token that this brings: Feathers has no refresh token, unless a plug-in adds one.',
      code: {
        language: 'js',
        text: "await client.authenticate({ strategy: 'local', email, password });",
      },
    },
    {
      of: 'token-expired',
      for: 'owner',
      does: 'If the token ends too early for {host}, set its length in the configuration of authentication (1d by default).',
      code: {
        language: 'json',
        text: '{ "authentication": { "jwtOptions": { "expiresIn": "7d" } } }',
      },
    },
  ],
};
