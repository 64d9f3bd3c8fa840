import type { Reading } from '../analysis.ts';
import { defineCause, reference, rfc, said, step } from './cause.ts';
import { instructionIn } from './shared/instruction.ts';
import { kindOf } from './shared/kind.ts';
import { credentialInWords } from './shared/request.ts';
import { hostOf, requestLine } from './shared/words.ts';

/** What is wrong with an account: how it is told, and who puts it in order. */
interface State {
  /** Words of the answer that tell it. */
  words: RegExp;
  title: string;
  visitor: (host: string) => string;
  owner: (host: string) => string;
  /** It may end by itself. */
  lock?: true;
}

/** The first whose words are found counts. */
const STATES: readonly State[] = [
  {
    words:
      /(?<!domain is not )(?:verif(?:y|ied|ication)|verificad|vérifi)(?! (?:a|an|your|the) (?:domain|sender|business|company))|confirm|bestätig|(?<!re|de)activat(?:e|ion) (?:your|the|link|e-?mail)|not (?:been )?activated/i,
    title: 'The account is not verified yet',
    visitor: (host) =>
      `Follow the link in the message that ${host} sent to confirm the address, or have it sent again.`,
    owner: (host) =>
      `See in the user administration of ${host} whether the address is confirmed; send the message again, or confirm it by hand.`,
  },
  {
    words:
      /(?:password|credentials?)\b.{0,40}\b(?:expired?|chang|reset|updat)|(?:change|reset|update) .{0,20}password|\b(?:expired|initial|temporary) password/i,
    title: 'The password must be changed first',
    visitor: (host) => `Change the password at ${host}, then sign in with the new one.`,
    owner: (host) =>
      `Set a new password in the user administration of ${host}, or lift the rule that makes it end.`,
  },
  {
    words:
      /licen[cs]e|subscri|\b(?:plan|premium|edition|tier)\b|payment|billing|trial|quota|upgrade|credit|balance|invoice|overdue|past due|unpaid|pagamento|paiement|zahlung/i,
    title: 'The plan or licence does not cover this',
    visitor: (host) =>
      `Renew or upgrade the plan of the account at ${host}, or have a licence assigned.`,
    owner: (host) => `Assign the licence, or renew or upgrade the plan of the account, at ${host}.`,
  },
  {
    words: /(?<!b)lock|too many|attempts|锁定|鎖定|ロック|잠[긴겨금]|verrouill|låst/i,
    title: 'The account is locked',
    visitor: (host) => `Wait until the lock of the account at ${host} ends, or reset the password.`,
    owner: (host) =>
      `Unlock the account in the user administration of ${host}, and look in its log for who tried the passwords.`,
    lock: true,
  },
  {
    words: /approv|pending|review/i,
    title: 'The account is not approved yet',
    visitor: (host) => `Wait until the account is approved at ${host}, or ask who approves it.`,
    owner: (host) => `Approve the account in the user administration of ${host}.`,
  },
];

const DISABLED: State = {
  words:
    /\b(?:suspend|ban|block|disabl|deactivat|inactiv|frozen|gesperrt|bloquead|bloccat|geblokkeerd)|заблок|zablok/i,
  title: 'The account is disabled',
  visitor: (host) =>
    `Read what ${host} says about the account, and ask its support or administrator.`,
  owner: (host) =>
    `Enable the account in the user administration of ${host}, if it should have access.`,
};

/** As the sentence itself says, or what its product documents of it; null where neither does. */
function statedOf(reading: Reading): State | null {
  const words = said(reading, 'account-disabled');
  const texts = [words?.quote, words?.recognised ? words.saying.note : undefined];
  for (const text of texts) {
    const state = text && [...STATES, DISABLED].find((one) => one.words.test(text));
    if (state) return state;
  }
  return null;
}

/** With what else the answer says. */
function stateOf(reading: Reading): State {
  const text = reading.content.text.slice(0, 1000);
  return statedOf(reading) ?? STATES.find(({ words }) => words.test(text)) ?? DISABLED;
}

/** The lock ends by itself. */
const FOR_A_TIME = /\b(?:seconds?|minutes?|hours?|later|wait|until|temporar(?:y|ily))\b/i;

export const accountDisabled = defineCause({
  id: 'account-disabled',
  title: 'The account may not be used as it stands',
  headline: (reading) => statedOf(reading)?.title ?? null,
  meaning:
    'The server recognises whose credential this is, but the account may not be used: it is locked, suspended, not verified yet, its password has to be changed, or it lacks the licence or plan.',
  check: () => undefined,
  suspect: (reading) =>
    kindOf(reading) === 'password'
      ? 'Servers often answer a locked account as they do a wrong password.'
      : null,
  steps(reading) {
    const host = hostOf(reading);
    const line = requestLine(reading);
    const state = stateOf(reading);
    const told = instructionIn(reading, 'account-disabled');
    if (told !== null) {
      // Whoever made the key or the token has the account, and not who looks at the page.
      const mine = kindOf(reading) === 'session' || kindOf(reading) === 'password';
      return [
        step(
          mine ? 'visitor' : 'developer',
          `Do what the answer says: ${told} Then repeat ${line}.`,
        ),
        ...(mine ? [step('developer', `Show the text of the answer to ${line} to the user.`)] : []),
      ];
    }
    return [
      step('visitor', state.visitor(host)),
      step(
        'developer',
        state.lock
          ? `Do not repeat ${line} with ${credentialInWords(reading)}: ${FOR_A_TIME.test(reading.content.text.slice(0, 1000)) ? 'each attempt may lengthen the lock' : 'it is refused as long as the account is locked'}; show the server's text to the user.`
          : `Show the server's text to the user: ${line} with ${credentialInWords(reading)} is refused until that is settled; no retry changes it.`,
      ),
      step('owner', state.owner(host)),
    ];
  },
  references: [
    rfc(9110, '15.5.4', '403 Forbidden'),
    reference(
      'OWASP: account lockout',
      'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#account-lockout',
    ),
  ],
  missing: (reading) => [
    `The state of the account in the user administration of ${hostOf(reading)}.`,
  ],
});
