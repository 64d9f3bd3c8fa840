/** A judged refusal as the public report: JSON, Markdown and plain text. Secrets are masked unless asked for. */
import type { Audience, Certainty, Facts, Judged, RankedCause, Step } from './analysis.ts';
import { createMask, type Mask, maskAddress, maskAll } from './redact.ts';
import { readBasic } from './remembered.ts';

export interface ReportChallenge {
  scheme: string;
  token68: string | null;
  params: Record<string, string>;
}

export interface ReportCredential extends ReportChallenge {
  /** Of Basic only. */
  user?: string;
  password?: string;
}

export interface ReportToken {
  kind: 'jwt' | 'encrypted' | 'opaque' | 'malformed';
  /** ISO 8601; absent where the token does not say. */
  expiresAt?: string;
  state?: string;
  claims?: Record<string, unknown>;
}

export interface ReportCause {
  id: string;
  certainty: Certainty;
  title: string;
  evidence: string[];
  steps: string[];
  references: string[];
}

/** The contract of `diagnose --json` and of "Copy as JSON". */
export interface Report {
  file?: string;
  entry?: number;
  method: string;
  url: string;
  status: number;
  challenges: ReportChallenge[];
  challengesWellFormed: boolean;
  credential: ReportCredential | null;
  credentialWellFormed: boolean;
  token: ReportToken | null;
  causes: ReportCause[];
  findings: { id: string; evidence: string }[];
}

export interface ReportOptions {
  /** Leave secrets in; false by default. */
  reveal?: boolean;
}

const asIs: Mask = (text) => text;

/** What hides the secrets of an analysis in any text, and in its address, where short ones are known by their names. */
function masksOf({ exchange, attempt }: Judged, { reveal }: ReportOptions) {
  if (reveal) return { mask: asIs, address: attempt.url };
  const mask = createMask(exchange);
  return { mask, address: maskAddress(mask(attempt.url)) };
}

/** The public report of one refused request. */
export function report(analysis: Judged, options: ReportOptions = {}): Report {
  const { mask, address } = masksOf(analysis, options);
  return {
    method: analysis.attempt.method,
    url: address,
    status: analysis.status,
    challenges: analysis.challenges.challenges.map(({ scheme, token68, params }) => ({
      scheme,
      token68: token68 === null ? null : mask(token68),
      params: masking(params, mask),
    })),
    challengesWellFormed: analysis.challenges.wellFormed,
    credential: credentialOf(analysis, mask, options.reveal === true),
    credentialWellFormed: isWellFormed(analysis),
    token: tokenOf(analysis, mask),
    causes: analysis.causes.map((cause) => causeOf(cause, mask)),
    findings: analysis.findings.map(({ id, evidence }) => ({ id, evidence: mask(evidence) })),
  };
}

const MASKED = '•••';

function credentialOf(analysis: Facts, mask: Mask, reveal: boolean): ReportCredential | null {
  const { authorization } = analysis.sent;
  const sent = authorization.known ? authorization.value : null;
  if (!sent) return null;
  const { scheme, token68, params } = sent.parsed;
  const credential: ReportCredential = {
    // A bare token has the form of a scheme: it is a secret like any other.
    scheme: mask(scheme ?? ''),
    token68: secret(scheme === null ? sent.text || null : token68, reveal),
    params: masking(params, mask),
  };
  if (sent.scheme !== 'basic') return credential;
  const basic = readBasic(sent.text);
  if (basic.user === null || basic.password === null) return credential;
  return { ...credential, user: basic.user, password: reveal ? basic.password : MASKED };
}

/** Servers repeat in a challenge what they were sent (`Access token expired: …`). */
const masking = (params: Readonly<Record<string, string>>, mask: Mask): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, mask(value)]));

const secret = (text: string | null, reveal: boolean) => (text === null || reveal ? text : MASKED);

function isWellFormed(analysis: Facts): boolean {
  const { authorization } = analysis.sent;
  return (
    !authorization.known || authorization.value === null || authorization.value.parsed.wellFormed
  );
}

function tokenOf(analysis: Facts, mask: Mask): ReportToken | null {
  const { token, lifetime } = analysis;
  if (!token) return null;
  const out: ReportToken = { kind: token.kind };
  if (lifetime) {
    if (lifetime.expiresAt !== null) out.expiresAt = isoTime(lifetime.expiresAt);
    out.state = lifetime.state;
  }
  const claims = token.kind === 'jwt' || token.kind === 'malformed' ? token.claims : null;
  if (claims) out.claims = JSON.parse(mask(JSON.stringify(claims)));
  return out;
}

