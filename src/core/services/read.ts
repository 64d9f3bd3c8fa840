/** Finds what the known products say in an answer, and which of them refused. */
import type { Certainty, Place, Reading } from '../analysis.ts';
import type { FieldLine } from '../exchange.ts';
import { isProse } from '../http/challenge.ts';
import { contentField } from '../http/content.ts';
import { percentDecoded } from '../http/query.ts';
import { isOpen } from '../ids.ts';
import { memo } from '../memo.ts';
import type { Said, ServiceIndex, TextReading } from './match.ts';
import { wordsOf } from './phrase.ts';
import {
  type Meaning,
  QUOTE,
  type Saying,
  type Service,
  type ServiceReading,
  type Sign,
  type Statement,
} from './service.ts';
import { withSurmise } from './surmise.ts';

interface Heard extends Said {
  at: Place;
  quote: string;
}

/** What is said without a text, or in a field of its product's own. */
const ofItsOwn = (service: Service, saying: Saying, at: Place, quote: string): Heard => ({
  service,
  saying,
  distinctive: true,
  unmistakable: true,
  wording: false,
  excerpt: null,
  at,
  quote,
});

interface Found {
  signs: Map<Service, boolean>;
  said: Heard[];
}

/** Reads the answer of `reading`; `reading.services` itself is not used. */
export function readServices(reading: Reading, index: ServiceIndex): ServiceReading {
  const found: Found = { signs: new Map(), said: [] };
  seeRequest(reading, index, found);
  seeOtherTexts(reading, seeFields(reading, index, found), index, found);
  for (const { service, sign } of index.judged) {
    if (sign.when?.(reading)) saw(found, service, sign);
  }
  for (const { raw, at, says } of index.inBody(reading.content)) {
    const text = withoutNames(raw, reading);
    hear(raw, at, text === raw ? says : index.inText(text), found);
  }
  for (const { service, saying } of index.silent) {
    if (found.signs.has(service)) {
      found.said.push(ofItsOwn(service, saying, { in: 'status' }, ''));
    }
  }
  const statements: Statement[] = [];
  for (const heard of found.said) {
    const { service, saying, at, quote, excerpt, distinctive, unmistakable } = heard;
    const recognised = found.signs.has(service);
    if (!recognised && (saying.only || isAnybodys(service, distinctive))) continue;
    if (saying.status !== undefined && saying.status !== reading.status) continue;
    if (repeats(statements, saying, quote)) continue;
    if (saying.sent && !wasSent(reading, saying.sent)) continue;
    if (saying.when && !saying.when(reading)) continue;
    const certainty = certaintyOf(saying, recognised || (distinctive && !service.signs?.length));
    statements.push({
      service,
      saying,
      means: saying.means,
      certainty,
      recognised,
      speaker: null,
      own: recognised || certainty === 'certain',
      wording: certainty === 'certain' && heard.wording && isAlone(heard, found),
      // A field has nothing else in it; a body may speak of many things.
      unmistakable: recognised || unmistakable || at.in !== 'body',
      at,
      quote,
      excerpt,
    });
  }
  const spoken = spokenBy(withSurmise(told(ofOccurrence(ofItsSpeaker(statements))), reading));
  return conclude(
    reading,
    found,
    spoken.map((one) => byItsName(one, reading)),
  );
}

/** A product that another one imitates goes by what it is called there; to a 407 nobody but a proxy answers. */
function byItsName(statement: Statement, reading: Reading): Statement {
  const { service, speaker } = statement;
  if (service.elsewhere?.when(reading)) {
    return { ...statement, speaker: renamed(service, service.elsewhere.name) };
  }
  const isProxy = reading.status === 407 && service.kind === 'language' && speaker === null;
  return isProxy ? { ...statement, speaker: renamed(service, 'The proxy') } : statement;
}

const renamed = (service: Service, name: string): Service => ({ ...service, name });

/**
 * Where a product that is known here speaks, another that would be known by its signs does not, and
 * plain words in the same text tell no more than it does.
 */
