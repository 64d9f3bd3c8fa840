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
});
