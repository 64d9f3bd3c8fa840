/** Where the answer names the reason itself, the steps are those out of it, and none that it refutes. */
import { describe, expect, test } from 'vitest';
import { causeOf, stepsOf } from '../../support/transcript.ts';

describe('token-revoked', () => {
  const answered = (body: string) => `GET https://app.example.test/api/orders
Authorization: Bearer jwt({"alg":"HS256"}, {"sid":"6a","exp":"2026-03-03T11:00:00Z"})
< 401 Unauthorized
<
< ${body}
`;

  test('another sign-in has taken its place: a renewal would take it back', () => {
    for (const body of [
      '{"error":"Your account was signed in on another device. Please sign in again."}',
      '{"message":"You have been logged out because you logged in from another browser"}',
      '{"message":"Session superseded"}',
    ]) {
      const steps = stepsOf(answered(body), 'token-revoked');
      expect(steps, body).toMatch(/Do not renew it/);
      expect(steps).toMatch(/visitor: .*change the password/);
      expect(steps).not.toMatch(/refreshAccessToken|who revoked/);
    }
    expect(stepsOf(answered('{"error":"The token was superseded"}'), 'token-revoked')).toMatch(
      /try one renewal/,
    );
  });
});

describe('step-up-required', () => {
  test('a token for another address is a matter of the network, not of a second factor', () => {
    const claims = btoa(
      '{"access_token":{"nbf":{"essential":true,"value":"1772445600"},"xms_rp_ipaddr":{"value":"198.51.100.61"}}}',
    );
    const transcript = `GET https://graph.microsoft.com/v1.0/me/messages
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.microsoft.com","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${claims}"
<
< {"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in challenge with result: InteractionRequired and code: LocationConditionEvaluationSatisfied"}}
`;
    const says = causeOf(transcript, 'step-up-required').evidence.map((one) => one.says);
    expect(says.join('\n')).toMatch(/nbf from 2026-03-02 10:00:00 UTC on and xms_rp_ipaddr 198/);
    expect(says.join('\n')).toContain('LocationConditionEvaluationSatisfied');
    const steps = stepsOf(transcript, 'step-up-required');
    expect(steps).toMatch(/acquireTokenPopup[\s\S]*claims: '{"access_token"/);
    expect(steps).toMatch(/visitor: Go back to the network/);
    expect(steps).not.toMatch(/second factor/);
  });
});