function ofItsSpeaker(statements: Statement[]): Statement[] {
  const spoken = statements.filter(
    ({ recognised, certainty, means }) =>
      recognised && certainty === 'certain' && means !== 'own-page',
  );
  if (spoken.length === 0) return statements;
  return statements.filter(
    ({ at, recognised, service, means }) =>
      recognised ||
      (!service.signs?.length && !isOpen(means)) ||
      !spoken.some((own) => own.at === at),
  );
}

/** Meanings that are about who calls, and nothing more. */
const OF_CALLER: ReadonlySet<Meaning> = new Set<Meaning>([
  'no-credential',
  'not-signed-in',
  'bad-credential',
]);

/** What a problem is called is the same each time; what is the matter this time stands in its detail (RFC 9457 §3.1). */
function ofOccurrence(statements: Statement[]): Statement[] {
  const isIn = ({ at }: Statement, path: string) => at.in === 'body' && at.path === path;
  const detail = statements.filter((one) => isIn(one, 'detail'));
  if (detail.length === 0 || detail.some(({ means }) => OF_CALLER.has(means))) return statements;
  return statements.filter((one) => one.own || !isIn(one, 'title'));
}

/** Where one product speaks by its own words in the body, or in a challenge, it speaks all of that. */
function spokenBy(statements: Statement[]): Statement[] {
  if (!statements.some(isItsOwn)) return statements;
  const parts = new Map<string, Statement[]>();
  for (const one of statements) {
    const part = partOf(one);
    if (part === null) continue;
    const known = parts.get(part);
    if (known) known.push(one);
    else parts.set(part, [one]);
  }
  const speakers = new Map([...parts].map(([part, said]) => [part, speakerOf(said)]));
  return statements.map((one) => {
    const speaker = one.recognised ? null : speakers.get(partOf(one) ?? '');
    return speaker ? { ...one, speaker } : one;
  });
}

/** The body, or the challenge that it stands in. */
const partOf = ({ at }: Statement): string | null =>
  at.in === 'body'
    ? 'body'
    : at.in === 'response' && at.field === 'www-authenticate'
      ? `challenge ${at.line}`
      : null;

const isItsOwn = ({ recognised, own }: Statement): boolean => recognised && own;

function speakerOf(statements: readonly Statement[]): Service | null {
  const own = statements.filter(isItsOwn);
  const [first] = own;
  if (!first || first.means === 'own-page') return null;
  return own.every(({ service }) => service === first.service) ? first.service : null;
}

/** So many causes in one body are a list of what can happen, a menu, or what others have written. */
const MANY = 3;

/** Members of one error, which may say one thing each: its kind, its code, its words. */
const OF_AN_ERROR = /(?:^|\.)(?:error_?)?(?:message|msg|type|code|error|reason|status)$/i;

/**
 * A page, or many fields, that name many causes tell none of them, unless a product is known to speak
 * so. (One sentence may well have words of several.)
 */
function told(statements: Statement[]): Statement[] {
  if (statements.length < MANY) return statements;
  const causes = new Set<Meaning>();
  const fields = new Set<string>();
  let isPage = false;
  for (const one of statements) {
    if (one.at.in !== 'body' || one.recognised || isOpen(one.means)) continue;
    causes.add(one.means);
    if (!OF_AN_ERROR.test(one.at.path)) fields.add(one.at.path);
    isPage ||= one.quote.length === QUOTE && !OF_AN_ERROR.test(one.at.path);
  }
  if (causes.size < MANY || (!isPage && fields.size < MANY)) return statements;
  const product = ofOneProduct(statements);
  return statements.filter(
    (one) =>
      one.at.in !== 'body' ||
      one.recognised ||
      isOpen(one.means) ||
      (one.own && !isPage) ||
      one.means === product,
  );
}

/** Products whose pages explain a refusal at length. */
const EXPLAINING: ReadonlySet<Service['kind']> = new Set(['proxy', 'edge']);

