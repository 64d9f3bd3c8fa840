import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** With these words BearerTokenAccessDeniedHandler answers any refusal of a known user. */
const byHandler = ({ challenges: { challenges } }: Reading): boolean =>
  challenges.some(
    ({ params }) =>
      params.scope === undefined &&
      /^The request requires higher privileges/i.test(params.error_description ?? ''),
  );

/** The whole of a member, not a word of a sentence. */
const isCode = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'expired_token');

/** At a resource the code stands beside what was wrong with the token (league/oauth2-server). */
const isDenied = ({ content: { fields } }: Reading): boolean =>
  fields.some(({ value }) => value === 'access_denied') &&
  !fields.some(
    ({ path, value }) => path === 'hint' || value.startsWith('The resource owner or auth'),
  );

/** The sentence beside the code speaks of Authorization, so that nobody was known yet to be denied anything. */
const isOfHeader = ({ content: { fields } }: Reading): boolean =>
  fields.some(
    ({ path, value }) =>
      path === 'error_description' && /\b(?:authori[sz]ation|auth).{0,10} header\b/i.test(value),
  );

export const oauth: Service = {
  id: 'oauth',
  name: 'OAuth 2.0 / OpenID Connect',
  kind: 'framework',
  reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
  says: [
    { text: ['^invalid_token$'], means: 'bad-credential' },
    { text: ['^insufficient_scope$'], means: 'insufficient-scope', when: (r) => !byHandler(r) },
    // RFC 9396 §14.
    {
      text: ['^insufficient_authorization_details$'],
      means: 'insufficient-scope',
      certainty: 'likely',
    },
    {
      text: ['^insufficient_scope$'],
      means: 'insufficient-scope',
      certainty: 'likely',
      when: byHandler,
      note: 'Spring Security says so whatever the user of the token may not do.',
    },
    {
      text: ['^invalid_scope$', '^invalid_authorization_details$'],
      means: 'insufficient-scope',
      certainty: 'likely',
      note: 'The scope that was asked for is unknown, or more than may be granted (RFC 6749 §5.2).',
    },
    {
      text: ['^invalid_client$', '^unauthorized_client$'],
      means: 'client-authentication-failed',
      // Of a token at a resource it is no client's credential that is spoken of.
      when: ({ attempt, sent: { authorization } }) =>
        attempt.method === 'POST' ||
        !authorization.known ||
        authorization.value?.scheme !== 'bearer',
    },
    {
      text: ['^unsupported_grant_type$'],
      means: 'client-authentication-failed',
      certainty: 'likely',
      note: 'The authorization server does not know this grant type, or keeps it from this client.',
    },
    {
      text: ['^invalid_grant$'],
      means: 'password-rejected',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'password',
      note: 'For the password grant, invalid_grant means user and password (RFC 6749 §5.2).',
    },
    {
      text: ['^invalid_grant$'],
      means: 'token-expired',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'refresh',
      note: 'The refresh token is expired, or it was revoked or replaced (RFC 6749 §5.2).',
    },
    {
      text: ['^invalid_grant$'],
      means: 'token-revoked',
      certainty: 'possible',
      when: (r) => r.sent.signIn?.kind === 'refresh',
      note: 'A refresh token that was rotated, signed out or taken back is answered the same way.',
    },
    {
      text: ['^invalid_grant$'],
      means: 'token-rejected',
      certainty: 'likely',
      when: (r) => r.sent.signIn?.kind === 'code',
      note: 'The authorization code is used up, expired, or does not fit the redirect URI or the PKCE verifier.',
    },
    {
      text: ['^invalid_grant$'],
      means: 'bad-credential',
      when: (r) => !['password', 'refresh', 'code'].includes(r.sent.signIn?.kind ?? ''),
    },
    {
      text: ['^access_denied$'],
      means: 'permission-denied',
      certainty: 'likely',
      when: (r) => isDenied(r) && !isOfHeader(r),
      note: 'The user or a policy of the authorization server refused.',
    },
    { text: ['^invalid_dpop_proof$'], means: 'dpop-proof-invalid' },
    { text: ['^use_dpop_nonce$'], means: 'dpop-nonce-required' },
    {
      text: [
        '^insufficient_user_authentication$',
        '^unmet_authentication_requirements$',
        '^mfa_required$',
      ],
      means: 'step-up-required',
    },
    {
      text: ['^interaction_required$'],
      means: 'step-up-required',
      certainty: 'likely',
      note: 'The user has to take part; a silent request cannot succeed.',
    },
    { text: ['^login_required$', '^account_selection_required$'], means: 'not-signed-in' },
    {
      text: ['^consent_required$'],
      means: 'insufficient-scope',
      certainty: 'likely',
      note: 'The user or an administrator has not agreed to this access yet.',
    },
    {
      text: ['^expired_token$'],
      means: 'token-expired',
      when: (r) => r.sent.signIn !== null && isCode(r),
      note: 'The device code ran out before the user agreed (RFC 8628 §3.5).',
    },
    {
      text: ['^expired_token$'],
      means: 'token-expired',
      when: (r) => r.sent.signIn === null && isCode(r),
    },
    {
      text: ['^slow_down$'],
      means: 'rate-limited',
      note: 'The client polls too often (RFC 8628 §3.5).',
    },
    {
      text: ['^authorization_pending$'],
      means: 'handshake-in-progress',
      certainty: 'likely',
      note: 'The user has not agreed on the other device yet; ask again after the interval (RFC 8628 §3.5).',
    },
    {
      text: ['^unsupported_token_type$'],
      means: 'token-wrong-type',
      note: 'The revocation endpoint does not take this kind of token (RFC 7009 §2.2.1).',
    },
    {
      text: ['^invalid_target$'],
      means: 'token-audience-mismatch',
      certainty: 'likely',
      note: 'The resource that the token is asked for is unknown or not allowed (RFC 8707 §2).',
    },
    {
      text: [
        'Client authentication failed e g unknown client no client authentication included or unsupported authentication method',
      ],
      means: 'client-authentication-failed',
    },
    {
      text: ['The access token provided is expired revoked malformed or invalid for other reasons'],
      means: 'bad-credential',
    },
    {
      text: ['The request requires higher privileges than provided by the access token'],
      means: 'insufficient-scope',
      certainty: 'likely',
    },
    {
      text: ['certificate * thumbprint * not match', 'certificate bound access token'],
      means: 'client-certificate-required',
      certainty: 'likely',
      note: 'The token is bound to a client certificate that this connection did not show (RFC 8705 §3).',
    },
  ],
};
