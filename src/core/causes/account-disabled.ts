import type { Reading } from '../analysis.ts';
import { defineCause, reference, rfc, said, step } from './cause.ts';
import { instructionIn } from './shared/instruction.ts';
import { kindOf } from './shared/kind.ts';
import { credentialInWords } from './shared/refused.ts';
import { hostOf, requestLine, type Titles, titleBy } from './shared/words.ts';

type State = 'unverified' | 'password' | 'unpaid' | 'locked' | 'unapproved' | 'disabled';

/** By words of the answer; the first that is found counts. */
const WORDS: readonly (readonly [State, RegExp])[] = [
  [
    'unverified',
    /(?<!domain is not )verif(?:y|ied|ication)(?! (?:a|an|your|the) (?:domain|sender|business|company))|confirm|activat(?:e|ion) (?:your|the|link|e-?mail)|not (?:been )?activated/i,
  ],
  [
    'password',
    /(?:password|credentials?)\b.{0,30}\b(?:expired?|chang|reset|updat)|(?:change|reset|update) .{0,20}password/i,
  ],
  [
    'unpaid',
    /licen[cs]e|subscri|\bplan\b|payment|billing|trial|quota|upgrade|credit|balance|invoice|overdue/i,
  ],
  [
    'locked',
    /lock|too many|attempts|锁定|鎖定|ロック|잠[긴겨금]|gesperrt|verrouill|bloquead|bloccat|заблок|zablok|geblokkeerd|låst/i,
  ],
  ['unapproved', /approv|pending|review/i],
];

function stateOf(reading: Reading): State {
  const quote = said(reading, 'account-disabled')?.quote ?? '';
  const text = `${quote} ${reading.content.text.slice(0, 1000)}`;
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'disabled';
}

/** The lock ends by itself. */
const FOR_A_TIME = /\b(?:seconds?|minutes?|hours?|later|wait|until|temporar(?:y|ily))\b/i;

const VISITOR: Readonly<Record<State, (host: string) => string>> = {
  unverified: (host) =>
    `Follow the link in the message that ${host} sent to confirm the address, or have it sent again.`,
  password: (host) => `Change the password at ${host}, then sign in with the new one.`,
  unpaid: (host) =>
    `Renew or upgrade the plan of the account at ${host}, or have a licence assigned.`,
  locked: (host) => `Wait until the lock of the account at ${host} ends, or reset the password.`,
  unapproved: (host) => `Wait until the account is approved at ${host}, or ask who approves it.`,
  disabled: (host) =>
    `Read what ${host} says about the account, and ask its support or administrator.`,
};

const OWNER: Readonly<Record<State, (host: string) => string>> = {
  unverified: (host) =>
    `See in the user administration of ${host} whether the address is confirmed; send the message again, or confirm it by hand.`,
  password: (host) =>
    `Set a new password in the user administration of ${host}, or lift the rule that makes it end.`,
  unpaid: (host) => `Assign the licence, or put the plan of the account in order, at ${host}.`,
  locked: (host) =>
    `Unlock the account in the user administration of ${host}, and look in its log for who tried the passwords.`,
  unapproved: (host) => `Approve the account in the user administration of ${host}.`,
  disabled: (host) =>
    `Enable the account in the user administration of ${host}, if it should have access.`,
};

export const accountDisabled = defineCause({
  id: 'account-disabled',
  title: 'The account may not be used as it stands',
  headline: (reading) => {
    const words = said(reading, 'account-disabled');
    return (
      titleBy(TITLES, words?.quote) ??
      (words?.recognised ? titleBy(TITLES, words.saying.note) : null)
    );
  },
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
      step('visitor', VISITOR[state](host)),
      step(
        'developer',
        state === 'locked'
          ? `Do not repeat ${line} with ${credentialInWords(reading)}: ${FOR_A_TIME.test(reading.content.text.slice(0, 1000)) ? 'each attempt may lengthen the lock' : 'it is refused as long as the account is locked'}; show the server's text to the user.`
          : `Show the server's text to the user: ${line} with ${credentialInWords(reading)} is refused as long as the account is not in order; no retry changes that.`,
      ),
      step('owner', OWNER[state](host)),
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

/** What the words find wrong with the account, the first that fits. */
const TITLES: Titles = [
  [/\b(?:verif|confirm)/i, 'The account is not verified yet'],
  [
    /\bpassword\b.{0,40}\b(?:expire|change|reset)|\b(?:expired|initial|temporary) password/i,
    'The password must be changed first',
  ],
  [
    /\b(?:plan|subscription|licen[cs]e|licensed|upgrade|premium|trial|edition|tier)\b/i,
    'The plan or licence does not cover this',
  ],
  [/\blocked\b|\block(?:ed)?_?out\b/i, 'The account is locked'],
  [/\b(?:suspend|ban|block|disabl|deactivat|inactiv|frozen)/i, 'The account is disabled'],
];
