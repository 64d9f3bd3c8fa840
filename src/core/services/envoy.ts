import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Of Keycloak, whose addresses all follow from its issuer. */
const isOfKeycloak = ({ token }: Reading): boolean =>
  token?.kind === 'jwt' && /^https?:\/\/[^?#]+\/realms\/[\w.~-]+$/.test(String(token.claims.iss));

/** Where the token was asked for, up to the realm, if that is another address than its issuer. */
function otherEntrance(reading: Reading): readonly string[] | null {
  if (!isOfKeycloak(reading) || reading.token?.kind !== 'jwt') return null;
  const issuer = String(reading.token.claims.iss);
  for (const { grant, worked, url } of reading.earlier) {
    const [, base] =
      /^(https?:\/\/[\w.:/~-]+)\/realms\/[^/]+\/protocol\/openid-connect\/token$/.exec(url) ?? [];
    if (grant && worked && base && !issuer.startsWith(`${base}/`)) return [base];
  }
  return null;
}

export const envoy: Service = {
  id: 'envoy',
  name: 'Envoy and Istio',
  kind: 'gateway',
  reference:
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/jwt_authn_filter',
  signs: [
    { field: 'server', value: 'envoy' },
    { field: 'server', value: 'istio envoy' },
    { field: 'x-envoy-upstream-service-time' },
  ],
  says: [
    {
      text: ['Jwks remote fetch is failed'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      note: 'The keys could not be fetched, so that no token could be checked.',
    },
    { text: ['Jwt is missing'], means: 'no-credential' },
    {
      text: ['^Client authentication failed$'],
      means: 'api-key-invalid',
      when: (r) => r.sent.keys.length > 0 && r.sent.signIn === null,
      certainty: 'likely',
      note: 'The filter for API keys knows no client with this one.',
    },
    { text: ['Jwt is expired'], means: 'token-expired' },
    { text: ['Jwt not yet valid'], means: 'token-not-yet-valid' },
    { text: ['Jwt issuer is not configured', 'Issuer not found'], means: 'token-issuer-mismatch' },
    { text: ['Audiences in Jwt are not allowed'], means: 'token-audience-mismatch' },
    {
      text: [
        'Jwt is not in the form of Header Payload Signature',
        'Jwt header is an invalid Base64url',
        'Jwt header is an invalid JSON',
        'Jwt payload is an invalid Base64url',
        'Jwt payload is an invalid JSON',
        'Jwt signature is an invalid Base64url',
        'Jwt header alg field',
        'Jwt header typ field',
        'Jwt header kid field',
      ],
      means: 'token-malformed',
    },
    {
      text: [
        'Jwt verification fails',
        'Jwks doesnt have key to match kid or alg from Jwt',
        'Jwt header alg is not supported',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['RBAC access denied'],
      means: 'permission-denied',
      sent: 'something',
      note: 'An RBAC or AuthorizationPolicy rule denied it.',
      certainty: 'likely',
    },
    {
      text: ['RBAC access denied'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
      note: 'An AuthorizationPolicy that wants a principal found none.',
    },
    { text: ['ext authz denied'], means: 'permission-denied', certainty: 'likely' },
    {
      text: ['^Invalid origin$'],
      means: 'csrf-rejected',
      // Its own answer has no time of an application behind it.
      when: (r) =>
        r.status === 403 &&
        r.attempt.method !== 'GET' &&
        r.responseField('x-envoy-upstream-service-time') === undefined,
    },
    { text: ['peer certificate'], means: 'client-certificate-required', certainty: 'possible' },
  ],
  incident: ['x-request-id'],
  remedies: [
    {
      of: 'token-not-yet-valid',
      for: 'owner',
      does: 'Set the clocks by NTP, that of the issuer of the token first, then that of {host}: a token that was made to hold at once lies in the future only where one of them is off.',
      code: { language: 'shell', text: 'timedatectl set-ntp true && timedatectl status' },
    },
    {
      of: 'token-not-yet-valid',
      for: 'owner',
      does: 'Envoy at {host} allows for 60 seconds; clock_skew_seconds of the JwtProvider changes that. RequestAuthentication of Istio has no such field: there it takes an EnvoyFilter.',
      code: { language: 'yaml', text: 'providers:\n  issuer:\n    clock_skew_seconds: 180' },
    },
    {
      of: 'token-issuer-mismatch',
      for: 'developer',
      does: 'Do not renew the token on this 401 of {request}: each new one names the same issuer, {issuer}.',
      when: ({ token }) => token?.kind === 'jwt' && token.claims.iss !== undefined,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'Give Keycloak the address under which browsers reach it: the token was asked for at {1} and names {issuer}, an address of the inside. Proxy headers must be on, so that it believes the one in front of {host}. The issuer of jwtRules is then the new one.',
      code: { language: 'shell', text: 'KC_HOSTNAME={1}\nKC_PROXY_HEADERS=xforwarded' },
      seeks: otherEntrance,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'Name the issuer of the token in the RequestAuthentication that guards {host}, letter by letter.',
      code: {
        language: 'yaml',
        text: 'jwtRules:\n  - issuer: {issuer}\n    jwksUri: {issuer}/protocol/openid-connect/certs',
      },
      when: isOfKeycloak,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'Name the issuer of the token in the RequestAuthentication that guards {host}, letter by letter; its document at {issuer}/.well-known/openid-configuration has the jwksUri.',
      code: { language: 'yaml', text: 'jwtRules:\n  - issuer: {issuer}\n    jwksUri: https://…' },
      when: (reading) => !isOfKeycloak(reading),
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'List in the RequestAuthentication that guards {host} what this service calls itself; name {audience}, for which the token was made, only if the service is to take the tokens of that one too.',
      code: {
        language: 'yaml',
        text: 'jwtRules:\n  - issuer: {issuer}\n    audiences:\n      - {audience}',
      },
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Compare jwksUri (or jwks) of the RequestAuthentication that guards {host} with the keys of the issuer; Istio fetches them again every 20 minutes.',
    },
  ],
};
