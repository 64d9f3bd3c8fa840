/** Which words, fields and hosts are whose, found in time that grows with the text, not with the list. */
import type { Place } from '../analysis.ts';
import type { Content } from '../http/content.ts';
import { memo } from '../memo.ts';
import { excerptOf, inBlocks } from './excerpt.ts';
import { contains, type Key, type Phrase, phrase, standsAt, wordsOf } from './phrase.ts';
import type { Saying, Service, Sign } from './service.ts';

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
  /** The products whose paths begin so. */
  atPath: (pathname: string) => readonly { service: Service; sign: Sign }[];
  /** Signs that are more than one text or field. */
  judged: readonly { service: Service; sign: Sign }[];
  /** The products to which alone a request field of that name is sent. */
  takersOf: (name: string) => readonly { service: Service; sign: Sign }[];
  /** Sayings that need no words: a condition on a recognised product. */
  silent: readonly { service: Service; saying: Saying }[];
}

/** A saying that was found in a text. */
export interface Said {
  service: Service;
  saying: Saying;
  /** As of its phrase. */
  distinctive: boolean;
  unmistakable: boolean;
  /** The words of a framework or library, and the sentence has hardly any others. */
  wording: boolean;
  /** As of a statement. */
  excerpt: string | null;
}

/** What stands in a text, whatever answer it belongs to. */
export interface TextReading {
  signs: readonly { service: Service; sign: Sign }[];
  said: readonly Said[];
}

export interface Segment {
  raw: string;
  at: Place;
}

