/** Conformance findings of many answers, for those who own the API: grouped, and as a bug report. */
import type { Analysis, Finding, Reference } from './analysis.ts';
import type { Attempt } from './exchange.ts';
import { splitUrl } from './history.ts';
import { FINDING_IDS, type FindingId } from './ids.ts';
import { createMask } from './redact.ts';

/** What of an Analysis is needed. */
export interface Linted extends Pick<Analysis, 'exchange' | 'status' | 'findings'> {
  attempt: Pick<Attempt, 'method' | 'url' | 'sentAt'>;
}

/** Requests with the same method, path, status and evidence. */
export interface LintedRequest {
  method: string;
  /** Without the query, which may hold secrets. */
  path: string;
  status: number;
  times: number;
  /** Secrets are masked. */
  evidence: string;
  /** Id of the newest exchange. */
  exchange: string;
}

/** One fault of one server. */
export interface LintGroup {
  finding: Pick<Finding, 'id' | 'title'> & { references: readonly Reference[] };
  /** Scheme, host and port. */
  server: string;
  /** What the server should do instead. */
  expected: string;
  /** How many answers show it. */
  times: number;
  /** The most frequent first; at most a hundred. */
  requests: readonly LintedRequest[];
  /** How many further requests there are. */
  unlisted: number;
}

/** What a conforming server does; null where the fault is not the server's. */
const EXPECTED: Readonly<Record<FindingId, string | null>> = {
  'retry-loop': null,
  'refresh-storm': null,
  'challenge-missing':
    'Every 401 names at least one scheme in WWW-Authenticate, every 407 in Proxy-Authenticate, for example `WWW-Authenticate: Bearer realm="api"`.',
  'challenge-malformed':
    'The challenge follows the grammar: a scheme, a space, parameters parted by commas, values in quotation marks where they hold more than a token may.',
  'challenge-parameter-missing':
    'The challenge has every parameter that its scheme requires: realm for Basic, realm and nonce for Digest.',
  'bearer-error-missing':
    'A challenge for Bearer that answers a refused token says why, for example `error="invalid_token"`.',
  'bearer-error-unexpected':
    'A request without any credential gets a challenge without an error code.',
  'error-status-mismatch':
    'The error code has the status that is defined for it: invalid_request 400, invalid_token 401, insufficient_scope 403.',
  'challenge-not-exposed':
    'Answers to other origins name the challenge in `Access-Control-Expose-Headers: WWW-Authenticate`, so that scripts can read it.',
  'cleartext-credentials':
    'Credentials are only asked for and taken over https; http answers with a redirect, or not at all.',
  'credentials-in-url':
    'Credentials are taken in a header field, not in the address, which ends up in logs and histories.',
  'weak-digest-algorithm':
    'A second challenge offers SHA-256 in front of MD5; MD5 stays only for old clients.',
  'authentication-error-cacheable':
    'Refusals carry `Cache-Control: no-store`, so that no cache keeps them after the sign-in.',
};

/** True of findings that the owner of the server can mend. */
export const isConformance = (id: FindingId): boolean => EXPECTED[id] !== null;

/** How many different requests of a group are kept. */
const KEPT = 100;

interface Growing {
  group: Omit<LintGroup, 'requests'>;
  requests: Map<string, LintedRequest>;
  unlisted: Set<string>;
}

/** Groups by finding and server: in the order of the catalogue, then the most frequent first. */
export function lint(refusals: readonly Linted[]): LintGroup[] {
  const groups = new Map<string, Growing>();
  for (const refusal of refusals) {
    const { origin } = splitUrl(refusal.attempt.url);
    for (const { id, title, evidence, references } of refusal.findings) {
      const expected = EXPECTED[id];
      if (expected === null) continue;
      const key = `${id} ${origin}`;
      let known = groups.get(key);
      if (!known) {
        const finding = { id, title, references };
        const group = { finding, server: origin, expected, times: 0, unlisted: 0 };
        known = { group, requests: new Map(), unlisted: new Set() };
        groups.set(key, known);
      }
      known.group.times += 1;
      add(known, refusal, evidence);
    }
  }
  const order = (id: FindingId) => FINDING_IDS.indexOf(id);
  return [...groups.values()]
    .map(({ group, requests, unlisted }) => ({
      ...group,
      unlisted: unlisted.size,
      requests: [...requests.values()].sort((a, b) => b.times - a.times),
    }))
    .sort((a, b) => order(a.finding.id) - order(b.finding.id) || b.times - a.times);
}

function add({ requests, unlisted }: Growing, refusal: Linted, evidence: string): void {
  const { exchange, status, attempt } = refusal;
  const { path } = splitUrl(attempt.url);
  const key = [attempt.method, path, status, evidence].join('\n');
  const known = requests.get(key);
  if (known) {
    known.times += 1;
    known.exchange = exchange.id;
  } else if (requests.size >= KEPT) unlisted.add(key);
  else {
    const mask = createMask(exchange);
    requests.set(key, {
      method: attempt.method,
      path: mask(path),
      status,
      times: 1,
      evidence: mask(evidence),
      exchange: exchange.id,
    });
  }
}

/** More would bury the report; the rest is counted. */
const LISTED = 20;

/** The groups as Markdown, as the text of an issue. Holds no secrets. */
export function toIssueText(groups: readonly LintGroup[]): string {
  const parts = groups.map(({ finding, server, expected, times, requests, unlisted }) =>
    [
      `## ${finding.title}`,
      '',
      `**Server:** ${code(server)}, seen ${times === 1 ? 'once' : `${times} times`}.`,
      '',
      '| Request | Status | Times | What was seen |',
      '| --- | --- | --- | --- |',
      ...requests
        .slice(0, LISTED)
        .map(
          ({ method, path, status, times: count, evidence }) =>
            `| ${code(`${method} ${path}`)} | ${status} | ${count} | ${cell(evidence)} |`,
        ),
      ...(requests.length > LISTED ? ['', `And ${requests.length - LISTED + unlisted} more.`] : []),
      '',
      `**Expected:** ${expected}`,
      '',
      `**Specification:** ${finding.references.map(({ title, url }) => `[${title}](${url})`).join('; ')}`,
    ].join('\n'),
  );
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** Text in a cell of a table: no line breaks, no bar that would end it. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

/** A code span around a text, with more backticks than stand in it. */
function code(text: string): string {
  let fence = '`';
  while (text.includes(fence)) fence += '`';
  const space = fence === '`' ? '' : ' ';
  return cell(fence + space + text + space + fence);
}
