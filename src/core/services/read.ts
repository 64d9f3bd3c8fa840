/** Finds what the known products say in an answer. The cost grows with the text, not the list. */
import type { Certainty, Place, Reading } from '../analysis.ts';
import type { FieldLine } from '../exchange.ts';
import { type Content, contentField } from '../http/content.ts';
import { memo } from '../memo.ts';
import { contains, type Key, type Phrase, phrase, standsAt, wordsOf } from './phrase.ts';
import type { Meaning, Saying, Service, ServiceReading, Sign, Statement } from './service.ts';

interface TextRule {
  /** Its number: of those that hold at one place the first counts. */
  order: number;
  phrase: Phrase;
  key: Key;
  unless: readonly Phrase[];
  service: Service;
  saying: Saying | null;
  sign: Sign | null;
}

/**
 * The rules with one key word. Hundreds of them have a word such as "invalid", so that they are told
 * apart by the word that has to stand beside it.
 */
interface KeyRules {
  alone: TextRule[];
  before: Map<string, TextRule[]>;
  behind: Map<string, TextRule[]>;
}

interface FieldRule {
  values: readonly Phrase[];
  service: Service;
  saying: Saying | null;
  sign: Sign | null;
}

interface FieldReader {
  /** Which rules hold for a value; the same value is read once. Null where there are none. */
  rulesFor: ((value: string) => readonly FieldRule[]) | null;
  /** Its text says why, as far as its name tells. */
  telling: boolean;
}

interface HostRule {
  service: Service;
  sign: Sign;
  /** Holds for the names below this one too. */
  below: boolean;
}

export interface ServiceIndex {
  /** What the texts of answers say; the same text is read once. */
  inText: (raw: string) => TextReading;
  /** What the texts of a body say, without those that say nothing. */
  inBody: (content: Content) => readonly Spoken[];
  fieldNamed: (name: string) => FieldReader;
  /** The rules for a host name; the same name is read once. */
  atHost: (host: string) => readonly HostRule[];
  paths: readonly { path: string; service: Service; sign: Sign }[];
  /** Sayings that need no words: a condition on a recognised product. */
  silent: readonly { service: Service; saying: Saying }[];
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

type TextSource = Pick<TextRule, 'unless' | 'service' | 'saying' | 'sign'>;

function addRule(texts: Map<string, KeyRules>, rule: TextRule): void {
  const { word, run, at } = rule.key;
  const rules: KeyRules = texts.get(word) ?? {
    alone: [],
    before: new Map(),
    behind: new Map(),
  };
  texts.set(word, rules);
  const before = run[at - 1];
  const behind = run[at + 1];
  if (before !== undefined) push(rules.before, before, rule);
  else if (behind !== undefined) push(rules.behind, behind, rule);
  else rules.alone.push(rule);
}

/** The rules that may hold for the word at `at`, in their order. */
function rulesAt(
  words: readonly string[],
  at: number,
  { alone, before, behind }: KeyRules,
): readonly TextRule[] {
  const one = before.get(words[at - 1] ?? '');
  const other = behind.get(words[at + 1] ?? '');
  if (!one && !other) return alone;
  return [...alone, ...(one ?? []), ...(other ?? [])].sort((a, b) => a.order - b.order);
}

/** Builds the index once, at start. */
export function indexServices(services: readonly Service[]): ServiceIndex {
  const texts = new Map<string, KeyRules>();
  const fields = new Map<string, FieldRule[]>();
  const hosts = new Map<string, HostRule[]>();
  const paths: { path: string; service: Service; sign: Sign }[] = [];
  const silent: { service: Service; saying: Saying }[] = [];
  let order = 0;
  const addText = (text: string, { unless, service, saying, sign }: TextSource) => {
    const compiled = phrase(text);
    for (const key of compiled.keys) {
      addRule(texts, { order: order++, phrase: compiled, key, unless, service, saying, sign });
    }
  };
  for (const service of services) {
    for (const sign of service.signs ?? []) {
      if (sign.host) {
        const below = sign.host.startsWith('*.');
        push(hosts, below ? sign.host.slice(2) : sign.host, { service, sign, below });
      } else if (sign.field) {
        const values = sign.value === undefined ? [] : [phrase(sign.value)];
        push(fields, sign.field.toLowerCase(), { values, service, saying: null, sign });
      } else if (sign.text) addText(sign.text, { unless: [], service, saying: null, sign });
      else if (sign.path) paths.push({ path: sign.path, service, sign });
    }
    for (const saying of service.says) {
      if (saying.text !== undefined) {
        const unless = list(saying.unless).map(phrase);
        for (const text of list(saying.text))
          addText(text, { unless, service, saying, sign: null });
      } else if (saying.field) {
        const values = list(saying.value).map(phrase);
        push(fields, saying.field.toLowerCase(), { values, service, saying, sign: null });
      } else silent.push({ service, saying });
    }
  }
  const inFields = new Map(
    [...fields].map(([name, rules]) => [name, memo((value) => readField(value, rules))]),
  );
  const fieldNamed = memo((name) => ({
    rulesFor: inFields.get(name.toLowerCase()) ?? null,
    telling: TELLING.test(name) && !SILENT.test(name),
  }));
  const inText = memo((raw) => readText(raw, texts));
  const bodies = new WeakMap<Content, readonly Spoken[]>();
  const inBody = (content: Content) => {
    const known = bodies.get(content);
    if (known) return known;
    const spoken = bodySegments(content).flatMap(({ raw, at }) => {
      const says = inText(raw);
      return says.signs.length > 0 || says.said.length > 0 ? [{ raw, at, says }] : [];
    });
    bodies.set(content, spoken);
    return spoken;
  };
  const atHost = memo((host) => readHost(host, hosts));
  return { inText, inBody, fieldNamed, atHost, paths, silent };
}

interface Segment {
  raw: string;
  at: Place;
}

interface Spoken extends Segment {
  says: TextReading;
}

/** Words are looked for at the start of a long text only: refusals are short. */
const SEGMENT = 6000;
const QUOTE = 200;
/** No refusal says a word more often than this; a text that does is made to take time. */
const OFTEN = 40;

function bodySegments(content: Content): Segment[] {
  const found: Segment[] = [];
  if (content.fields.length > 0) {
    for (const { path, value } of content.fields) {
      if (isAddress(path, value)) continue;
      found.push({ raw: classOf(value), at: { in: 'body', path, span: null } });
    }
    if (content.kind === 'xml') found.push({ raw: content.text, at: BODY });
  } else if (content.text) found.push({ raw: content.text, at: BODY });
  return found;
}

/** Of `org.acme.security.token.SecretManager$InvalidToken` only the class says something. */
const CLASS_NAME = /^(?:[a-z][\w]*\.){2,}(?:[A-Z]\w*\$)*([A-Z]\w*)$/;
const classOf = (value: string): string => CLASS_NAME.exec(value)?.[1] ?? value;

/** Fields in which products say why (`X-Acme-Error-Message`, `X-Deny-Reason`) … */
const TELLING =
  /(?:^|[-_])(?:error|errors|reason|denied|deny|rejection|message|detail|diagnostics)(?:[-_]|$)/i;
/** … and those that name an id, or belong to browsers. */
const SILENT = /[-_]id$|^(?:nel|report-to|access-control-)/i;

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
  for (const { name, value } of telling) {
    const line = reading.responseFieldValues(name).indexOf(value);
    const at: Place = { in: 'response', field: name, line, span: { start: 0, end: value.length } };
    hear(value, at, index.inText(value), found);
  }
  const reason = reading.attempt.response?.statusText ?? '';
  if (reason) hear(reason, { in: 'status' }, index.inText(reason), found);
}

