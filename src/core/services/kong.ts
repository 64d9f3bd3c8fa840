import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** The plug-in key-auth, which calls Key in its challenge what is no scheme of Authorization. */
const NO_KEY = /No API key found in request/;

/** The plug-in oauth2 knows no client with this pair. */
const BAD_CLIENT = /Invalid client authentication/;

/** A page asks, by fetch and not with curl. */
const isOfPage = (reading: Reading): boolean =>
  reading.crossOrigin === true || firstOf(reading.requestField('sec-fetch-mode')) !== undefined;

/** Other paths of the same gateway let this caller pass: how they are asked is known. */
const letOthersPass = (reading: Reading): boolean => reading.worked.length > 0;

const SEND_KEY =
  'Send the key with {request} in the header or query parameter that the key-auth plug-in of {host} reads: apikey, where its key_names say nothing else. It is not read from Authorization as “Key …”, nor from a cookie.';

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
    {
      text: ['No credentials found for given kid', 'Could not find consumer for'],
      means: 'token-rejected',
      certainty: 'likely',
    },
    // Of the credential with which the plug-in jwt would check it.
    { text: ['^Invalid key secret$'], means: 'token-signature-invalid', certainty: 'likely' },
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
  remedies: [
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Compare client_id and client_secret of {request} with the credential of the consumer in Kong: the whole value, without white space, of this workspace. The oauth2 plug-in takes the pair in the body and as Basic alike.',
      finds: BAD_CLIENT,
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Move {request} to a server: every visitor can read a secret that a page sends.',
      finds: BAD_CLIENT,
      when: isOfPage,
    },
    {
      of: 'client-authentication-failed',
      for: 'owner',
      does: 'Look at the oauth2 credential of the consumer in the Admin API of the Kong at {host}: client_id, client_secret, and hash_secret, with which Kong keeps a hash only, so that a lost secret needs a new credential.',
      code: {
        language: 'shell',
        text: 'curl -s "http://localhost:8001/consumers/$CONSUMER/oauth2"',
      },
      finds: BAD_CLIENT,
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: SEND_KEY,
      code: {
        language: 'js',
        text: "await fetch('https://{host}{path}', { headers: { apikey: apiKey } });",
      },
      finds: NO_KEY,
      when: isOfPage,
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: SEND_KEY,
      code: { language: 'shell', text: 'curl -H "apikey: $API_KEY" \'https://{host}{path}\'' },
      finds: NO_KEY,
      when: (reading) => !isOfPage(reading),
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Compare {request} with the earlier requests that {host} let pass: if they carry a key, send it in the same field here; if they carry none, their routes have no key-auth.',
      finds: NO_KEY,
      when: letOthersPass,
    },
    {
      of: 'credentials-missing',
      for: 'owner',
      does: 'Look up which names the key-auth plug-in on the route of {path} reads (key_names), and where (key_in_header, key_in_query, key_in_body), and have them match what clients send.',
      code: {
        language: 'shell',
        text: 'curl -s http://localhost:8001/plugins | jq \'.data[] | select(.name == "key-auth") | {route, service, config}\'',
      },
      finds: NO_KEY,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Compare the secret (for RS and ES algorithms rsa_public_key) of the jwt credential at {host} whose key is the iss of the token, or the claim that key_claim_name names, with what the issuer signs with. Where the jwt plug-in has secret_is_base64, Kong decodes the secret first: the issuer must sign with the decoded bytes.',
      code: {
        language: 'shell',
        text: 'curl -s http://localhost:8001/jwts | jq --arg iss "$ISS" \'.data[] | select(.key == $iss)\'',
      },
      finds: /Invalid signature/,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Give the jwt credential at {host} whose key is the iss of the token the algorithm that its header names (alg), or have the issuer sign with the algorithm of the credential.',
      code: {
        language: 'shell',
        text: 'curl -s http://localhost:8001/jwts | jq --arg iss "$ISS" \'.data[] | select(.key == $iss) | .algorithm\'',
      },
      finds: /Invalid algorithm/,
    },
  ],
  incident: ['x-kong-request-id'],
};