/** The one cause that a page names in such a product's own words, whatever plain words stand around them. */
function ofOneProduct(statements: readonly Statement[]): Meaning | null {
  const named = new Set(
    statements
      .filter(({ service, own }) => own && EXPLAINING.has(service.kind))
      .map(({ means }) => means),
  );
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

/** Whether no other product that may have answered says so in the same text. */
const isAlone = ({ service, at }: Heard, { said, signs }: Found): boolean =>
  !said.some(
    (other) =>
      other.at === at &&
      other.service !== service &&
      other.service.kind !== 'language' &&
      other.distinctive &&
      (!other.service.signs?.length || signs.has(other.service)),
  );

/** The same words of the same product in another place, such as challenge and body. */
const repeats = (statements: readonly Statement[], saying: Saying, quote: string) =>
  statements.some((other) => other.saying === saying && sameWords(other.quote, quote));

const sameWords = (one: string, other: string) => one === other || plain(one) === plain(other);

/** A server has few words, and says them again and again. */
const plain = memo((quote) => wordsOf(quote).join(' '));

/** Two words are nobody's own: of a product that has signs they count only where one is seen. */
const isAnybodys = ({ kind, signs }: Service, distinctive: boolean): boolean =>
  kind !== 'language' && !distinctive && signs !== undefined && signs.length > 0;

/** Words that others may use too are at most likely where no sign shows whose they are. */
function certaintyOf(saying: Saying, own: boolean): Certainty {
  const stated = saying.certainty ?? 'certain';
  return stated === 'certain' && !own ? 'likely' : stated;
}

function wasSent(reading: Reading, what: 'something' | 'nothing'): boolean {
  const { nothing } = reading.sent;
  return what === 'nothing' ? !nothing.known || nothing.value : nothing.known && !nothing.value;
}

function saw(found: Found, service: Service, sign: Sign): void {
  found.signs.set(service, (found.signs.get(service) ?? false) || sign.wrote === true);
}

function seeRequest({ url, attempt }: Reading, index: ServiceIndex, found: Found): void {
  for (const { name } of attempt.request.fields.lines) {
    for (const { service, sign } of index.takersOf(name)) saw(found, service, sign);
  }
  if (!url) return;
  for (const { service, sign } of index.atHost(url.hostname)) saw(found, service, sign);
  for (const { service, sign } of index.atPath(url.pathname)) saw(found, service, sign);
}

/** Shorter ones are words like others. */
const SHORTEST_NAME = 10;

/** Servers name the address that they refuse, or a repository or queue in it: what is written there is no word of theirs. */
const withoutNames = (raw: string, { url }: Reading): string =>
  url === null
    ? raw
    : namesOf(url.pathname).reduce((text, name) => text.replaceAll(name, 'it'), raw);

/** A path, and the names in it, as they are written out. */
const namesOf = memo((path) =>
  [path, ...path.split('/').map(percentDecoded)].filter(
    (name) => name.length >= SHORTEST_NAME && /[^a-z]/i.test(name),
  ),
);

/** Returns the fields that say why in words. */
function seeFields(reading: Reading, index: ServiceIndex, found: Found): readonly FieldLine[] {
  const tellingLines: FieldLine[] = [];
  for (const fieldLine of reading.attempt.response?.fields.lines ?? []) {
    const { name, value } = fieldLine;
    const { rulesFor, telling } = index.fieldNamed(name);
    if (telling) tellingLines.push(fieldLine);
    if (rulesFor === null) continue;
    for (const { service, saying, sign } of rulesFor(value)) {
      if (sign) saw(found, service, sign);
      if (!saying) continue;
      const line = reading.responseFieldValues(name).indexOf(value);
      const at: Place = {
        in: 'response',
        field: name,
        line,
        span: { start: 0, end: value.length },
      };
      const quote = `${name}: ${value}`.slice(0, QUOTE);
      found.said.push(ofItsOwn(service, saying, at, quote));
    }
  }
  return tellingLines;
}

/** What stands beside the body: challenges, fields of errors, and the reason phrase. */
function seeOtherTexts(
  reading: Reading,
  telling: readonly FieldLine[],
  index: ServiceIndex,
  found: Found,
): void {
  const field = reading.status === 407 ? 'proxy-authenticate' : 'www-authenticate';
  for (const challenge of reading.challenges.challenges) {
    for (const parameter of challenge.parameters) {
      if (SILENT_PARAMETERS.has(parameter.name)) continue;
      const at: Place = { in: 'response', field, line: challenge.line, span: parameter.valueSpan };
      hear(parameter.value, at, index.inText(parameter.value), found);
    }
  }
  for (const [line, words] of reading.challenges.lines.entries()) {
    if (!isProse(words) && !isError(words)) continue;
    const at: Place = { in: 'response', field, line, span: { start: 0, end: words.length } };
    hear(words, at, index.inText(words), found);
  }
  for (const { name, value } of telling) {
    const line = reading.responseFieldValues(name).indexOf(value);
    const at: Place = { in: 'response', field: name, line, span: { start: 0, end: value.length } };
    hear(value, at, index.inText(value), found);
  }
  const reason = reading.attempt.response?.statusText ?? '';
  if (reason !== '' && !STANDARD.has(reason.toLowerCase())) {
    hear(reason, { in: 'status' }, index.inText(reason), found);
  }
}

/** Parameters of a challenge on a line of their own, which the scheme of another line has not got. */
const isError = (line: string): boolean => /^\s*error(?:_description)?\s*=/.test(line);

/** The reason phrases of the flagged codes (RFC 9110 §15.5.2, §15.5.4, §15.5.8), which say no more than these. */
const STANDARD: ReadonlySet<string> = new Set([
  'unauthorized',
  'forbidden',
  'proxy authentication required',
]);

/** Parameters whose value names a thing rather than says something. */
const SILENT_PARAMETERS: ReadonlySet<string> = new Set([
  'realm',
  'nonce',
  'opaque',
  'scope',
  'charset',
  'qop',
  'algorithm',
  'stale',
  'domain',
  'resource_metadata',
  'authorization_uri',
  'error_uri',
  'algs',
  'service',
]);

function hear(raw: string, at: Place, { signs, said }: TextReading, found: Found): void {
  for (const { service, sign } of signs) saw(found, service, sign);
  if (said.length === 0) return;
  const quote = raw.trim().slice(0, QUOTE);
  // A longer text has other things in it than the reason.
  const isPage = raw.length > QUOTE;
  for (const { service, saying, distinctive, unmistakable, wording, excerpt } of said) {
    found.said.push({
      service,
      saying,
      distinctive,
      unmistakable: unmistakable && !isPage,
      wording,
      excerpt,
      at,
      quote,
    });
  }
}

const WRITERS: ReadonlySet<Service['kind']> = new Set(['API', 'identity provider']);

function conclude(reading: Reading, found: Found, statements: Statement[]): ServiceReading {
  if (found.signs.size === 0) return { statements, seen: [], refuser: null, incident: null };
  for (const { recognised, service } of statements) if (recognised) found.signs.set(service, true);
  const seen: { service: Service; wrote: boolean }[] = [];
  for (const [service, wrote] of found.signs) seen.push({ service, wrote });
  if (seen.length > 1) seen.sort((a, b) => Number(b.wrote) - Number(a.wrote));
  const writer =
    seen.find(({ wrote, service }) => wrote || WRITERS.has(service.kind))?.service ?? null;
  const refuser = writer?.elsewhere?.when(reading)
    ? renamed(writer, writer.elsewhere.name)
    : writer;
  return { statements, seen, refuser, incident: incidentOf(reading, refuser, seen) };
}

function incidentOf(
  reading: Reading,
  refuser: Service | null,
  seen: ServiceReading['seen'],
): ServiceReading['incident'] {
  const candidates = refuser
    ? [refuser, ...seen.map((entry) => entry.service)]
    : seen.map((entry) => entry.service);
  for (const service of candidates) {
    for (const name of service.incident ?? []) {
      const value = reading.responseField(name) ?? contentField(reading.content, name)?.value;
      if (value) return { name, value };
    }
  }
  return null;
}
