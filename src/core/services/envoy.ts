import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { issuedBy, withClaims } from './when.ts';

/** Of Keycloak, whose addresses all follow from its issuer. */
const isOfKeycloak = issuedBy(/^https?:\/\/[^?#]+\/realms\/[\w.~-]+$/);

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

/** Its own name of itself tells which of the two has written the rule. */
const BY_ISTIO = /^server: *istio-envoy/im;
const byIstio = (reading: Reading): boolean =>
  /^istio-envoy/i.test(reading.responseField('server') ?? '');

const NO_KEY = /Jwks doesn.?t have key/i;
const NO_MATCH = /Jwt verification fails/i;

/** Its keys can be asked for: it is an address. */
const hasIssuer = (reading: Reading): boolean =>
  withClaims('kid', 'iss')(reading) && issuedBy(/^https?:\/\//)(reading);

/** What rules compare, as they write it: `principal “https://id/7”, groups “viewer”`. */
function comparedOf({ token }: Reading): readonly string[] | null {
  if (token?.kind !== 'jwt') return null;
  const { iss, sub, groups, roles, scope } = token.claims;
  const principal = typeof iss === 'string' && typeof sub === 'string' ? `${iss}/${sub}` : null;
  const parts = Object.entries({ principal, groups, roles, scope }).flatMap(([name, value]) => {
    const words = [value].flat();
    const plain = words.filter(
      (one) => typeof one === 'string' && /^[\w.:/@ ~|-]{1,120}$/.test(one),
    );
    return plain.length > 0 ? [`${name} “${plain.slice(0, 5).join('”, “')}”`] : [];
  });
  return parts.length > 0 ? [parts.join(', ')] : null;
}

/** A gateway notes how long what stands behind it took: where it does, that one has refused. */
const whoRefused = (reading: Reading): readonly string[] => [
  reading.responseField('x-envoy-upstream-service-time') === undefined
    ? 'that apply to the gateway and to the workload behind it'
    : 'that apply to the workload behind the gateway, which passed the request on (x-envoy-upstream-service-time)',
];

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
      note: 'A rule that wants a principal found none; one about source, path or mTLS says the same.',
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
      when: withClaims('iss'),
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
      does: 'Look whether the key {kid} of the token is among those of its issuer, {issuer}. If it is not, the token is of an old key or another server. If it is, the proxy of {host} has older keys, or another address in jwksUri.',
      code: {
        language: 'shell',
        text: 'jwks=$(curl -s \'{issuer}/.well-known/openid-configuration\' | jq -r .jwks_uri)\ncurl -s "$jwks" | jq -r \'.keys[] | .kid + " " + .alg\'',
      },
      finds: NO_KEY,
      when: hasIssuer,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Compare the signature of the token with the key {kid} of {issuer}: the proxy of {host} has a key of that name, and it does not fit. Look which service changes the token on the way, or gave two keys one kid.',
      finds: NO_MATCH,
      when: hasIssuer,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Compare jwksUri (or jwks) of the RequestAuthentication that guards {host} with the keys of the issuer. istiod fetches them again every 20 minutes (PILOT_JWT_PUB_KEY_REFRESH_INTERVAL); after a new start it has them at once.',
      code: {
        language: 'shell',
        text: 'kubectl get requestauthentication -A -o yaml | grep -E "issuer|jwks"\nkubectl rollout restart deployment/istiod -n istio-system',
      },
      finds: BY_ISTIO,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Compare remote_jwks (or local_jwks) of the JwtProvider that guards {host} with the keys of the issuer; cache_duration says how long Envoy keeps them.',
      when: (reading) => !byIstio(reading),
    },
    {
      of: 'token-signature-invalid',
      for: 'developer',
      does: 'Get a new token from {issuer} and repeat {request} once: one that was signed by a key that is no longer in use stays refused. If the new one is refused as well, it is for the owner of {host}.',
      when: hasIssuer,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Compare the rules of the AuthorizationPolicies {2} with what the token has: {1}. In a rule the principal stands under requestPrincipals, a claim as request.auth.claims[NAME]. A DENY that fits refuses; so does an ALLOW where none fits.',
      code: { language: 'shell', text: 'kubectl get authorizationpolicy -A -o yaml' },
      finds: BY_ISTIO,
      seeks: (reading) => {
        const [compared] = comparedOf(reading) ?? [];
        return compared === undefined ? null : [compared, ...whoRefused(reading)];
      },
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Look at the rules of the AuthorizationPolicies {1}. A DENY that fits refuses; so does an ALLOW where none fits: its from, to and when must all hold for {request}.',
      code: { language: 'shell', text: 'kubectl get authorizationpolicy -A -o yaml' },
      finds: BY_ISTIO,
      seeks: (reading) => (comparedOf(reading) === null ? whoRefused(reading) : null),
    },
    {
      of: 'unauthenticated-reported-as-403',
      for: 'owner',
      does: 'Look at the AuthorizationPolicies {1}: is {request} to be open, or is there one that wants requestPrincipals? Istio answers 403 without a token; who wants a 401 with a challenge needs an external authorizer (action CUSTOM).',
      code: { language: 'shell', text: 'kubectl get authorizationpolicy -A -o yaml' },
      finds: BY_ISTIO,
      seeks: whoRefused,
    },
    {
      of: ['permission-denied', 'unauthenticated-reported-as-403'],
      for: 'owner',
      does: 'Have the proxy that refuses {path} say which policy it was: rbac_access_denied_matched_policy names it, and “none” means that no ALLOW fits.',
      code: {
        language: 'shell',
        text: 'istioctl proxy-config log POD -n NAMESPACE --level rbac:debug\nkubectl logs POD -n NAMESPACE -c istio-proxy | grep -E "rbac|403"',
      },
      finds: BY_ISTIO,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Look in the access log of Envoy at {host} for {request}: %RESPONSE_CODE_DETAILS% has rbac_access_denied_matched_policy and the name of the policy. Compare its permissions and principals with the caller.',
      finds: /RBAC: access denied/,
      when: (reading) => !byIstio(reading),
    },
  ],
};
