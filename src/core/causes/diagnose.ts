/** Weighs what the causes find against one another and ranks them. */
import type { Certainty, Evidence, RankedCause, Reading, Step } from '../analysis.ts';
import type { FlaggedStatus } from '../exchange.ts';
import type { CauseId } from '../ids.ts';
import type { Meaning, Statement } from '../services/service.ts';
import { type Cause, evidence, inWords } from './cause.ts';
import { CAUSES } from './index.ts';
import { permissionDenied } from './permission-denied.ts';
import { proxyCredentialsRejected } from './proxy-credentials-rejected.ts';
import { JUST_BEFORE_MS, workedWith } from './shared/earlier.ts';
import { tellsOfToken } from './shared/reason.ts';
import { stepsOf } from './shared/remedies.ts';
import { tokenRejected } from './token-rejected.ts';

/**
 * The order of the catalogue: the server's own specific word, what its text says in general words,
 * the credential itself, history, a hint, the general reading of the status code.
 */
const WEIGHT: Readonly<Record<Evidence['weight'], number>> = {
  word: 100,
  text: 80,
  credential: 62,
  history: 50,
  hint: 30,
  general: 10,
};

const SHARE: Readonly<Record<Certainty, number>> = { certain: 1, likely: 0.92, possible: 0.7 };
const ORDER: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** Further evidence counts little: many hints never outrank one word. */
const FURTHER = 0.04;
/** A rival this near takes the certainty away from the first. */
const RIVAL = 0.9;
/** What is listed at most; the rest is noise. */
const LISTED = 6;
/** Beside what is certain so many others at most. */
const BESIDE_CERTAIN = 2;
/** Where no more than hints speak for the first, so many are listed, those that may stand behind it among them. */
const SUSPECTED = 3;
const HINTED = WEIGHT.hint + 5;

interface Scored {
  cause: Cause;
  evidence: Evidence[];
  score: number;
  /** Its check threw: that is to be seen, whatever else is known. */
  failed: boolean;
}

const scoreOf = (piece: Evidence) => WEIGHT[piece.weight] * SHARE[piece.certainty];

/** Every cause that something speaks for, the best supported first; never empty. */
export function diagnose(reading: Reading): [RankedCause, ...RankedCause[]] {
  const scored: Scored[] = [];
  let said: Said | undefined;
  // Read for the first cause that asks: where that fails, it is a check that failed.
  const saidOf = ({ id }: Cause) => {
    said ??= byMeaning(reading.services.statements);
    return said.get(id);
  };
  const causes = reading.status === 407 ? OF_PROXIES : OF_SERVERS;
  for (const cause of causes) {
    const { found, failed } = gather(cause, saidOf, reading);
    if (found.length > 0) scored.push({ cause, evidence: found, score: weigh(found), failed });
  }
  scored.sort((a, b) => b.score - a.score);
  if (scored[0] && isSurmise(scored[0])) addSuspects(scored, reading);
  const [best, ...others] = scored.slice(0, LISTED);
  if (!best) return [lastResort(reading)];
  const rival = others[0];
  const contested =
    rival !== undefined &&
    (rival.score >= best.score * RIVAL ||
      isProven(rival) ||
      (GENERAL.has(best.cause.id) && others.some(isNamed)));
  const first = rank(best, reading, contested ? 'likely' : 'certain');
  // Beside what is certain nothing else is likely.
  if (first.certainty === 'certain') {
    const isGeneral = GENERAL.has(first.id);
    const leaves = isGeneral ? isMoreThanStatus : isOfItsOwn;
    // The general reading of what is certain tells nothing more.
    const left = others.filter(
      ({ cause, evidence: found }) => (isGeneral || !GENERAL.has(cause.id)) && found.some(leaves),
    );
    return [
      first,
      ...left
        .slice(0, BESIDE_CERTAIN)
        .map((entry) => rank(entry, reading, entry.score < best.score ? 'possible' : 'likely')),
    ];
  }
  // What stands behind a guess is no surer than that.
  const isFar = ({ score }: Scored) => score < best.score * 0.5 || first.certainty === 'possible';
  return [
    first,
    ...others
      .filter((entry) => entry.failed || entry.evidence.some((piece) => isLeft(piece, entry, best)))
      .map((entry) => rank(entry, reading, isFar(entry) ? 'possible' : 'likely')),
  ];
}

