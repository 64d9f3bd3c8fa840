import { describe, expect, test } from 'vitest';
import type { CauseId } from '../../../src/core/ids.ts';
import { causesOf } from '../../support/transcript.ts';

const refused = (status: string, says: string, sent = 'Authorization: Bearer c2f0b91d7a4e4b0f') =>
  `POST https://api.example.test/v1/orders
${sent}
< ${status}
< Content-Type: application/json
<
< ${JSON.stringify({ error: says })}
`;

describe('the title says what is special in this request', () => {
  test.each<[CauseId, string, string]>([
    ['account-disabled', 'Your account is locked', 'The account is locked'],
    ['account-disabled', 'Your email address is not verified.', 'The account is not verified yet'],
    ['account-disabled', 'Export requires a paid plan', 'The plan or licence does not cover this'],
    ['account-disabled', 'Your password has expired', 'The password must be changed first'],
    ['step-up-required', 'MFA required', 'A second factor is demanded'],
    ['step-up-required', 'reauth_required', 'A fresh sign-in is demanded'],
    ['ip-not-allowed', 'Not available in your country', 'The country or region is not allowed'],
    ['ip-not-allowed', 'Your IP is not whitelisted', 'The network address is not allowed'],
    ['rate-limited', 'Too many sign-in attempts', 'Too many attempts to sign in'],
    ['token-expired', 'maxAge exceeded', 'The token is older than the server allows'],
  ])('%s: %s', (id, says, title) => {
    const [first] = causesOf(refused('403 Forbidden', says));
    expect(first?.id).toBe(id);
    expect(first?.title).toBe(title);
  });

  test('words that name nothing special leave the title of the cause', () => {
    const [first] = causesOf(refused('403 Forbidden', 'Rate limit exceeded'));
    expect(first?.title).toBe('A rate limit or quota is used up');
  });

  test('a proof of DPoP that did not come is not called unfit', () => {
    const [first] = causesOf(
      refused('401 Unauthorized', 'invalid_dpop_proof', 'Authorization: DPoP c2f0b91d7a4e4b0f'),
    );
    expect(first?.title).toBe('The DPoP proof is missing');
  });

  test('which of two it is, where the words tell a certificate that was not sent from one not accepted', () => {
    const page = (says: string) => `GET https://partner.example.test/orders
< 403 Forbidden
< Server: Microsoft-IIS/10.0
< Content-Type: text/html
<
< <title>${says}</title>
`;
    const none = causesOf(page('IIS 10.0 Detailed Error - 403.7 - Forbidden'))[0];
    expect(none?.title).toBe('No TLS client certificate was sent');
    const other = causesOf(page('IIS 10.0 Detailed Error - 403.16 - Forbidden'))[0];
    expect(other?.title).toBe('A TLS client certificate is missing or not accepted');
  });

  test.each([
    [
      'The server asked for a certificate after the handshake',
      `GET https://wiki.example.test/cert/
< 403 Forbidden
< Server: Apache/2.4.62 (Debian)
< Content-Type: text/html
<
< <p>You don't have permission to access this resource.Reason: Cannot perform Post-Handshake Authentication.</p>`,
    ],
    [
      'The server refuses to be called by its address',
      `GET http://104.16.132.229/status
< 403 Forbidden
< CF-RAY: eb9a75e78cb4d5e0-FRA
<
< error code: 1003`,
    ],
    [
      'The old key is still sent after it was replaced',
      `POST https://console.example.test/v1/keys/current/rotate
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 200 OK

GET https://console.example.test/v1/quota
X-API-Key: ck_0b1f92c7d4e84a55b6a0c3d2e1f49788
< 401 Unauthorized`,
    ],
    [
      'The Digest nonce came from another server',
      `GET https://files.example.test/plans
< 401 Unauthorized
< WWW-Authenticate: Digest realm="Plans", nonce="n1", qop="auth"

GET https://files.example.test/plans
Authorization: Digest username="ina", realm="Plans", nonce="n1", uri="/plans", response="c9623dfeca59db3d0b570810e99886ff", qop=auth, nc=00000001, cnonce="b1"
< 401 Unauthorized
< Server: Apache/2.4.62 (Debian)
< WWW-Authenticate: Digest realm="Plans", nonce="n2", stale=true, qop="auth"`,
    ],
    [
      'A code was sent instead of an access token',
      `GET https://app.example.test/callback?code=SplxlOBeZQQYbYS6WxSbIA77
< 200 OK

GET https://api.example.test/me
Authorization: Bearer SplxlOBeZQQYbYS6WxSbIA77
< 401 Unauthorized`,
    ],
    [
      'A part of the token is missing',
      `GET https://api.example.test/me
Authorization: Bearer d9923a6b-cef7-4580-9
< 401 Unauthorized`,
    ],
  ])('%s', (title, transcript) => {
    expect(causesOf(transcript)[0]?.title).toBe(title);
  });
});
