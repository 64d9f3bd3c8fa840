/**
 * How a product says what it says. A service is data: how it is recognised, which of its words
 * mean what, and which id its support asks for. It gives evidence; the causes own the explanation.
 */
import type { Audience, Certainty, Place, Reading, Step } from '../analysis.ts';
import type { CauseId, OpenMeaning } from '../ids.ts';

/** What a product's words mean: a cause, or what leaves it open. */
export type Meaning = CauseId | OpenMeaning;

/** One way to recognise the product in an answer; any of them suffices. */
export interface Sign {
  /** Host name, or `*.example.com` for the domain and everything below it. */
  host?: string;
  /** Name of a response field that only this product sends … */
  field?: string;
  /** … or that holds this phrase. */
  value?: string;
  /** … or whose value is of this form (an id that only this product makes). */
  form?: RegExp;
  /** A phrase of the body. */
  text?: string;
  /** Start of the path of the URL. */
  path?: string;
  /** What only its answers have together. */
  when?: (reading: Reading) => boolean;
  /** Name of a request field that is sent to no other product. */
  sends?: string;
  /** True when the sign proves that the product wrote this answer rather than passed it on. */
  wrote?: boolean;
}

/** One thing the product says. Every condition that is given must hold. */
export interface Saying {
  /** Phrases (see phrase.ts) of the body, the challenge or the reason phrase; any suffices. */
  text?: string | readonly string[];
  /** Phrases that take the meaning away where they stand in the same text. */
  unless?: string | readonly string[];
  /** A response field that is present … */
  field?: string;
  /** … and holds one of these phrases. */
  value?: string | readonly string[];
  status?: 401 | 403 | 407;
  /** Counts only where a credential is known to have gone out (`something`) or may not have (`nothing`). */
  sent?: 'something' | 'nothing';
  when?: (reading: Reading) => boolean;
  means: Meaning;
  /** How sure it makes the meaning; `certain` by default. */
  certainty?: Certainty;
  /** The words are common: they count only where a sign shows the product. */
  only?: true;
  /** Said to who has shown a client certificate, which no field of the request shows. */
  byCertificate?: true;
  /** What the words mean, where they do not say it themselves. One sentence. */
  note?: string;
}

/**
 * The way out of a cause as the product documents it. It takes the place of the general steps for the
 * same people.
 */
export interface Remedy {
  of: CauseId | readonly CauseId[];
  for: Audience;
  /**
   * Imperative. `{host}` (with its port), `{hostname}`, `{path}` and `{request}` (method and path) stand for those of the request, `{page}`
   * for the host name of the page that sent it and `{origin}` for its origin, `{issuer}`, `{audience}`, `{kid}`, `{tenant}` and `{client}` for what the token names, `{1}` to `{3}` for what `seeks`
   * found, then for what `asks` did, and then for what `finds` did.
   */
  does: string;
  /** With the same placeholders. */
  code?: Step['code'];
  /** It stands behind the general steps for the same people, not in their place. */
  besides?: true;
  /** It holds only where a line of the answer's header (`Name: value`) or its body has this. */
  finds?: RegExp;
  /** It holds only where the request has this: its first line is method and URL (`GET https://…`), the others are its body. */
  asks?: RegExp;
  /** It holds only where this finds something else, which may be nothing to put in. */
  seeks?: (reading: Reading) => readonly string[] | null;
  /** It holds only where this does. */
  when?: (reading: Reading) => boolean;
}

export type ServiceKind =
  | 'identity provider'
  | 'API'
  | 'framework'
  | 'library'
  | 'server'
  | 'gateway'
  | 'cloud'
  | 'edge'
  | 'proxy'
  | 'language';

export interface Service {
  id: string;
  name: string;
  /** What it is called where another answers in its words. */
  elsewhere?: { name: string; when: (reading: Reading) => boolean };
  kind: ServiceKind;
  /** Where the product documents its refusals. */
  reference: string;
  signs?: readonly Sign[];
  /** Signs that an answer of it can well lack: its sayings do not need them. */
  traits?: readonly Sign[];
  says: readonly Saying[];
  remedies?: readonly Remedy[];
  /** Schemes (in lower case) and fields in which its API takes its credentials, where there is no other way. */
  takes?: { schemes?: readonly string[]; fields?: readonly string[] };
  /** Fields in which each request with a key must bring its signature, and what belongs to that. */
  signed?: readonly string[];
  /** Parameters of the query that name the application, and are no secret whatever they are called. */
  publicKeys?: readonly string[];
  /** It takes a credential in Authorization with no scheme in front. */
  bare?: true;
  /** Response fields, or paths in the body, that hold the id to quote to support. */
  incident?: readonly string[];
}

/** Characters of a text that are quoted at most. */
export const QUOTE = 200;

/** A saying that was found in an answer. */
export interface Statement {
  service: Service;
  saying: Saying;
  means: Meaning;
  certainty: Certainty;
  /** A sign of the product was seen too. */
  recognised: boolean;
  /** The recognised product in whose answer these plain words stand. */
  speaker: Service | null;
  /** No other product is known to say so, or the product was recognised. */
  own: boolean;
  /** A sentence or code by which a framework or library is known, which answers under the name of whoever uses it. */
  wording: boolean;
  /** Nobody writes it about anything else: of short words, and of those on a page, that is not known. */
  unmistakable: boolean;
  at: Place;
  /** The text as it stands, at most QUOTE characters of its beginning. */
  quote: string;
  /** The part of it that says so, where that is another. */
  excerpt: string | null;
}

export interface ServiceReading {
  statements: readonly Statement[];
  /** Products with a sign in the answer, the one that wrote it first. */
  seen: readonly { service: Service; wrote: boolean }[];
  /** The product that refused, as far as the answer shows it. */
  refuser: Service | null;
  /** What to quote to its support. */
  incident: { name: string; value: string } | null;
}
