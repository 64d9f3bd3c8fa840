/**
 * What the core makes of an exchange. `Facts` is what it says by itself (challenges, credential, token,
 * body); `Reading` adds who speaks and what happened before; causes and findings are judged from it alone.
 */
import type { Attempt, Exchange, Fact, FlaggedStatus } from './exchange.ts';
import type { History, Past } from './history.ts';
import type { ChallengeList, Span } from './http/challenge.ts';
import type { Content } from './http/content.ts';
import type { CauseId, FindingId } from './ids.ts';
import type { Sent } from './sent.ts';
import type { ServiceReading } from './services/service.ts';
import type { ClockOffset, Lifetime } from './token/lifetime.ts';
import type { Token } from './token/token.ts';

export type Certainty = 'certain' | 'likely' | 'possible';

/** Where a piece of evidence stands, so that the panel can underline the very characters. */
export type Place =
  | {
      in: 'request' | 'response';
      field: string /** Index among the values of that field. */;
      line: number;
      span: Span | null;
    }
  | {
      in: 'body' /** Path in JSON or form content (`error.code`), empty for text. */;
      path: string;
      span: Span | null;
    }
  /** A field of the body that was sent. */
  | { in: 'sent-body'; path: string }
  | { in: 'url'; span: Span | null }
  | { in: 'claim'; claim: string }
  | { in: 'history'; exchange: string }
  | { in: 'status' }
  | { in: 'time' };

/**
 * How much a piece of evidence counts against others, in the order of the catalogue: the server's
 * own specific word, what its text says in general words, what can be read in the credential,
 * history, a hint, the general reading of the status code.
 */
export type Weight = 'word' | 'text' | 'credential' | 'history' | 'hint' | 'general';

export interface Evidence {
  /** One sentence: what was seen. Secrets in it are masked on the way out. */
  says: string;
  at: Place;
  weight: Weight;
  /** How sure this piece alone makes the cause. */
  certainty: Certainty;
  /** It weighs as much as that, and yet makes the cause no surer than this. */
  atMost?: Certainty;
}

/** Who can take the step. */
export type Audience = 'visitor' | 'developer' | 'owner';

export interface Step {
  /** Imperative, with this request's own values. */
  text: string;
  for: Audience;
  /** To copy: a header line, configuration, source. */
  code?: {
    language: 'http' | 'js' | 'shell' | 'nginx' | 'apache' | 'text' | 'json' | 'yaml';
    text: string;
  };
}

export interface Reference {
  title: string;
  url: string;
}

export interface RankedCause {
  id: CauseId;
  title: string;
  meaning: string;
  certainty: Certainty;
  /** Heaviest first; never empty. */
  evidence: readonly Evidence[];
  steps: readonly Step[];
  references: readonly Reference[];
  /** What would make it certain and how to get it; empty when it is. */
  missing: readonly string[];
}

export interface Finding {
  id: FindingId;
  title: string;
  /** The header, or the absence, that it rests on. */
  evidence: string;
  at: Place;
  references: readonly Reference[];
}

/** What an exchange says by itself: no product is known, nothing is judged. */
export interface Facts {
  exchange: Exchange;
  /** The attempt that was refused. */
  attempt: Attempt;
  status: FlaggedStatus;
  url: URL | null;
  /** Values of a request field, in order, as a fact. Case-insensitive. */
  requestField(name: string): Fact<readonly string[]>;
  /** First value of a response field; undefined when not listed. */
  responseField(name: string): string | undefined;
  responseFieldValues(name: string): readonly string[];
  /** Of WWW-Authenticate (401, 403) or Proxy-Authenticate (407). */
  challenges: ChallengeList;
  /** Lower-case names of the schemes asked for, in order, without repeats. */
  offered: readonly string[];
  /** Every credential that went out, in whatever carrier. */
  sent: Sent;
  /** The token in Authorization, else in a key or cookie that holds a JWT. */
  token: Token | null;
  lifetime: Lifetime | null;
  /** The body of the answer, as far as it was seen. */
  content: Content;
  /** Server clock minus client clock in milliseconds, from the Date field; null without one. */
  clock: ClockOffset | null;
  /** The server's time when it answered, in milliseconds; the client's where the server names none. */
  serverNow: number;
  /** Origin of the page differs from the server's; null when it is not known. */
  crossOrigin: boolean | null;
}

/** All that can be derived without judging. */
export interface Reading extends Facts {
  /** Who answered, and what its words mean. */
  services: ServiceReading;
  /** What happened before, of the same tab. */
  history: History;
  /** Earlier exchanges with the same server (scheme, host, port), oldest first. */
  earlier: readonly Past[];
  /** Those of `earlier` with the same path, oldest first. */
  earlierHere: readonly Past[];
  /** Those of `earlier` that worked, oldest first. */
  worked: readonly Past[];
  /** What `derive` makes of this reading; it is called once, however many causes ask. */
  derived<Value>(derive: (reading: Reading) => Value): Value;
}

export interface Meaning {
  /** What this status code means here. */
  here: string;
  /** Why it is this one and not the other. */
  notTheOther: string;
  /** What a client should do next. */
  next: string;
  /** What the server should have sent, when the code is the wrong one; empty otherwise. */
  shouldBe: string;
}

export interface Judgement {
  meaning: Meaning;
  /** Ranked, never empty. */
  causes: readonly [RankedCause, ...RankedCause[]];
  findings: readonly Finding[];
}

/** What a report is made of. */
export interface Judged extends Facts, Judgement {}

export interface Analysis extends Reading, Judgement {}