/**
 * What stands beside words that say why: a product's own explain the status code and what it hints at;
 * plain ones explain the code, but for a permission where they may be of a thing that is not the
 * caller's, and say in particular what is wrong with a token.
 */
function isLeft(piece: Evidence, { cause }: Scored, { cause: first, evidence }: Scored): boolean {
  const [best] = evidence;
  if (best?.weight === 'word') return isOfItsOwn(piece);
  if (best?.weight !== 'text') return true;
  if (piece.weight === 'general') {
    if (best.certainty === 'possible' && piece.certainty !== 'possible') return true;
    return cause.id === 'permission-denied' && OF_THINGS.has(first.id);
  }
  return piece.weight !== 'hint' || cause.id !== 'token-rejected' || !OF_CREDENTIALS.has(first.id);
}

/** Things of an application have these too: accounts, plans, tokens and links that are not what was sent. */
const OF_THINGS: ReadonlySet<string> = new Set([
  'account-disabled',
  'api-not-enabled',
  'host-not-allowed',
  'password-rejected',
  'sso-required',
  'step-up-required',
  'token-audience-mismatch',
  'token-expired',
  'token-issuer-mismatch',
  'token-rejected',
  'token-revoked',
  'token-signature-invalid',
]);

const isMoreThanStatus = ({ weight }: Evidence): boolean => weight !== 'general';

/** What a certain cause leaves as it is: the status code and hints are explained by it. */
const isOfItsOwn = ({ weight, certainty }: Evidence): boolean =>
  weight === 'word' ||
  weight === 'text' ||
  weight === 'credential' ||
  (weight === 'history' && certainty === 'likely');

/** No more than hints speak for it, or nothing that makes it likely. */
const isSurmise = ({ score, evidence: [best] }: Scored): boolean =>
  score < HINTED || best?.certainty === 'possible';

/** Behind a general reading, the specific causes that the evidence does not part from it. */
function addSuspects(scored: Scored[], reading: Reading): void {
  if (reading.status === 407) return;
  for (const cause of SUSPECTS) {
    if (scored.length >= SUSPECTED) return;
    if (scored.some((one) => one.cause === cause)) continue;
    const says = cause.suspect?.(reading) ?? null;
    if (says === null) continue;
    scored.push({
      cause,
      evidence: [evidence('general', 'possible', says, { in: 'status' })],
      score: 0,
      failed: false,
    });
  }
}

/** Causes whose words leave room for others that are narrower. */
const GENERAL: ReadonlySet<string> = new Set([
  'permission-denied',
  'forbidden-reported-as-401',
  'token-rejected',
]);

/** The same answer names this one too, in plain words. */
const isNamed = ({ evidence: found }: Scored): boolean =>
  found.some(({ weight, certainty }) => weight === 'text' && certainty === 'likely');

/** What the server says of it stands in the credential as well. */
function isProven({ evidence: found }: Scored): boolean {
  const isSaid = found.some(({ weight }) => weight === 'word' || weight === 'text');
  return isSaid && found.some((one) => one.weight === 'credential' && one.certainty === 'certain');
}

/** A 407 is about the proxy, whatever its text says, and only a 407 is, unless a proxy says otherwise. */
const AT_PROXY: ReadonlySet<string> = new Set([
  'proxy-credentials-missing',
  'proxy-credentials-rejected',
  'proxy-status-from-origin',
]);
const AT_EITHER: ReadonlySet<string> = new Set([
  'digest-stale-nonce',
  'handshake-in-progress',
  'blocked-by-proxy',
  'proxy-credentials-rejected',
]);

/** Causes that may be suspected, those that are met most often first. */
const SUSPECTS = (
  [
    'password-rejected',
    'account-disabled',
    'csrf-rejected',
    'session-expired',
    'token-rejected',
    'insufficient-scope',
    'token-issuer-mismatch',
    'token-expired',
    'api-key-invalid',
    'forbidden-reported-as-401',
    'blocked-by-proxy',
    'resource-forbidden-by-server',
    'ip-not-allowed',
    'authorization-stripped-upstream',
  ] as const satisfies readonly CauseId[]
).flatMap((id) => CAUSES.filter((cause) => cause.id === id));

