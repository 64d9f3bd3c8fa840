import type { Service } from './service.ts';

const SET_ROLE = /permission denied to set role \\?"([^"\\]+)/;

export const postgrest: Service = {
  id: 'postgrest',
  name: 'PostgREST',
  kind: 'API',
  reference: 'https://docs.postgrest.org/en/stable/references/errors.html',
  says: [
    { text: ['^JWT expired$', 'PGRST303 JWT expired'], means: 'token-expired' },
    { text: ['JWT not yet valid', 'JWT issued at future'], means: 'token-not-yet-valid' },
    { text: ['JWT not in audience'], means: 'token-audience-mismatch' },
    {
      text: [
        'JWSError JWS Invalid Signature',
        'No suitable key was found to decode the JWT',
        'No suitable key or wrong key type',
        'JWT cryptographic operation failed',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['Expected 3 parts in JWT got 1'],
      means: 'token-wrong-type',
      when: (r) => r.token?.kind === 'opaque',
      note: 'It takes a JWT, and what was sent is a key.',
    },
    { text: ['PGRST301', 'JWSError Compact Decode Error'], means: 'bad-credential' },
    { text: ['PGRST302', 'Anonymous access is disabled'], means: 'no-credential' },
    {
      text: [
        'permission denied for table',
        'permission denied for schema',
        'permission denied for function',
        'permission denied for relation',
        'permission denied to set role',
        'new row violates row level security policy',
        '42501',
      ],
      means: 'permission-denied',
      sent: 'something',
      status: 403,
    },
    {
      text: ['permission denied for (table|schema|function|relation)', '42501'],
      means: 'permission-denied',
      sent: 'something',
      status: 401,
      certainty: 'likely',
      note: 'With 401 it refuses the anonymous role: the key alone opens no more.',
    },
    {
      text: [
        'permission denied for (table|schema|function|relation|sequence|view|materialized view)',
      ],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
    },
    {
      text: [
        'permission denied for (table|schema|function|relation|sequence|view|materialized view)',
      ],
      means: 'credentials-missing',
      sent: 'nothing',
      status: 401,
      certainty: 'likely',
      note: 'The anonymous role may not do this.',
    },
  ],
  remedies: [
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Set jwt-secret (PGRST_JWT_SECRET) of PostgREST at {host} to the very key with which the tokens are signed: at least 32 characters, or the JWK of a public key; set jwt-secret-is-base64 where it is encoded. Then have the settings read again.',
      code: {
        language: 'text',
        text: 'jwt-secret = "…"\njwt-secret-is-base64 = false\n# then: killall -SIGUSR2 postgrest',
      },
    },
    {
      of: 'token-signature-invalid',
      for: 'developer',
      does: 'Have {request} repeated with a new token once both sides hold the same key: as long as they differ, a new one is refused as well.',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Grant the role of the token what {request} does, and check the row level security policies of the table.',
      code: { language: 'text', text: 'grant select on … to web_user;' },
      finds: /^(?![\s\S]*denied to set role)/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Grant the role {1} to the role with which PostgREST logs in (the user of db-uri, often authenticator): it has to become that role for {request}.',
      code: { language: 'text', text: 'grant {1} to authenticator;' },
      finds: SET_ROLE,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Check the role claim of the token that {request} carries: it names {1}. If that is the wrong role, have a token issued with the right one; if not, only the owner of the database can help.',
      finds: SET_ROLE,
    },
  ],
};
