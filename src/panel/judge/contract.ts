/**
 * What the page of the panel and its judge say to each other. The judge runs in a worker, where the
 * causes and the knowledge of products are: all of this is plain data that structured cloning carries.
 */
import type { Certainty, Judgement, Reference } from '../../core/analysis.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { Fix } from '../../core/fixes.ts';
import type { CauseId } from '../../core/ids.ts';
import type { LintGroup } from '../../core/lint.ts';
import type { DigestVerdict } from '../../core/schemes/digest-differs.ts';
import type { CredentialReading, Mismatch, Scheme } from '../../core/schemes/scheme.ts';
import type { Lifetime } from '../../core/token/lifetime.ts';
import type { KeySource, Verification } from '../../core/token/verify.ts';
import type { Entry } from '../../journal.ts';
import type { TokenWords } from '../words.ts';

/** What the list shows of a judged refusal beyond its own address and status. */
export interface RowVerdict {
  /** Schemes asked for, as written, each once. */
  asked: readonly string[];
  /** Every credential that went out, by its scheme or carrier. */
  kinds: readonly string[];
  /** The cell "Sent": the kinds, or why there are none. */
  sent: string;
  token: TokenWords;
  /** Same for requests that carried the same credential; empty when none was seen. */
  credential: string;
  cause: { id: CauseId; title: string; certainty: Certainty };
}

export type Verdict = { id: string } & ({ row: RowVerdict } | { failure: string });

/** The request that worked which tells most about a refused one. */
export interface Counterpart {
  /** Id of the exchange. */
  exchange: string;
  why: 'same-endpoint' | 'same-server';
}

/** What the scheme of a challenge is, in words. */
export interface SchemeWords extends Pick<Scheme, 'title' | 'form' | 'reference'> {
  /** What the parameters of its challenge mean, by lower-case name. */
  parameters: Readonly<Record<string, string>>;
}

/** What the answer said that brought an opaque token. */
export interface GrantedLife {
  lifetime: Lifetime;
  /** The member that says so, as `expires_in`. */
  name: string;
  /** Method and path. */
  request: string;
}

/** Everything about one refusal, for its details. */
export interface Opened extends Judgement {
  /** The product that said no. */
  refuser: { name: string; reference: string } | null;
  /** What its support asks for. */
  incident: { name: string; value: string } | null;
  fixes: readonly Fix[];
  counterpart: Counterpart | null;
  /** Of a token that does not tell its times itself. */
  granted: GrantedLife | null;
  /** What the scheme of each challenge is, in their order. */
  schemes: readonly SchemeWords[];
  /** What the parts of the credential mean; null where none was sent. */
  credential: CredentialReading | null;
  /** Where the credential does not fit the challenge of its own scheme. */
  mismatches: readonly Mismatch[];
}

/** A cause as the catalogue shows it. */
export interface CatalogueEntry {
  id: CauseId;
  title: string;
  meaning: string;
  references: readonly Reference[];
}

/** One value that can be read, and the field it was found in. */
export type Decoded = { field: string; value: string } & (
  | { kind: 'challenge'; schemes: readonly SchemeWords[] }
  | { kind: 'credential'; reading: CredentialReading }
  | { kind: 'cookies' }
  | { kind: 'token' }
);

/** What can be asked, and what comes back. A session is the list of a tab, or of a file. */
export interface Questions {
  open: { about: { session: number; id: string }; answer: Opened };
  /** As in `Opened`, after more was seen. */
  fixes: { about: { session: number; id: string }; answer: readonly Fix[] };
  /** Faults of the answers to these requests, for those who own the servers. */
  owners: { about: { session: number; ids: readonly string[] }; answer: readonly LintGroup[] };
  /** Reads a HAR file; what it holds is then asked for piece by piece, and forgotten with the last one. */
  read: { about: { text: string }; answer: { file: number; entries: number } };
  entries: { about: { file: number; from: number; count: number }; answer: readonly Entry[] };
  catalogue: { about: object; answer: readonly CatalogueEntry[] };
  /** What a pasted text is. */
  decode: { about: { text: string }; answer: readonly Decoded[] };
  /** Whether a key fits the signature of a token. */
  verify: { about: { token: string; key: KeySource }; answer: Verification };
  /** Whether a password fits the Digest response of a refused request. */
  digest: {
    about: { session: number; id: string; user: string; password: string };
    answer: DigestVerdict;
  };
}
export type Topic = keyof Questions;
export type Question = { [T in Topic]: { topic: T } & Questions[T]['about'] }[Topic];

/** Removes, adds, then judges; answered by the verdicts, even where there are none. */
export interface Work {
  kind: 'work';
  session: number;
  remove: readonly string[];
  /** A known id stands for newer facts. */
  add: readonly Exchange[];
  judge: readonly string[];
}

export type Ask =
  | Work
  /** Forgets all of a session; not answered. */
  | { kind: 'end'; session: number }
  | { kind: 'question'; number: number; question: Question };

export type Answer =
  /** Said once, when it can be asked. */
  | { kind: 'ready' }
  | { kind: 'verdicts'; session: number; verdicts: readonly Verdict[] }
  | { kind: 'answer'; number: number; value: Questions[Topic]['answer'] }
  | { kind: 'failure'; number: number; message: string };
