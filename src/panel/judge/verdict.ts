/** What is handed over of an analysis: a little for the list, all of it for the details. Pure. */
import type { Analysis, RankedCause } from '../../core/analysis.ts';
import { granted } from '../../core/causes/shared/granted.ts';
import { lastAnswered } from '../../core/exchange.ts';
import type { Fix } from '../../core/fixes.ts';
import type { Past } from '../../core/history.ts';
import { explainCredential } from '../../core/schemes/index.ts';
import { lifetime } from '../../core/token/lifetime.ts';
import { credentialKey, sentKinds, sentWords, tokenWords } from '../words.ts';
import type { Counterpart, GrantedLife, Opened, RowVerdict } from './contract.ts';
import { mismatches, schemeWords } from './explain.ts';

/** What the list shows. */
export function rowVerdict(analysis: Analysis): RowVerdict {
  const { id, title, certainty } = analysis.causes[0];
  return {
    asked: [...new Set(analysis.challenges.challenges.map(({ scheme }) => scheme))],
    kinds: sentKinds(analysis),
    sent: sentWords(analysis),
    token: tokenWords(analysis, analysis.lifetime ?? grantedLife(analysis)?.lifetime ?? null),
    credential: credentialKey(analysis),
    cause: { id, title, certainty },
  };
}

/** What the details show beyond what they read themselves. */
export function opened(analysis: Analysis, fixes: readonly Fix[]): Opened {
  const { findings, meaning, challenges, sent, services } = analysis;
  const { refuser, incident } = services;
  const [first, ...others] = analysis.causes;
  const credential = sent.authorization.known ? sent.authorization.value : null;
  return {
    causes: [worded(first), ...others.map(worded)],
    findings,
    meaning,
    refuser: refuser && { name: refuser.name, reference: refuser.reference },
    incident,
    fixes,
    counterpart: counterpart(analysis),
    granted: grantedLife(analysis),
    schemes: challenges.challenges.map(({ scheme }) => schemeWords(scheme)),
    credential: credential && explainCredential(credential.parsed),
    mismatches: mismatches(analysis),
  };
}

/** How an opaque token stands by the answer that brought it. */
function grantedLife(analysis: Analysis): GrantedLife | null {
  const { token, attempt } = analysis;
  const grant = token?.kind === 'opaque' ? granted(analysis) : null;
  if (!grant) return null;
  const { method, path, attempt: brought } = grant.past;
  const issuedAt = brought.receivedAt ?? brought.sentAt;
  const { sentAt: requestSentAt, receivedAt } = attempt;
  return {
    // Both times are of the clock here.
    lifetime: lifetime(
      { iat: Math.floor(issuedAt / 1000), exp: Math.floor(grant.end / 1000) },
      { requestSentAt, receivedAt, serverDate: null },
    ),
    name: grant.name,
    request: `${method} ${path}`,
  };
}

/** Causes word their steps when they are asked for them, which a message does not. */
function worded(cause: RankedCause): RankedCause {
  const { id, title, meaning, certainty, evidence, steps, references, missing } = cause;
  return { id, title, meaning, certainty, evidence, steps, references, missing };
}

/** The last request that worked with a credential: of the same endpoint, else of the same server. */
function counterpart({ exchange, worked }: Analysis): Counterpart | null {
  const usable = worked.filter(
    ({ authorization, cookie }) => authorization !== null || cookie !== null,
  );
  const key = endpointOf(lastAnswered(exchange));
  const same = usable.findLast(({ attempt }) => endpointOf(attempt) === key);
  const found: Past | undefined = same ?? usable.at(-1);
  return found ? { exchange: found.id, why: same ? 'same-endpoint' : 'same-server' } : null;
}

const endpointOf = ({ method, url }: { method: string; url: string }): string =>
  `${method} ${url.split(/[?#]/, 1)[0]}`;