interface Spoken extends Segment {
  says: TextReading;
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
  const paths = new Map<string, { path: string; service: Service; sign: Sign }[]>();
  const takers = new Map<string, { service: Service; sign: Sign }[]>();
  const judged: { service: Service; sign: Sign }[] = [];
  const silent: { service: Service; saying: Saying }[] = [];
  let order = 0;
  const addText = (text: string, { unless, service, saying, sign }: TextSource) => {
    const compiled = phrase(text);
    for (const key of compiled.keys) {
      addRule(texts, { order: order++, phrase: compiled, key, unless, service, saying, sign });
    }
  };
  for (const service of services) {
    for (const sign of [...(service.signs ?? []), ...(service.traits ?? [])]) {
      if (sign.host) {
        const below = sign.host.startsWith('*.');
        push(hosts, below ? sign.host.slice(2) : sign.host, { service, sign, below });
      } else if (sign.field) {
        const values = sign.value === undefined ? [] : [phrase(sign.value)];
        push(fields, sign.field.toLowerCase(), { values, service, saying: null, sign });
      } else if (sign.text) addText(sign.text, { unless: [], service, saying: null, sign });
      else if (sign.path) push(paths, startOf(sign.path), { path: sign.path, service, sign });
      else if (sign.when) judged.push({ service, sign });
      else if (sign.sends) push(takers, sign.sends.toLowerCase(), { service, sign });
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
  const atPath = (pathname: string) =>
    paths.get(startOf(pathname))?.filter(({ path }) => pathname.startsWith(path)) ?? [];
  const atHost = memo((host) => readHost(host, hosts));
  const takersOf = memo((name) => takers.get(name.toLowerCase()) ?? []);
  return { inText, inBody, fieldNamed, atHost, atPath, judged, takersOf, silent };
}

/** Most paths share it with none that is known: only those that do are compared. */
const startOf = (path: string): string => path.slice(0, 3);

/** Words are looked for at the start of a long text only: refusals are short. */
const SEGMENT = 6000;
/** No refusal says a word more often than this; a text that does is made to take time. */
const OFTEN = 40;

/** Where somebody's address is spoken of, it is one, whatever it reads. */
const FROM_IPV4 =
  /\b(from|ip|address|addr|dirección|direccion|adresse|adres|indirizzo|endereço|endereco)([: ("'[]{1,3})\d{1,3}(?:\.\d{1,3}){3}\b/gi;
/** It names the one that was spoken of. */
const IPV4_IN_BRACKETS = / \((?:\d{1,3}\.){3}\d{1,3}\)/g;
const IPV4_IS = /^(?:\d{1,3}\.){3}\d{1,3}(?= (?:is|was|has been) )/;

/** A message that goes on with what can be the reason: that is not what is. */
const MENU =
  /\b(?:typical|common|possible|usual|frequent) (?:reasons|causes|explanations)\b(?! (?:is|are) ).{0,300}$/is;

/** Of the length of a key or token that a message prints. */
const LONG_WORD = /\b\w{28,}\b/g;
const count = (text: string, some: RegExp): number => text.match(some)?.length ?? 0;
/** No words stand in it, even where parts of it read like some. */
const withoutRandom = (word: string): string =>
  count(word, /\d/g) > 2 && count(word, /[a-z]/g) > 2 && count(word, /[A-Z]/g) > 2 ? ' ' : word;

function readText(raw: string, rulesOf: ReadonlyMap<string, KeyRules>): TextReading {
  const words = wordsOf(
    (raw.length > SEGMENT ? raw.slice(0, SEGMENT) : raw)
      .replace(MENU, '')
      .replace(LONG_WORD, withoutRandom)
      .replace(IPV4_IN_BRACKETS, '')
      .replace(FROM_IPV4, '$1$2ip address')
      .replace(IPV4_IS, 'ip address'),
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
      if (saying && (silent.has(saying) || said.get(saying)?.unmistakable)) continue;
      if (!standsAt(words, at, rule.phrase, rule.key)) continue;
      if (rule.unless.some((wanted) => contains(words, wanted))) {
        if (saying) silent.add(saying);
        continue;
      }
      if (sign) signs.push({ service, sign });
      if (!saying) continue;
      stock ||= saying.means === 'own-page';
      const known = said.get(saying);
      const distinctive = rule.phrase.distinctive || known?.distinctive === true;
      const unmistakable = rule.phrase.unmistakable || known?.unmistakable === true;
      const excerpt = known ? known.excerpt : excerptOf(raw, word, before);
      const wording = known?.wording || isWording(service, rule.phrase, excerpt ?? raw);
      said.set(saying, { service, saying, distinctive, unmistakable, wording, excerpt });
    }
  }
  // The words of a stock page are the same whatever the reason was.
  const kept = [...said.values()].filter(({ service }) => !stock || service.kind !== 'language');
  return { signs, said: kept };
}

/** So few words anybody may write. */
const ANYBODYS = 3;
/** A code with a number, such as `IDX10214`. */
const NUMBERED = /[A-Z]\d{2}/i;
/** Of the words of a sentence, the share that must be of a phrase for the sentence to be its product's. */
const MOST = 0.8;

function isWording({ kind }: Service, wanted: Phrase, text: string): boolean {
  if (kind !== 'framework' && kind !== 'library') return false;
  if (wanted.length <= ANYBODYS && !NUMBERED.test(text)) return false;
  // What stands behind a colon is mostly another's words, or a value of this request.
  return text.split(/[.:]\s/).some((part) => {
    const words = wordsOf(part);
    return wanted.length >= MOST * words.length && contains(words, wanted);
  });
}

const SEGMENTS = new WeakMap<Content, readonly Segment[]>();

/** The texts of a body, without those that name an address, a time or an id; the same body is taken apart once. */
export function bodySegments(content: Content): readonly Segment[] {
  const known = SEGMENTS.get(content) ?? segmentsOf(content);
  SEGMENTS.set(content, known);
  return known;
}

function segmentsOf(content: Content): Segment[] {
  const found: Segment[] = [];
  if (content.fields.length > 0) {
    for (const { path, value } of content.fields) {
      if (isAddress(path, value)) continue;
      found.push({ raw: sentenceOf(path, classOf(value)), at: { in: 'body', path, span: null } });
    }
    if (content.kind === 'xml') found.push({ raw: content.text, at: BODY });
  } else if (content.text) found.push({ raw: inBlocks(content), at: BODY });
  return found;
}

/**
 * Of `org.acme.security.token.SecretManager$InvalidToken` only the class says something, of a SOAP fault
 * (`Client.InvalidCredentialsError`: the sender's) only what stands behind the side that is at fault.
 */
const CLASS_NAME =
  /^(?:(?:[a-z][\w]*\.){2,}(?:[A-Z]\w*\$)*|(?:[\w-]+:)?(?:Client|Server|Sender|Receiver)\.)([A-Z]\w*)$/;
const classOf = (value: string): string => CLASS_NAME.exec(value)?.[1] ?? value;

/** The end of a sentence whose beginning is the name of the field: `{"errors":{"password":["is invalid"]}}` (Rails). */
const PREDICATE = /^(?:is|are|was|has|have|must|can(?:no|'|’)t|does|do|did) /i;

function sentenceOf(path: string, value: string): string {
  if (!PREDICATE.test(value)) return value;
  const name = path
    .split('.')
    .findLast((part) => /\D/.test(part))
    ?.replaceAll('_', ' ');
  return name === undefined || ERROR_FIELD.test(name) ? value : `${name} ${value}`;
}

const ERROR_FIELD = /^(?:base|detail|description|reason|errors?|messages?|msg|title)$/i;

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
  /(?:^|\.)(?:request|query|params|headers|body|payload|input|resolution|see_?also|related(?:_?[a-z]+)?|examples?|(?:possible|common|typical|allowed|known|valid|supported)_?[a-z]*(?:codes|errors|reasons|causes|values))\./i;

function isAddress(path: string, value: string): boolean {
  if (path.includes('.') && NOT_SAID.test(path)) return true;
  const name = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (ADDRESSES.has(name)) return true;
  if (value.includes(' ')) return false;
  return /^https?:/i.test(value) || (NAMES_PATH.test(name) && value.includes('/'));
}

/** What was asked for, where it is a path. */
const NAMES_PATH = /^(?:request|endpoint|route|resource)$/;

/** Fields in which products say why (`X-Acme-Error-Message`, `X-Deny-Reason`) … */
const TELLING =
  /(?:^|[-_])(?:error|errors|reason|denied|deny|rejection|message|detail|diagnostics)(?:[-_]|$)/i;
/** … and those that name an id, or belong to browsers. */
const SILENT = /[-_]id$|^(?:nel|report-to|access-control-)/i;

function readField(value: string, rules: readonly FieldRule[]): readonly FieldRule[] {
  const words = wordsOf(value);
  return rules.filter(
    ({ values, sign }) =>
      (values.length === 0 || values.some((wanted) => contains(words, wanted))) &&
      (!sign?.form || sign.form.test(value)),
  );
}

function readHost(host: string, hosts: ReadonlyMap<string, readonly HostRule[]>): HostRule[] {
  const found = [...(hosts.get(host) ?? [])];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    for (const rule of hosts.get(host.slice(dot + 1)) ?? []) if (rule.below) found.push(rule);
  }
  return found;
}

const BODY: Place = { in: 'body', path: '', span: null };
