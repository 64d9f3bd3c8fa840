/** Steps answer what the evidence says, and ask for nothing that it says already. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { RankedCause } from '../../../src/core/analysis.ts';
import { createHistory } from '../../../src/core/history.ts';
import type { CauseId } from '../../../src/core/ids.ts';
import { parseCase } from '../../cases/parse.ts';

/** What the transcript is diagnosed as, first or at all. */
function causesOf(transcript: string): readonly RankedCause[] {
  const { exchanges } = parseCase(transcript);
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  return analyse(exchanges.at(-1) ?? exchanges[0], history).causes;
}

function causeOf(transcript: string, id: CauseId): RankedCause {
  const cause = causesOf(transcript).find((one) => one.id === id);
  if (!cause) throw new Error(`no ${id}`);
  return cause;
}

/** Steps and their source as one text. */
const stepsOf = (transcript: string, id: CauseId): string =>
  causeOf(transcript, id)
    .steps.map((step) => `${step.for}: ${step.text}\n${step.code?.text ?? ''}`)
    .join('\n');

describe('account-disabled', () => {
  const unverified = `POST https://api.mail.example.test/emails
Authorization: Bearer re_HUnr8Pj4_oHLfwO44j5OFi24yqHtldbSS
Content-Type: application/json

{"from":"a@example.test"}
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"You can only send testing emails to your own email address. To send emails to other recipients, please verify a domain at mail.example.test/domains, and change the \`from\` address."}`;

  test('the sentence that says what to do is the step', () => {
    const all = stepsOf(unverified, 'account-disabled');
    expect(all).toMatch(/please verify a domain at mail\.example\.test\/domains/);
    expect(all).not.toMatch(/confirm the address/);
  });

  const ipa = (reason: string) => `POST https://ipa.example.test/ipa/session/login_password
Content-Type: application/x-www-form-urlencoded

user=jlee&password=Herbst-2024
< 401 Unauthorized
< X-IPA-Rejection-Reason: ${reason}
< Content-Type: text/html
<
< <h1>Invalid Authentication</h1>`;

  test('an expired password is changed by its user, a locked one unlocked', () => {
    const expired = stepsOf(ipa('password-expired'), 'account-disabled');
    expect(expired).toMatch(/change_password/);
    expect(expired).not.toMatch(/user-unlock/);
    expect(stepsOf(ipa('user-locked'), 'account-disabled')).toMatch(/user-unlock/);
  });
});

describe('step-up-required', () => {
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
    expect(stepsOf(tan.replace('auftrag', 'mfa_token'), 'step-up-required')).not.toMatch(
      /f7c44036/,
    );
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

  test('Clerk has a hook for it', () => {
    const clerk = `POST https://bank.example.test/api/transfer
Cookie: __session=abc

{}
< 403 Forbidden
< Content-Type: application/json
<
< {"clerk_error":{"type":"forbidden","reason":"reverification-error"}}`;
    expect(stepsOf(clerk, 'step-up-required')).toMatch(/useReverification\(\(options\)/);
  });
});