/** ISO 8601 without milliseconds; times that a Date cannot hold stay numbers. */
export function isoTime(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString().replace('.000Z', 'Z');
}

function causeOf(cause: RankedCause, mask: Mask): ReportCause {
  return {
    id: cause.id,
    certainty: cause.certainty,
    title: cause.title,
    evidence: maskAll(
      cause.evidence.map((piece) => piece.says),
      mask,
    ),
    steps: maskAll(cause.steps.map(stepText), mask),
    references: cause.references.map(({ url }) => url),
  };
}

const stepText = (step: Step) => (step.code ? `${step.text}\n${step.code.text}` : step.text);

export const AUDIENCE: Readonly<Record<Audience, string>> = {
  visitor: 'As a visitor of the page',
  developer: 'As the developer of the page',
  owner: 'As the owner of the server',
};

const AUDIENCES = ['developer', 'owner', 'visitor'] as const satisfies readonly Audience[];

/** Steps by audience, in the order in which they help, audiences without steps left out. */
export function stepsByAudience(steps: readonly Step[]): { audience: Audience; steps: Step[] }[] {
  return AUDIENCES.map((audience) => ({
    audience,
    steps: steps.filter((step) => step.for === audience),
  })).filter((group) => group.steps.length > 0);
}

/** The report as a Markdown document, for an issue or a chat. */
export function toMarkdown(analysis: Judged, options: ReportOptions = {}): string {
  const { mask, address } = masksOf(analysis, options);
  const [first, ...others] = analysis.causes;
  const lines = [
    `## ${analysis.status} ${analysis.attempt.method} ${address}`,
    '',
    `**${first.title}** (\`${first.id}\`, ${first.certainty})`,
    '',
    first.meaning,
    '',
    '### Evidence',
    ...first.evidence.map((piece) => `- ${mask(piece.says)}`),
    ...first.missing.map((missing) => `- To be certain: ${mask(missing)}`),
    '',
  ];
  for (const group of stepsByAudience(first.steps)) {
    lines.push(`### ${AUDIENCE[group.audience]}`);
    group.steps.forEach((step, i) => {
      lines.push(`${i + 1}. ${mask(step.text)}`);
      if (step.code)
        lines.push('', `   \`\`\`${step.code.language}`, indent(mask(step.code.text)), '   ```');
    });
    lines.push('');
  }
  lines.push(
    '### What the status means here',
    analysis.meaning.here,
    analysis.meaning.notTheOther,
    '',
  );
  if (others.length > 0) {
    lines.push(
      '### Also possible',
      ...others.map((c) => `- ${c.title} (\`${c.id}\`, ${c.certainty})`),
      '',
    );
  }
  if (analysis.findings.length > 0) {
    lines.push(
      '### About the answer',
      ...analysis.findings.map((f) => `- \`${f.id}\`: ${mask(f.evidence)}`),
      '',
    );
  }
  lines.push('### References', ...first.references.map((r) => `- [${r.title}](${r.url})`));
  return `${lines.join('\n')}\n`;
}

const indent = (text: string) => text.replace(/^/gm, '   ');

/** The report for a terminal. */
export function toText(analysis: Judged, options: ReportOptions = {}): string {
  const { mask, address } = masksOf(analysis, options);
  const [first, ...others] = analysis.causes;
  const lines = [
    `${analysis.status} ${analysis.attempt.method} ${address}`,
    `  ${first.title}  [${first.id}, ${first.certainty}]`,
    ...first.evidence.map((piece) => `    because ${mask(piece.says)}`),
    ...first.missing.map((missing) => `    to be certain: ${mask(missing)}`),
  ];
  for (const group of stepsByAudience(first.steps)) {
    lines.push(`  ${AUDIENCE[group.audience]}:`);
    group.steps.forEach((step, i) => {
      lines.push(`    ${i + 1}. ${mask(step.text)}`);
      if (step.code) lines.push(mask(step.code.text).replace(/^/gm, '         '));
    });
  }
  for (const cause of others)
    lines.push(`  also: ${cause.title}  [${cause.id}, ${cause.certainty}]`);
  for (const finding of analysis.findings)
    lines.push(`  note: ${finding.id}: ${mask(finding.evidence)}`);
  return lines.join('\n');
}
