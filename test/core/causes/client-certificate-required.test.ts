import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const refused = (says: string, fields = '', sent = '') => `POST https://ca.example.test/renew
${sent}< 403 Forbidden
${fields}< Content-Type: application/json
<
< {"message":"${says}"}
`;

test('an expired certificate is replaced in another way than by itself', () => {
  const analysis = diagnosed(refused('client certificate expired on 2022-09-20'));
  expect(analysis.causes[0].id).toBe('client-certificate-required');
  expect(analysis.causes[0].missing).toEqual([]);
  expect(toldTo('visitor', analysis)).toContain('cannot renew itself');
  expect(toldToAll(analysis)).not.toMatch(/handshake|Install the client/);
});

test('a certificate that a token is bound to is of the client, not of the visitor, and a proxy passes it on', () => {
  const bound =
    'jwt({"alg":"RS256"}, {"sub":"u","cnf":{"x5t#S256":"TVBMiANL8fFL1A7dWB-_Wc2xXOPXVHjmuL6B_TslFvs"}})';
  const analysis = diagnosed(`GET https://bank.example.test/accounts
Authorization: Bearer ${bound}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="Unable to obtain X509Certificate from current request."
`);
  expect(analysis.causes[0].id).toBe('client-certificate-required');
  expect(because(analysis.causes[0])).toContain('Unable to obtain X509Certificate');
  expect(analysis.causes[0].steps[0]?.text).toContain('must pass the certificate on');
  expect(toldTo('visitor', analysis)).toBe('');
});

test('a certificate that is not on the list was presented', () => {
  const analysis = diagnosed(refused('client certificate is not registered'));
  expect(analysis.causes[0].missing).toEqual([]);
  expect(toldToAll(analysis)).toContain('-fingerprint -sha256');
});

test('the call from a shell carries the token as well, and Cloudflare has a place of its own', () => {
  const sent = 'Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21\n';
  const analysis = diagnosed(
    refused('A valid client certificate is required', '< Server: cloudflare\n', sent),
  );
  expect(analysis.causes[0].id).toBe('client-certificate-required');
  expect(toldTo('developer', analysis)).toContain('Authorization: Bearer $CREDENTIAL');
  expect(toldTo('owner', analysis)).toContain('Client Certificates of its zone');
  expect(toldTo('owner', analysis)).not.toContain('proxy_set_header');
});

test('the title says which of two it is, where the words tell a certificate that was not sent from one not accepted', () => {
  const page = (says: string) => `GET https://partner.example.test/orders
< 403 Forbidden
< Server: Microsoft-IIS/10.0
< Content-Type: text/html
<
< <title>${says}</title>
`;
  const none = diagnosed(page('IIS 10.0 Detailed Error - 403.7 - Forbidden')).causes[0];
  expect(none.title).toBe('No TLS client certificate was sent');
  const other = diagnosed(page('IIS 10.0 Detailed Error - 403.16 - Forbidden')).causes[0];
  expect(other.title).toBe('A TLS client certificate is missing or not accepted');
});

test('the title where the server asked for a certificate after the handshake', () => {
  const analysis = diagnosed(`GET https://wiki.example.test/cert/
< 403 Forbidden
< Server: Apache/2.4.62 (Debian)
< Content-Type: text/html
<
< <p>You don't have permission to access this resource.Reason: Cannot perform Post-Handshake Authentication.</p>`);
  expect(analysis.causes[0].title).toBe('The server asked for a certificate after the handshake');
});
