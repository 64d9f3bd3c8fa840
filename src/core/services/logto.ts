import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const UNAUTHORIZED = 'Unauthorized Please check credentials and its scope';

/** It passes on which claim of the token it refused. */
const refusesAudience = ({ content }: Reading): boolean =>
  content.fields.some(({ path, value }) => path === 'data.claim' && value === 'aud');

export const logto: Service = {
  id: 'logto',
  name: 'Logto',
  kind: 'identity provider',
  reference: 'https://docs.logto.io/integrate-logto/interact-with-management-api',
  signs: [{ host: '*.logto.app' }, { text: '^auth.expected_role_not_found$' }],
  says: [
    {
      text: '^auth.authorization_header_missing$',
      means: 'no-credential',
    },
    {
      text: '^auth.authorization_token_type_not_supported$',
      means: 'scheme-mismatch',
    },
    {
      text: '^auth.expected_role_not_found$',
      means: 'permission-denied',
      note: 'The user or the application lacks the role for the Management API.',
    },
    { text: '^auth.jwt_sub_missing$', means: 'token-wrong-type' },
    { text: '^auth.require_re_authentication$', means: 'step-up-required' },
    {
      text: UNAUTHORIZED,
      means: 'token-audience-mismatch',
      when: refusesAudience,
      note: 'The token was asked for without the resource of this API.',
    },
    { text: UNAUTHORIZED, means: 'bad-credential', when: (r) => !refusesAudience(r) },
  ],
};
