/** What Hawk signs: a string of its own, and the body by its hash (https://github.com/mozilla/hawk/blob/main/API.md). */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { isLoopback } from '../../http/loopback.ts';
import type { Params } from '../../http/parameter.ts';
import { isHawkHash } from '../../schemes/hawk-hash.ts';
import { evidence, said, step } from '../cause.ts';
import { js, source } from './code.ts';
import { authorizationOf } from './request.ts';
import { inAuthorization } from './sent.ts';
import { addressOf, hostOf, pathOf, requestLine } from './words.ts';

const paramsOf = (reading: Reading): Params | null => {
  const sent = authorizationOf(reading);
  return sent?.scheme === 'hawk' ? sent.parsed.params : null;
};

/** What the hash was made of. */
type Hashed = 'the body' | 'the body without spaces' | 'no body' | 'no content type';

/** The media type as it is hashed: without parameters, in lower case. */
const typeOf = (reading: Reading): string =>
  (firstOf(reading.requestField('content-type')) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** The text that JSON.stringify makes of JSON, or null. */
function withoutSpaces(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Longer bodies are not hashed here. */
const LONGEST = 256 * 1024;

function hashed(reading: Reading): Hashed | null {
  const hash = paramsOf(reading)?.hash;
  const { body } = reading.attempt.request;
  if (hash === undefined || !body.known || body.value.length > LONGEST) return null;
  const type = typeOf(reading);
  const isOf = (content: string, mediaType = type) => isHawkHash(hash, mediaType, content);
  if (isOf(body.value)) return 'the body';
  if (body.value === '') return null;
  const compact = withoutSpaces(body.value);
  if (compact !== null && compact !== body.value && isOf(compact)) return 'the body without spaces';
  if (isOf('')) return 'no body';
  return isOf(body.value, '') ? 'no content type' : null;
}

const IS_OTHER: Readonly<Record<Exclude<Hashed, 'the body'>, string>> = {
  'the body without spaces':
    'hash is that of the same JSON as JSON.stringify writes it, without spaces; the body went out in another form.',
  'no body': 'hash is that of an empty body; the request has one.',
  'no content type': 'hash is that of the body without its Content-Type, which belongs to it.',
};

/** It is made with the hash as it was sent, whatever that belongs to. */
const OF_MAC = /\bmac\b/i;
const wordsOf = (reading: Reading): string => said(reading, 'signature-mismatch')?.quote ?? '';

/** The hash that was sent belongs to something else than went out. */
export function hashOfOther(reading: Reading): Evidence | null {
  if (OF_MAC.test(wordsOf(reading))) return null;
  const what = hashed(reading);
  const sent = authorizationOf(reading);
  if (!sent || what === null || what === 'the body') return null;
  return evidence('credential', 'certain', IS_OTHER[what], inAuthorization(sent));
}

/** The server took the signature itself for good, and says so of the body. */
const OF_PAYLOAD = /\bpayload\b/i;
const LACKS_HASH = /\bmissing\b/i;

export function hawkSteps(reading: Reading): Step[] {
  const words = wordsOf(reading);
  const isOfBody = OF_PAYLOAD.test(words) || hashOfOther(reading) !== null;
  return isOfBody ? ofBody(reading, hashed(reading), words) : ofString(reading);
}

function ofBody(reading: Reading, what: Hashed | null, words: string): Step[] {
  const line = requestLine(reading);
  const host = hostOf(reading);
  const server = step(
    'owner',
    `Check hash at ${host} over the bytes of the body as they came, before a parser or a proxy writes them anew, and with the Content-Type that was sent. The signature itself did verify: key, host and path are right.`,
  );
  if (what === 'the body') {
    return [
      server,
      step(
        'developer',
        `Leave the signing as it is: hash of ${line} agrees with the body and the Content-Type as they were seen here.`,
      ),
    ];
  }
  const address = addressOf(reading);
  const { method } = reading.attempt;
  const type = typeOf(reading) || 'application/json';
  const does = LACKS_HASH.test(words)
    ? `Send hash with ${line}: give the body and its content type to what signs the request.`
    : `Write the body of ${line} once, and hash and send this very text, with the content type as it is sent${what === null ? ': a body that is formatted or compressed anew after it was signed has another hash' : ''}.`;
  return [
    step(
      'developer',
      does,
      js`const body = JSON.stringify(data); // once
const { header } = Hawk.client.header(${address}, ${method}, {
  credentials,
  payload: body,
  contentType: ${type},
});
await fetch(${address}, {
  method: ${method},
  headers: { Authorization: header, 'Content-Type': ${type} },
  body,
});`,
    ),
    ...(what === null ? [server] : []),
  ];
}

const portOf = ({ url }: Reading): string =>
  url?.port || (url?.protocol === 'http:' ? '80' : '443');

function ofString(reading: Reading): Step[] {
  const { url, attempt } = reading;
  const host = hostOf(reading);
  const params = paramsOf(reading) ?? {};
  const query = url && url.search !== '' ? '?…' : '';
  const lines = [
    'hawk.1.header',
    params.ts ?? 'ts',
    params.nonce ?? 'nonce',
    attempt.method.toUpperCase(),
    `${pathOf(reading)}${query}`,
    url?.hostname ?? 'host',
    portOf(reading),
    params.hash ?? '',
    params.ext ?? '',
    ...(params.app === undefined ? [] : [params.app, params.dlg ?? '']),
  ];
  const steps = [
    step(
      'developer',
      `Compare the string that was signed for ${requestLine(reading)} with this one: time, nonce, method, path with query, host in lower case, port, hash and ext, each with a newline behind it.`,
      { language: 'text', text: `${lines.join('\n')}\n` },
    ),
    step(
      'developer',
      `Check that the key is the one that ${host} gave out with this id, and the algorithm too (sha256 as a rule).`,
    ),
  ];
  // Nobody puts a proxy before what runs on the same computer for a trial.
  if (isLoopback(url?.hostname ?? '')) return steps;
  return [
    ...steps,
    step(
      'owner',
      `Behind a proxy, let the server compute with the host and port that the signer used, ${url?.hostname ?? host} and ${portOf(reading)}: pass Host on, and give the port to the check.`,
      js`await Hawk.server.authenticate(request, credentialsOf, { port: ${source(portOf(reading))} });`,
    ),
  ];
}
