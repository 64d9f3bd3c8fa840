import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const UNMAPPED = /no matching policy found in scope claim/;

/** As it stands in the token. */
const scopeOf = ({ token }: Reading): readonly string[] | null => {
  const { scope } = token?.kind === 'jwt' ? token.claims : {};
  return typeof scope === 'string' && /^[\w.:/ -]{1,120}$/.test(scope) ? [`“${scope}”`] : null;
};

export const tyk: Service = {
  id: 'tyk',
  name: 'Tyk',
  kind: 'gateway',
  reference: 'https://tyk.io/docs/',
  signs: [{ field: 'x-generator', value: 'tyk' }],
  bare: true,
  says: [
    { text: ['Authorization field missing'], means: 'no-credential' },
    {
      text: [
        'Access to this API has been disallowed',
        'Key not authorised',
        'Attempted access with non existent key',
      ],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
    { text: ['Key has expired please renew'], means: 'token-expired' },
    { text: ['Key is inactive please renew'], means: 'account-disabled' },
    { text: ['Quota exceeded', 'Rate limit exceeded'], means: 'rate-limited' },
    { text: ['Access to this resource has been disallowed'], means: 'permission-denied' },
    { text: ['access from this IP has been disallowed'], means: 'ip-not-allowed' },
    {
      text: ['Key not authorized no matching policy found in scope claim'],
      means: 'insufficient-scope',
    },
    {
      text: ['Key not authorized no matching policy found'],
      unless: ['in scope claim'],
      means: 'permission-denied',
    },
    { text: ['no suitable claims for user ID were found'], means: 'token-rejected' },
    {
      text: ['Key not authorized unexpected signing method', 'Key not authorized'],
      unless: ['no matching policy found'],
      means: 'bad-credential',
      only: true,
    },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask the issuer for a token with a scope that Tyk at {host} maps to a policy, and repeat {request} with it; this one has the scope {1}.',
      seeks: scopeOf,
      finds: UNMAPPED,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask the issuer for a token with a scope that Tyk at {host} maps to a policy, and repeat {request} with it; this one has no claim scope.',
      seeks: (reading) => (scopeOf(reading) ? null : []),
      finds: UNMAPPED,
    },
    {
      of: 'insufficient-scope',
      for: 'owner',
      does: 'If the scope of the token is right, map it to a policy in the definition of the API at {host}: none of its scopes is mapped. Classic definitions have scopes.jwt.scope_to_policy (older ones jwt_scope_to_policy_mapping), those of Tyk OAS scopes.scopeToPolicyMapping.',
      code: {
        language: 'json',
        text: '"scopes": {\n  "jwt": {\n    "scope_claim_name": "scope",\n    "scope_to_policy": { "SCOPE": "POLICY_ID" }\n  }\n}',
      },
      finds: UNMAPPED,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Add the API, version and path of {request} to the access rights of the policy that the key or token stands under (Tyk Dashboard, Policies).',
    },
  ],
};
