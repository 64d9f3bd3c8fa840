import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const kong: Service = {
  id: 'kong',
  name: 'Kong',
  kind: 'gateway',
  reference: 'https://docs.konghq.com/hub/',
  signs: [
    { field: 'server', value: 'kong' },
    { field: 'x-kong-response-latency', wrote: true },
    { field: 'www-authenticate', value: 'realm kong' },
    { field: 'x-kong-request-id' },
  ],
  says: [
    {
      text: ['Multiple tokens provided', 'Duplicate API key found'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['No credentials found for given kid'], means: 'token-rejected', certainty: 'likely' },
    {
      text: ['No Mandatory * in claims'],
      means: 'token-rejected',
      note: 'The token lacks the claim that names its key.',
    },
    { text: ['exceeds maximum allowed expiration'], means: 'token-rejected', only: true },
    {
      text: ['No API key found in request'],
      means: 'no-credential',
    },
    {
      text: ['Invalid authentication credentials', 'No API key found * invalid'],
      means: 'api-key-invalid',
      only: true,
      when: (r) => r.sent.keys.length > 0,
    },
    {
      text: ['Invalid authentication credentials'],
      means: 'password-rejected',
      only: true,
      when: inScheme('basic'),
    },
    { text: ['^token expired$'], means: 'token-expired' },
    { text: ['^token not valid before$', 'token not yet valid'], means: 'token-not-yet-valid' },
    {
      text: ['Invalid signature', 'Invalid algorithm'],
      means: 'token-signature-invalid',
      only: true,
      when: (r) => r.token?.kind === 'jwt',
    },
    {
      text: ['^Bad token'],
      means: 'token-malformed',
      only: true,
      when: (r) => r.token?.kind !== 'opaque',
    },
    {
      text: ['^Bad token'],
      means: 'token-malformed',
      only: true,
      certainty: 'likely',
      when: (r) => r.token?.kind === 'opaque',
      note: 'It takes a JWT, and this token is none.',
    },
    {
      text: ['No credentials found for given iss'],
      means: 'token-issuer-mismatch',
      note: 'No consumer has a key with the iss of this token.',
    },
    { text: ['Invalid client authentication'], means: 'client-authentication-failed' },
    {
      text: ['The access token is invalid or has expired'],
      means: 'token-rejected',
      certainty: 'likely',
    },
    {
      text: ['No required TLS certificate was sent', 'TLS certificate failed verification'],
      means: 'client-certificate-required',
    },
    {
      text: ['You cannot consume this service'],
      means: 'permission-denied',
      note: 'The ACL plug-in does not list the consumer’s group.',
    },
    {
      text: ['IP address not allowed', 'Your IP address is not allowed'],
      means: 'ip-not-allowed',
      when: (r) => r.status === 403,
    },
    {
      text: ['HMAC signature does not match'],
      means: 'signature-mismatch',
    },
    {
      text: ['HMAC signature cannot be verified'],
      unless: 'a valid date',
      means: 'signature-mismatch',
      certainty: 'likely',
      note: 'Or the user name is unknown, or a field that has to be signed is not.',
    },
    {
      text: ['HMAC signature cannot be verified a valid date'],
      means: 'clock-skew',
      certainty: 'likely',
      note: 'Or the request has no Date or X-Date; a page cannot send Date.',
    },
    {
      text: ['Bot detected', '^Forbidden$'],
      means: 'waf-blocked',
      only: true,
      status: 403,
      certainty: 'possible',
    },
  ],
  incident: ['x-kong-request-id'],
};
