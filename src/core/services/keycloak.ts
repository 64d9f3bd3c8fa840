import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

/** The path of the realm, where the token is of the same one under another address. */
function ofOneRealm({ token, url }: Reading): readonly string[] | null {
  const iss = token?.kind === 'jwt' ? String(token.claims.iss) : '';
  const realm =
    url?.protocol === 'https:' ? /\/realms\/[\w.-]+/.exec(url.pathname)?.[0] : undefined;
  return realm !== undefined && iss.endsWith(realm) ? [iss.replace(/^https?:\/\/[^/]+/, '')] : null;
}

/** Not by the cookie of its own pages. */
const byToken = (reading: Reading): boolean =>
  withAuthorization(reading) || reading.url?.pathname.endsWith('/token') === true;

export const keycloak: Service = {
  id: 'keycloak',
  name: 'Keycloak',
  kind: 'identity provider',
  reference: 'https://www.keycloak.org/securing-apps/oidc-layers',
  signs: [
    { field: 'www-authenticate', value: '^UMA realm', wrote: true },
    { path: '/realms/' },
    { path: '/auth/realms/' },
    { path: '/admin/realms/' },
    { path: '/auth/admin/realms/' },
  ],
  says: [
    {
      field: 'www-authenticate',
      value: '^UMA realm',
      means: 'permission-denied',
      sent: 'something',
      note: 'The ticket in the challenge (UMA 2.0) is for asking the authorization server for the permission.',
    },
    {
      text: ['Policy Trusted Hosts rejected request to client registration service'],
      means: 'ip-not-allowed',
      note: 'It registers clients for trusted hosts only: the address of who asks, and the hosts of the redirect URIs, have to be among them.',
    },
    {
      text: ['^Authentication failed$'],
      means: 'client-authentication-failed',
      only: true,
      when: (r) => r.url?.pathname.endsWith('/introspect') === true,
    },
    { text: ['^Invalid user credentials$'], means: 'password-rejected', certainty: 'likely' },
    {
      text: ['^Account is not fully set up$', '^Account temporarily disabled$'],
      means: 'account-disabled',
    },
    { text: ['^Account disabled$', '^User disabled$'], means: 'account-disabled', only: true },
    { text: ['^Offline token expired$'], means: 'token-expired' },
    { text: ['^Refresh token expired$'], means: 'token-expired', only: true },
    {
      text: ['^Token is not active$'],
      means: 'token-expired',
      certainty: 'likely',
      note: 'Keycloak says so of tokens past exp and of those whose session ended.',
    },
    {
      text: [
        "^Session doesn't have required client$",
        "User session not found or doesn't have client attached on it",
        '^Offline user session not found$',
        '^Offline session not active$',
      ],
      means: 'session-expired',
    },
    {
      text: ['^Session not active$', '^Session expired$'],
      means: 'session-expired',
      only: true,
      note: 'The sign-in to which the token belongs is over: it timed out, or somebody signed out.',
    },
    { text: ['Maximum allowed refresh token reuse exceeded'], means: 'token-revoked' },
    { text: ['^Stale token$'], means: 'token-revoked', only: true },
    {
      text: [
        'Invalid client or Invalid client credentials',
        'Client not allowed for direct access grants',
        'Client not enabled to retrieve service account',
        'Public client not allowed to retrieve service account',
        '^Bearer only not allowed$',
        'Client secret not provided in request',
      ],
      means: 'client-authentication-failed',
    },
    {
      text: ['^Invalid client secret$', '^Invalid client credentials$'],
      means: 'client-authentication-failed',
      only: true,
    },
    { text: ['Invalid token issuer Expected'], means: 'token-issuer-mismatch' },
    { text: ['Invalid token issuer'], means: 'token-issuer-mismatch', only: true },
    {
      text: ["Invalid refresh token Token client and authorized client don't match"],
      means: 'token-wrong-type',
    },
    {
      text: ['Token type is incorrect', 'Invalid token type'],
      means: 'token-wrong-type',
      only: true,
    },
    {
      text: ['Expected audience not available in the token'],
      means: 'token-audience-mismatch',
      certainty: 'likely',
    },
    {
      text: ['Missing openid scope'],
      means: 'insufficient-scope',
      note: 'Since Keycloak 19 the userinfo endpoint wants a token with the scope openid.',
    },
    {
      text: ['^Token verification failed$', '^Token invalid'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: ['Client certificate missing or its thumbprint'],
      means: 'client-certificate-required',
    },
    {
      text: ['^Code not valid$', '^Code not found$'],
      means: 'token-rejected',
      certainty: 'likely',
      only: true,
      note: 'The code was used before, or waited too long.',
    },
    { text: ['HTTPS required'], means: 'https-required', only: true },
    { text: ['^Realm does not exist$'], means: 'no-such-route', certainty: 'likely', only: true },
    { text: ['^HTTP 403 Forbidden$'], means: 'denied', only: true },
    { text: ['^HTTP 401 Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' },
    { text: ['^HTTP 401 Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^not_authorized$'],
      means: 'permission-denied',
      only: true,
      note: 'Authorization Services refused the permission that was asked for.',
    },
  ],
  remedies: [
    {
      of: 'session-expired',
      for: 'developer',
      does: 'Renew the token before each call such as {request}, and begin a new sign-in where that fails: a renewal fails too once the session is over.',
      code: {
        language: 'js',
        text: 'try {\n  await keycloak.updateToken(30); // seconds that the token has to last\n} catch {\n  await keycloak.login();\n}',
      },
      when: byToken,
    },
    {
      of: 'session-expired',
      for: 'owner',
      does: 'Compare how long sessions of the realm {1} last (Realm settings, Sessions: SSO Session Idle and SSO Session Max; the same of the client, Advanced) with the Access Token Lifespan (Tokens): a token of {host} that outlives its session is refused like this one. Shorten the token, or let the session last longer.',
      code: {
        language: 'shell',
        text: 'bin/kcadm.sh get realms/{1} --fields ssoSessionIdleTimeout,ssoSessionMaxLifespan,accessTokenLifespan',
      },
      asks: /^\w+ https?:\/\/[^?#\s]*?\/realms\/([\w.-]+)/,
      when: byToken,
    },
    {
      of: 'session-expired',
      for: 'owner',
      does: 'Look among the events of the realm for a sign-out of this user before {request}; before version 26 a restart of Keycloak at {host} ended the sessions as well.',
      when: byToken,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'developer',
      does: 'Sign in at https://{host}, and send the token of that sign-in with {request}: its iss must be the issuer that this address names.',
      code: {
        language: 'shell',
        text: "curl -s 'https://{host}{1}/.well-known/openid-configuration' | jq .issuer",
      },
      seeks: ofOneRealm,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'Give Keycloak one address, which it then writes into all tokens, whatever address the sign-in came to; behind a proxy have it read the forwarded fields. Let all clients use {host} only.',
      code: {
        language: 'shell',
        text: 'KC_HOSTNAME=https://{host}\nKC_PROXY_HEADERS=xforwarded',
      },
      seeks: ofOneRealm,
    },
    {
      of: 'https-required',
      for: 'developer',
      does: 'Send {request} to the https address of {hostname}: port 8443 where Keycloak itself speaks TLS and nothing else is set, 443 at a proxy in front of it. Do not use again what went out in the clear: begin the sign-in anew for another code; change a password or client secret.',
      asks: /^POST http:.*\/protocol\/openid-connect\/token/,
    },
    {
      of: 'https-required',
      for: 'owner',
      does: 'Give Keycloak at {hostname} a certificate, or end TLS at a proxy in front of it and start it with --proxy-headers xforwarded (before version 24: --proxy edge), where the proxy sets X-Forwarded-Proto.',
      code: {
        language: 'shell',
        text: 'bin/kc.sh start --hostname {hostname} --https-certificate-file cert.pem --https-certificate-key-file key.pem',
      },
      asks: /^\w+ http:/,
    },
    {
      of: 'https-required',
      for: 'owner',
      does: 'Only where nothing but tests runs in the realm {1}: switch off Require SSL (Realm settings, General), which lets passwords and codes cross the network at {host} in the clear.',
      code: { language: 'shell', text: 'bin/kcadm.sh update realms/{1} -s sslRequired=NONE' },
      asks: /^\w+ http:\/\/[^?#\s]*?\/realms\/([\w.-]+)/,
    },
    {
      of: 'https-required',
      for: 'owner',
      does: 'Let the proxy in front of {hostname} set X-Forwarded-Proto, and start Keycloak with --proxy-headers xforwarded (before version 24: --proxy edge): {request} did come over https.',
      asks: /^\w+ https:/,
    },
    {
      of: 'client-authentication-failed',
      for: 'owner',
      does: 'Switch on the flow that the request uses for the client in the realm of {path} (Capability config: Standard flow, Direct access grants, Service accounts roles).',
      finds: /not allowed|not enabled|unauthorized_client/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the user or service account the role of the realm or client that {request} asks for (Role mapping; for the Admin API: roles of realm-management).',
    },
  ],
};
