import type { Evidence, Reading } from '../analysis.ts';
import { readBasic } from '../remembered.ts';
import type { BasicFaultCode } from '../schemes/basic.ts';
import type { SentCredential } from '../sent.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import {
  authorizationOption,
  BASIC_VALUE,
  curlCall,
  curlHeader,
  fetchCall,
  shell,
} from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { authorization, inAuthorization, pieces } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const basicMalformed = defineCause({
  id: 'basic-malformed',
  title: 'The Basic credentials are not base64 of user:password',
  meaning:
    'Behind Basic must stand user name, colon and password, encoded once in base64. What was sent does not decode to that, so the server cannot read a user from it and never compared a password.',
  // Of a word that stands in for the credential any server says so.
  heeds: (_statement, reading) => flawOf(reading)?.kind !== 'placeholder',
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
    const fault = faultOf(reading);
    if (fault === 'encoded-twice' && reading.offered.includes('apikey')) {
      return [
        step(
          'developer',
          `Send what is encoded inside as it is, behind ApiKey: it is a key of ${hostOf(reading)}, encoded already.`,
          curlCall(reading, curlHeader('Authorization', 'ApiKey', '$ENCODED_KEY')),
        ),
      ];
    }
    const encode = step(
      'developer',
      `${WHAT_TO_DO[fault ?? 'not-base64'] ?? 'Encode user name, colon and password once in base64'} for ${line}.`,
      fetchCall(reading, authorizationOption('Basic', BASIC_VALUE)),
    );
    if (fault !== 'control-character' && fault !== 'not-base64') return [encode];
    return [
      encode,
      step(
        'developer',
        `In a shell, leave out the line break that echo adds and those that base64 breaks long lines with, or let curl encode for ${hostOf(reading)}.`,
        shell`printf %s "$API_USER:$API_PASSWORD" | base64 | tr -d '\\n'`,
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

const faultOf = (reading: Reading): BasicFaultCode | undefined => {
  const sent = authorization(reading);
  return sent ? readBasic(sent.text).fault?.code : undefined;
};

/** What mends each fault; encoding the pair once is what is left. */
const WHAT_TO_DO: Partial<Record<BasicFaultCode, string>> = {
  'encoded-twice':
    'Encode user name and password once: what is in base64 already goes out as it is',
  'not-encoded':
    'Encode user name, colon and password in base64 instead of sending them as they are',
  'no-colon':
    'Put a colon between user name and password, also where one of them is empty, before they are encoded',
  'control-character': 'Leave control characters and line breaks out of user name and password',
  'base64-variant': 'Use the usual alphabet of base64 (+ and /) with its padding',
};

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
