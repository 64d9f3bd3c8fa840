/** Earlier requests for which the same credential was good under another scheme. */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { readBasic } from '../../remembered.ts';
import type { SentCredential, SentKey } from '../../sent.ts';
import { evidence, said, step } from '../cause.ts';
import { curlCall, curlHeader } from './code.ts';
import { inHistory } from './earlier.ts';
import { headerKeyOf, LEAST } from './request.ts';
import { authorization } from './sent.ts';
import { requestLine } from './words.ts';

interface Worked {
  key: SentKey;
  past: Past;
  scheme: string;
  /** The parameter of the scheme that held the key; undefined where it stood alone. */
  parameter: string | undefined;
}

/** The last request that worked with a text in its Authorization, and the scheme in front of it. */
function workedWithText(reading: Reading, text: string, isIn: (line: string) => boolean) {
  if (text.length < LEAST) return null;
  const unseen = reading.status === 401 || said(reading, 'no-credential') !== undefined;
  const past = reading.worked.findLast(
    ({ authorization: line, url }) =>
      // What is forbidden here may well be allowed elsewhere.
      line !== null && isIn(line) && (unseen || url === reading.attempt.url),
  );
  const scheme = past?.authorization?.split(' ', 1)[0];
  return past && scheme ? { past, scheme } : null;
}

/** The last request that the same text was good for behind another scheme, or behind the same in another case. */
export function otherThatWorked(reading: Reading, { text, parsed }: SentCredential) {
  const found =
    workedAsToken(reading, text) ?? workedInPair(reading, text) ?? halfWorked(reading, text);
  return found && found.scheme !== parsed.scheme ? found : null;
}

/** The same, as evidence. */
export function workedUnderOther(reading: Reading, sent: SentCredential): Evidence | null {
  const found = otherThatWorked(reading, sent);
  if (!found) return null;
  const { past } = found;
  const how = found.scheme === sent.text ? 'without a scheme' : `as ${found.scheme}`;
  const says = `The same credential worked ${how} for ${past.method} ${past.path}.`;
  // And the server says that it saw none.
  const weight = said(reading, 'no-credential') ? 'word' : 'credential';
  return evidence(weight, 'likely', says, inHistory(past));
}

const workedAsToken = (reading: Reading, text: string) =>
  workedWithText(reading, text, (line) => line === text || line.endsWith(` ${text}`));

/** The same, of the user or the password of Basic, which had been a token before. */
function halfWorked(reading: Reading, text: string) {
  if (authorization(reading)?.scheme !== 'basic') return null;
  const { user, password } = readBasic(text);
  return workedAsToken(reading, password ?? '') ?? workedAsToken(reading, user ?? '');
}

/** The same, of a token that is the user or the password of Basic. */
function workedInPair(reading: Reading, text: string) {
  if (text.length < LEAST) return null;
  const past = reading.worked.findLast(({ authorization: line }) => {
    const pair =
      line !== null && /^basic /i.test(line) ? readBasic(line.slice('basic '.length)) : null;
    return pair?.user === text || pair?.password === text;
  });
  return past ? { past, scheme: 'Basic' } : null;
}

/** The key of a field of its own was accepted in Authorization before. */
export function keyWorked(reading: Reading): Worked | null {
  const key = headerKeyOf(reading);
  const found = key && workedWithText(reading, key.value, (line) => line.includes(key.value));
  if (!key || !found) return null;
  // As a parameter of its scheme (`Token="…"`), or behind it alone.
  const before = found.past.authorization?.slice(0, found.past.authorization.indexOf(key.value));
  const parameter = /\b(\w{1,20})="?$/.exec(before ?? '')?.[1];
  return { key, parameter, ...found };
}

/** The same, as evidence. */
export function keyWorkedUnderScheme(reading: Reading): Evidence | null {
  const found = keyWorked(reading);
  if (!found) return null;
  const { key, past, scheme } = found;
  const says = `The key in ${key.name} worked in Authorization, as ${scheme}, for ${past.method} ${past.path}.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

/** As written: some servers read `Bearer` and not `bearer`, though its case does not matter (RFC 9110 §11.1). */
export function workedWithScheme(reading: Reading, { parsed }: SentCredential): boolean {
  const path = reading.url?.pathname;
  return reading.worked.some(
    (past) => past.path === path && past.authorization?.startsWith(`${parsed.scheme} `) === true,
  );
}

/** The call with the key as it was accepted there. */
export function sendAsThere(reading: Reading, { key, past, scheme, parameter }: Worked): Step {
  const option = parameter
    ? `-H "Authorization: ${scheme} ${parameter}=\\"$API_KEY\\""`
    : curlHeader('Authorization', scheme, '$API_KEY');
  return step(
    'developer',
    `Send the key of ${requestLine(reading)} in Authorization as ${scheme}, as ${past.method} ${past.path} did, and not in ${key.name}.`,
    /^[\w-]+$/.test(scheme) ? curlCall(reading, option) : undefined,
  );
}