const OF_PROXIES = CAUSES.filter(({ id }) => AT_EITHER.has(id) || AT_PROXY.has(id));
const OF_SERVERS = CAUSES.filter(({ id }) => AT_EITHER.has(id) || !AT_PROXY.has(id));

/** Sorts the pieces, the heaviest first; returns what they come to together. */
function weigh(found: Evidence[]): number {
  if (found.length > 1) found.sort((a, b) => scoreOf(b) - scoreOf(a));
  let score = 0;
  let share = 1;
  for (const piece of found) {
    score += share * scoreOf(piece);
    share = FURTHER;
  }
  return score;
}

type Said = ReadonlyMap<Meaning, readonly Statement[]>;

function byMeaning(statements: readonly Statement[]): Said {
  const found = new Map<Meaning, Statement[]>();
  for (const statement of statements) {
    const alike = found.get(statement.means);
    if (alike) alike.push(statement);
    else found.set(statement.means, [statement]);
  }
  return found;
}

/** What speaks for a cause: the words that mean it, then what its check finds. */
function gather(
  cause: Cause,
  saidOf: (cause: Cause) => readonly Statement[] | undefined,
  reading: Reading,
): { found: Evidence[]; failed: boolean } {
  const found: Evidence[] = [];
  let failed = false;
  try {
    const said = saidOf(cause);
    if (said) hear(cause, said, reading, found);
    const checked = cause.check(reading);
    if (checked) for (const piece of checked) found.push(piece);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    found.push(evidence('general', 'possible', `This check failed: ${what}`, { in: 'status' }));
    failed = true;
  }
  return { found, failed };
}

/** What a sentence has beside the words of the code that means the same (`Token audience is incorrect`, `token_audience_incorrect`). */
const FILLING = /\b(?:is|was|has|the|a|an)\b|[^a-z\d]/g;

function hear(cause: Cause, said: readonly Statement[], reading: Reading, found: Evidence[]): void {
  const quotes: string[] = [];
  for (const statement of said) {
    if (cause.heeds && !cause.heeds(statement, reading)) continue;
    const piece = spoken(statement, reading);
    // Several products say the same in the same words: one of them is enough.
    const words = statement.quote.toLowerCase().replace(FILLING, '');
    const at = quotes.indexOf(words);
    const other = found[at];
    if (other === undefined) found[quotes.push(words) - 1] = piece;
    else if (scoreOf(piece) > scoreOf(other)) found[at] = piece;
  }
}

/** Causes that need a credential to be the cause of. */
const OF_CREDENTIALS: ReadonlySet<string> = new Set([
  'token-expired',
  'token-not-yet-valid',
  'token-audience-mismatch',
  'token-issuer-mismatch',
  'token-signature-invalid',
  'token-revoked',
  'token-rejected',
  'token-malformed',
  'token-wrong-type',
  'insufficient-scope',
]);

/** Causes by which a credential ceases to be accepted. */
const ENDS: ReadonlySet<string> = new Set([
  ...[...OF_CREDENTIALS].filter((id) => id !== 'insufficient-scope' && id !== 'token-wrong-type'),
  'session-expired',
  'client-certificate-required',
]);

/** Sessions, shares, signatures and certificates are also things of the application itself. */
const isOfAnotherThing = ({ means }: Statement, reading: Reading): boolean =>
  reading.status === 403 && ENDS.has(means) && workedWith(reading, JUST_BEFORE_MS) !== undefined;

