import { defineCause, reference, rfc, step } from './cause.ts';
import { kindOf } from './shared/kind.ts';
import { credentialInWords } from './shared/refused.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const accountDisabled = defineCause({
  id: 'account-disabled',
  title: 'The account is locked, disabled or not licensed',
  meaning:
    'The server recognises whose credential this is, but the account may not be used: it is locked, suspended, not verified yet, its password has to be changed, or it lacks the licence or plan.',
  check: () => undefined,
  suspect: (reading) =>
    kindOf(reading) === 'password'
      ? 'Servers often answer a locked account as they do a wrong password.'
      : null,
  steps: (reading) => [
    step(
      'visitor',
      `Sign in at ${hostOf(reading)} and read what it says about the account: confirm the address, change the password, pay the plan, or wait until the lock ends.`,
    ),
    step(
      'developer',
      `Do not repeat ${requestLine(reading)} with ${credentialInWords(reading)}: each attempt may lengthen a lock; show the server's text to the user.`,
    ),
    step(
      'owner',
      `Unlock or activate the account in the user administration of ${hostOf(reading)}, or assign the licence.`,
    ),
  ],
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
