import type { Place, Reading } from '../analysis.ts';
import type { PlaceholderKind } from '../token/placeholder.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { authorizationLine, BASIC_VALUE, js, lineInstead, source } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { kindOf } from './shared/kind.ts';
import { BODY } from './shared/request.ts';
import { authorization, inAuthorization, pieces } from './shared/sent.ts';
import { hostOf, quote, requestLine } from './shared/words.ts';

export const tokenPlaceholder = defineCause({
  id: 'token-placeholder',
  title: 'A placeholder was sent instead of a credential',
  meaning:
    'Where the credential should stand there is a word that a program writes for a missing value, or a template that nobody filled in. The code that sends the request had no credential at that moment and still sent the request.',
  check(reading) {
    const flaw = flawOf(reading);
    if (flaw?.kind !== 'placeholder') return undefined;
    const { what, explanation, kind } = flaw.what;
    const words = said(reading, 'bad-credential', 'no-credential', 'not-signed-in', 'denied');
    const says =
      what === ''
        ? `${flaw.where} holds no credential: ${explanation}.`
        : `${flaw.where} holds ${quote(what, 40)}: ${explanation}.`;
    // Who recorded the request may have masked it; and some words are real keys.
    const doubtful = kind === 'masked' || REAL.test(what) || isBeside(reading, flaw.where);
    const sure = doubtful ? 'likely' : 'certain';
    return pieces(
      what.length >= SHORTEST_REPEATED &&
        isRepeated(reading, what) &&
        evidence('word', sure, `The answer repeats ${quote(what, 40)} as what it was given.`, BODY),
      evidence('credential', sure, says, placeOf(reading)),
      words && evidence('hint', 'likely', inWords(words), words.at),
    );
  },
  steps(reading) {
    const flaw = flawOf(reading);
    const found = flaw?.kind === 'placeholder' ? flaw.what.what : '';
    const line = requestLine(reading);
    const renewed = lineInstead(reading, 'token');
    const basic = authorization(reading)?.scheme === 'basic';
    const isKey = kindOf(reading) === 'api-key';
    const template = /[{}<>$%]|your|here/i.test(found);
    const shown = found === '' ? 'nothing' : quote(found, 40);
    const first = template
      ? step('developer', `Fill in the template: ${line} was sent with ${shown} in it.`)
      : step(
          'developer',
          `Send ${line} only when there is a credential; it went out with ${shown}.`,
          isKey
            ? undefined
            : basic
              ? js`if (!user || !password) throw new Error('sign in first');\n${source(authorizationLine('Basic', BASIC_VALUE))}`
              : js`const token = await getAccessToken();\nif (typeof token !== 'string' || token === '') throw new Error('sign in first');${source(renewed ? `\n${renewed}` : '')}`,
        );
    const written = flaw?.kind === 'placeholder' && WRITTEN.has(flaw.what.kind);
    return [
      first,
      step(
        'developer',
        `Find where the credential for ${hostOf(reading)} comes from: ${
          written
            ? 'an example that was copied, a file of settings that was not filled in, a variable that the build or the shell did not put in'
            : isKey
              ? 'a variable that the build did not put in (its name and prefix), a file of settings of another environment'
              : /^\[object (?!Promise)/.test(found)
                ? 'the object holds it as a member (token.access_token, result.accessToken): send that member'
                : 'the name in storage or in the environment, a call that was not awaited, a field of another name in the answer of the sign-in'
        }.`,
      ),
      ...(written || isKey
        ? []
        : [step('visitor', `Sign in on the page again, then repeat what led to ${line}.`)]),
    ];
  },
  references: [
    rfc(6750, '2.1', 'Authorization Request Header Field'),
    rfc(9110, '11.6.2', 'Authorization'),
  ],
  missing: (reading) => [
    `The credential may have been masked by whoever recorded it: look at the field in the request to ${hostOf(reading)} itself.`,
  ],
});

/** Somebody wrote these; no program made them of a missing value. */
const WRITTEN: ReadonlySet<PlaceholderKind> = new Set(['example-value', 'unfilled-template']);

/** Shorter ones stand in any text. */
const SHORTEST_REPEATED = 4;

/** Between quotation marks, as servers repeat a value that they do not know. */
const isRepeated = ({ content }: Reading, what: string): boolean =>
  ["'", '"', '`', '“'].some((mark) => {
    const at = content.text.indexOf(`${mark}${what}`);
    return at >= 0 && /['"`”]/.test(content.text[at + what.length + 1] ?? '');
  });

/** What some servers are set up with, and the key with which api.data.gov may be tried. */
const REAL = /^(?:change_?me|demo_?key)$/i;

/** Not in Authorization, which holds something else. */
const isBeside = (reading: Reading, where: string): boolean =>
  authorization(reading) !== null && !/authorization$/i.test(where);

function placeOf(reading: Reading): Place {
  const flaw = flawOf(reading);
  const sent = authorization(reading);
  if (sent && flaw?.kind === 'placeholder') return inAuthorization(sent, flaw.span ?? undefined);
  if (flaw?.kind === 'placeholder' && flaw.at) return flaw.at;
  const where = flaw?.kind === 'placeholder' ? flaw.where : '';
  const key = reading.sent.keys.find((one) => one.name === where);
  if (key?.place === 'query') return { in: 'url', span: null };
  return { in: 'request', field: where, line: 0, span: null };
}