/** A product's own words as evidence: they weigh more where its signs are there too. */
function spoken(statement: Statement, reading: Reading): Evidence {
  const { certainty, own, at } = statement;
  const { nothing } = reading.sent;
  if (nothing.known && nothing.value && OF_CREDENTIALS.has(statement.means)) {
    // Of a token that is known not to have been sent these are words that the server says to everybody.
    if (certainty === 'possible' || !tellsOfToken(reading)) {
      return evidence('hint', 'possible', inWords(statement), at);
    }
    const says = `${inWords(statement)} The request shows no token: it stood where none is looked for, or was taken out of what was recorded.`;
    return evidence('text', 'likely', says, at);
  }
  // What a credential is accepted for a moment before is not over: these words are of something else.
  if (statement.service.kind === 'language' && isOfAnotherThing(statement, reading)) {
    return evidence('hint', 'possible', inWords(statement), at);
  }
  // What a product's words may mean among other things is no word of it.
  const weight = own && certainty !== 'possible' ? 'word' : own ? 'hint' : 'text';
  const says = inWords(statement);
  return statement.unmistakable
    ? evidence(weight, certainty, says, at)
    : { weight, certainty, says, at, atMost: 'likely' };
}

const leastCertain = (...all: Certainty[]): Certainty =>
  all.reduce((least, one) => (ORDER[one] > ORDER[least] ? one : least));

function rank({ cause, evidence: found }: Scored, reading: Reading, most: Certainty): RankedCause {
  const strongest = found.reduce<Certainty>((best, { certainty, atMost = certainty }) => {
    const own = leastCertain(certainty, atMost);
    return ORDER[own] < ORDER[best] ? own : best;
  }, 'possible');
  const bound = cause.atMost?.(reading) ?? 'certain';
  const certainty = leastCertain(strongest, most, bound);
  return new Ranked(cause, reading, certainty, withoutRepeats(found));
}

/** The same words again tell nothing more, whoever's they are. */
function withoutRepeats(found: readonly Evidence[]): readonly Evidence[] {
  if (found.length < 2) return found;
  const quotes: string[] = [];
  return found.filter(({ says }) => {
    const quote = (/“(.+)”/s.exec(says) ?? /^The server says error="([^"]+)"\.$/.exec(says))?.[1];
    if (quote === undefined) return true;
    if (quotes.some((known) => isWithin(known, quote)) || isMadeOf(quotes, quote)) return false;
    quotes.push(quote);
    return true;
  });
}

/** A sentence, in the text of all fields; less may have got its sense by what stands around it. */
const isWithin = (known: string, quote: string): boolean =>
  known.length > 15 && quote.includes(known);

/** A code and its sentence once more in one text, or a part of them. */
function isMadeOf(known: readonly string[], quote: string): boolean {
  const rest = known.reduce((left, one) => left.replace(one, ''), quote).trim();
  return rest === '' || known.some((one) => one.includes(rest));
}

/** Words the steps only when they are asked for: of most causes nobody asks. */
class Ranked implements RankedCause {
  readonly id: RankedCause['id'];
  readonly meaning: string;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly references: RankedCause['references'];
  readonly #cause: Cause;
  readonly #reading: Reading;
  #title: string | undefined;
  #steps: readonly Step[] | undefined;

  constructor(cause: Cause, reading: Reading, certainty: Certainty, found: readonly Evidence[]) {
    this.id = cause.id;
    this.meaning = cause.meaning;
    this.references = cause.references;
    this.certainty = certainty;
    this.evidence = found;
    this.#cause = cause;
    this.#reading = reading;
  }

  get title(): string {
    this.#title ??= this.#cause.headline?.(this.#reading) ?? this.#cause.title;
    return this.#title;
  }

  get steps(): readonly Step[] {
    this.#steps ??= stepsOf(this.#cause, this.#reading);
    return this.#steps;
  }

  get missing(): readonly string[] {
    return this.certainty === 'certain' ? [] : (this.#cause.missing?.(this.#reading) ?? []);
  }
}

/** Nothing speaks for any cause: what the status code alone says. */
function lastResort(reading: Reading): RankedCause {
  const says = `A credential was sent, and the answer says no more than ${reading.status}.`;
  const piece = evidence('general', 'possible', says, { in: 'status' });
  const cause = LAST_RESORT[reading.status];
  return rank({ cause, evidence: [piece], score: 0, failed: false }, reading, 'possible');
}

/** Where nothing was sent, a cause has spoken. */
const LAST_RESORT: Readonly<Record<FlaggedStatus, Cause>> = {
  401: tokenRejected,
  403: permissionDenied,
  407: proxyCredentialsRejected,
};