/** Fields that name an address, a time or an id rather than say something. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'path',
  'url',
  'uri',
  'href',
  'link',
  'instance',
  'documentation_url',
  'registration_url',
  'more_info',
  'moreinfo',
  'errorlink',
  'self',
  'host',
  'hostid',
  'timestamp',
  'time',
  'date',
  'requestid',
  'request_id',
  'request-id',
  'client-request-id',
  'trace_id',
  'correlationid',
  'correlation_id',
  'trace',
  'stack',
]);

/** What stands below is the request again, or everything that could be answered. */
const NOT_SAID =
  /(?:^|\.)(?:request|query|params|headers|body|payload|input|(?:possible|allowed|known|valid|supported)_?[a-z]*(?:codes|errors|reasons|values))\./i;

function isAddress(path: string, value: string): boolean {
  if (path.includes('.') && NOT_SAID.test(path)) return true;
  const name = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return ADDRESSES.has(name) || (value.startsWith('http') && !value.includes(' '));
}

const BODY: Place = { in: 'body', path: '', span: null };
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

/** A saying that was found in a text. */
interface Said {
  service: Service;
  saying: Saying;
  /** As of its phrase. */
  distinctive: boolean;
  unmistakable: boolean;
}

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
  seeUrl(reading, index, found);
  seeOtherTexts(reading, seeFields(reading, index, found), index, found);
  for (const { raw, at, says } of index.inBody(withoutEcho(reading))) hear(raw, at, says, found);
  for (const { service, saying } of index.silent) {
    if (found.signs.has(service)) {
      found.said.push(ofItsOwn(service, saying, { in: 'status' }, ''));
    }
  }
  const statements: Statement[] = [];
  for (const { service, saying, at, quote, distinctive, unmistakable } of found.said) {
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
      own: recognised || certainty === 'certain',
      // A field has nothing else in it; a body may speak of many things.
      unmistakable: recognised || unmistakable || at.in !== 'body',
      at,
      quote,
    });
  }
  return conclude(reading, found, told(statements));
}

