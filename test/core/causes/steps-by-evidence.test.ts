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
