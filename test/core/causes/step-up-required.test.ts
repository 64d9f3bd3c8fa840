import { expect, test } from 'vitest';
import { because, causeOf, diagnosed, diagnosedInBrief, stepsOf } from '../../support/diagnosed.ts';

const bank = (answer: string) => `POST https://bank.example.test/api/transfers
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"k","acr":"urn:mfa","auth_time":"2026-03-02T04:00:00Z","exp":"2026-03-02T10:10:00Z"})
Content-Type: application/json

{"amount":"180.00"}
${answer}`;

const tan = bank(`< 401 Unauthorized
< Content-Type: application/json
<
< {"text":"Für diesen Auftrag ist eine Freigabe per TAN erforderlich.","verfahren":["pushTAN","chipTAN"],"auftrag":"f7c44036-bede-4def-b17a-e6bde0c4b353"}`);

test('a challenge in the body is completed, and the request not sent again', () => {
  const all = stepsOf(tan, 'step-up-required');
  expect(all).toMatch(/auftrag f7c44036-\S+ by pushTAN or chipTAN/);
  expect(all).toMatch(/Do not send POST \/api\/transfers again/);
  expect(all).not.toMatch(/max_age|prompt=login|then repeat|again and confirm/);
  expect(stepsOf(tan.replace('auftrag', 'mfa_token'), 'step-up-required')).not.toMatch(/f7c44036/);
});

test('a sign-in that is too old needs no second factor, and auth_time shows it', () => {
  const old = bank(`< 401 Unauthorized
< WWW-Authenticate: Bearer error="insufficient_user_authentication", max_age="300"
<
< {}`);
  const { evidence } = causeOf(old, 'step-up-required');
  expect(evidence.map(({ says }) => says).join()).toMatch(
    /auth_time .* 6 hours before .* 5 minutes/,
  );
  expect(stepsOf(old, 'step-up-required')).toMatch(/&max_age=300/);
  expect(stepsOf(old, 'step-up-required')).not.toMatch(/second factor/);
});

test('words about a newer sign-in ask for no second factor', () => {
  const stale = bank(`< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Please re-authenticate to continue","code":"reauthentication_required"}`);
  expect(stepsOf(stale, 'step-up-required')).not.toMatch(/with the second factor/);
});

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
  expect(diagnosed(transcript).causes[0].title).toMatch(/at this network address/);
  const says = because(causeOf(transcript, 'step-up-required'));
  expect(says).toMatch(/nbf from 2026-03-02 10:00:00 UTC on and xms_rp_ipaddr 198/);
  expect(says).toContain('LocationConditionEvaluationSatisfied');
  const steps = stepsOf(transcript, 'step-up-required');
  expect(steps).toMatch(/acquireTokenPopup[\s\S]*claims: '{"access_token"/);
  expect(steps).toMatch(/visitor: Go back to the network/);
  expect(steps).not.toMatch(/second factor/);
});

test('who is asked for a code does not sign in for it', () => {
  const steps = stepsOf(
    `PUT https://registry.npmjs.org/my-package
Authorization: Bearer npm_ZWhESBz4121Jjd9KYNwh8SbdPtKfxm4fRoHX
< 401 Unauthorized
< WWW-Authenticate: OTP`,
    'step-up-required',
  );
  expect(steps).toMatch(/visitor: Enter the code/);
  expect(steps).not.toMatch(/Sign in to/);
  const own = (body: string) =>
    stepsOf(
      `POST https://bank.example.test/transfers
Authorization: Bearer 2YotnFZFEjr1zCsicMWpAA
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"mfa_required","message":"${body}"}`,
      'step-up-required',
    );
  expect(own('A one-time code is required')).toMatch(/visitor: Enter the code/);
  expect(own('Sign in with a second factor')).toMatch(/visitor: Sign in to/);
});

test.each([
  ['MFA required', 'A second factor is demanded'],
  ['reauth_required', 'A fresh sign-in is demanded'],
])('the title where the words are “%s”', (says, title) => {
  const request = { Authorization: 'Bearer c2f0b91d7a4e4b0f' };
  const [first] = diagnosedInBrief({ request, body: JSON.stringify({ error: says }) }).causes;
  expect(first.id).toBe('step-up-required');
  expect(first.title).toBe(title);
});