/** Meanings that leave the cause open. */
const OPEN: ReadonlySet<Meaning> = new Set([
  'no-credential',
  'not-signed-in',
  'bad-credential',
  'denied',
  'own-page',
]);
/** So many causes in one body are a list of what can happen, a menu, or what others have written. */
const MANY = 3;

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
    if (one.at.in !== 'body' || one.recognised || OPEN.has(one.means)) continue;
    causes.add(one.means);
    fields.add(one.at.path);
    isPage ||= one.quote.length === QUOTE;
  }
  if (causes.size < MANY || (!isPage && fields.size < MANY)) return statements;
  return statements.filter(
    ({ at, recognised, own, means }) =>
      at.in !== 'body' || recognised || OPEN.has(means) || (own && !isPage),
  );
}

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

function seeUrl(reading: Reading, index: ServiceIndex, found: Found): void {
  const { url } = reading;
  if (!url) return;
  for (const { service, sign } of index.atHost(url.hostname)) saw(found, service, sign);
  const { pathname } = url;
  for (const { path, service, sign } of index.paths) {
    if (pathname.startsWith(path)) saw(found, service, sign);
  }
}

function readHost(host: string, hosts: ReadonlyMap<string, readonly HostRule[]>): HostRule[] {
  const found = [...(hosts.get(host) ?? [])];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    for (const rule of hosts.get(host.slice(dot + 1)) ?? []) if (rule.below) found.push(rule);
  }
  return found;
}

/** Shorter paths are words like others. */
const SHORTEST_ECHO = 10;

/** Servers name the address that they refuse; what is written in it is no word of theirs. */
function withoutEcho({ content, url }: Reading): Content {
  const path = url?.pathname ?? '';
  if (content.fields.length > 0 || path.length < SHORTEST_ECHO || !content.text.includes(path)) {
    return content;
  }
  return { ...content, text: content.text.replaceAll(path, '/') };
}

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

function readField(value: string, rules: readonly FieldRule[]): readonly FieldRule[] {
  const words = wordsOf(value);
  return rules.filter(
    ({ values }) => values.length === 0 || values.some((wanted) => contains(words, wanted)),
  );
}

function hear(raw: string, at: Place, { signs, said }: TextReading, found: Found): void {
  for (const { service, sign } of signs) saw(found, service, sign);
  if (said.length === 0) return;
  const quote = raw.trim().slice(0, QUOTE);
  // A longer text has other things in it than the reason.
  const isPage = raw.length > QUOTE;
  for (const { service, saying, distinctive, unmistakable } of said) {
    found.said.push({
      service,
      saying,
      distinctive,
      unmistakable: unmistakable && !isPage,
      at,
      quote,
    });
  }
}

/** What stands in a text, whatever answer it belongs to. */
interface TextReading {
  signs: readonly { service: Service; sign: Sign }[];
  said: readonly Said[];
}

/** Where somebody's address is spoken of, it is one, whatever it reads. */
const FROM_IPV4 = /\b(from|ip|address|addr)([: ("'[]{1,3})\d{1,3}(?:\.\d{1,3}){3}\b/gi;

function readText(raw: string, rulesOf: ReadonlyMap<string, KeyRules>): TextReading {
  const words = wordsOf(
    (raw.length > SEGMENT ? raw.slice(0, SEGMENT) : raw).replace(FROM_IPV4, '$1$2ip address'),
  );
  const signs: { service: Service; sign: Sign }[] = [];
  const said = new Map<Saying, Said>();
  const silent = new Set<Saying>();
  const times = new Map<string, number>();
  let stock = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const rules = rulesOf.get(word);
    if (rules === undefined) continue;
    const before = times.get(word) ?? 0;
    if (before === OFTEN) continue;
    times.set(word, before + 1);
    for (const rule of rulesAt(words, at, rules)) {
      const { service, saying, sign } = rule;
      if (saying && (silent.has(saying) || said.get(saying)?.distinctive)) continue;
      if (!standsAt(words, at, rule.phrase, rule.key)) continue;
      if (rule.unless.some((wanted) => contains(words, wanted))) {
        if (saying) silent.add(saying);
        continue;
      }
      if (sign) signs.push({ service, sign });
      if (!saying) continue;
      stock ||= saying.means === 'own-page';
      const before = said.get(saying);
      const distinctive = rule.phrase.distinctive || before?.distinctive === true;
      const unmistakable = rule.phrase.unmistakable || before?.unmistakable === true;
      said.set(saying, { service, saying, distinctive, unmistakable });
    }
  }
  // The words of a stock page are the same whatever the reason was.
  const kept = [...said.values()].filter(({ service }) => !stock || service.kind !== 'language');
  return { signs, said: kept };
}

const WRITERS: ReadonlySet<Service['kind']> = new Set(['API', 'identity provider']);

function conclude(reading: Reading, found: Found, statements: Statement[]): ServiceReading {
  if (found.signs.size === 0) return { statements, seen: [], refuser: null, incident: null };
  for (const { recognised, service } of statements) if (recognised) found.signs.set(service, true);
  const seen: { service: Service; wrote: boolean }[] = [];
  for (const [service, wrote] of found.signs) seen.push({ service, wrote });
  if (seen.length > 1) seen.sort((a, b) => Number(b.wrote) - Number(a.wrote));
  const refuser =
    seen.find(({ wrote, service }) => wrote || WRITERS.has(service.kind))?.service ?? null;
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
