import type { Evidence, Reading } from '../analysis.ts';
import { readBasic } from '../remembered.ts';
import type { SentCredential } from '../sent.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { authorizationOption, BASIC_VALUE, fetchCall, js, shell } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { authorization, inAuthorization, pieces } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const basicMalformed = defineCause({
  id: 'basic-malformed',
  title: 'The Basic credentials are not base64 of user:password',
  meaning:
    'Behind Basic must stand user name, colon and password, encoded once in base64. What was sent does not decode to that, so the server cannot read a user from it and never compared a password.',
  check(reading) {
    const flaw = flawOf(reading);
    const sent = authorization(reading);
    if (sent?.scheme === 'basic' && !flaw) return variant(reading, sent);
    if (flaw?.kind !== 'basic-malformed' || !sent) return undefined;
    const words = said(
      reading,
      'bad-credential',
      'no-credential',
      'not-signed-in',
      'password-rejected',
    );
    return pieces(
      evidence(
        'credential',
        reading.status === 401 ? 'certain' : 'likely',
        `The text behind Basic is not base64 of user:password: ${flaw.why}.`,
        inAuthorization(sent, { start: flaw.at, end: Math.min(flaw.at + 1, sent.text.length) }),
      ),
      words && evidence('hint', 'likely', inWords(words), words.at),
    );
  },
  steps(reading) {
    const line = requestLine(reading);
    const host = hostOf(reading);
    return [
      step(
        'developer',
        `Encode user name, colon and password once in base64 for ${line}.`,
        fetchCall(reading, authorizationOption('Basic', BASIC_VALUE)),
      ),
      step(
        'developer',
        `Where user name or password hold other letters than ASCII, encode them as UTF-8 first; ${host} must expect the same.`,
        js`const bytes = new TextEncoder().encode([user, password].join(':'));\nconst value = btoa(String.fromCharCode(...bytes));`,
      ),
      step(
        'developer',
        `In a shell, leave out the line break that echo adds, or let curl encode for ${host}.`,
        shell`printf %s "$USER:$PASSWORD" | base64 -w0`,
      ),
    ];
  },
  references: [
    rfc(7617, '2', 'The Basic Authentication Scheme'),
    rfc(4648, '4', 'Base 64 Encoding'),
  ],
  missing: (reading) => [
    `Send well-formed Basic credentials to ${hostOf(reading)}: another answer shows that the form was the fault.`,
  ],
});

/** Another alphabet or no padding: most servers read it all the same. */
function variant(reading: Reading, sent: SentCredential): Evidence[] | undefined {
  const { fault } = readBasic(sent.text);
  if (!fault || reading.status !== 401) return undefined;
  const says = `The text behind Basic is not quite base64: ${fault.message}.`;
  return [
    evidence(
      'hint',
      'possible',
      says,
      inAuthorization(sent, { start: fault.at, end: fault.at + 1 }),
    ),
  ];
}
