/** Reads the panel as a person does, row by row, and provokes the lab's refusals in the inspected page. */
import type { DevTools } from '../browsers/devtools.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { ExpectedRow, Lab, Refusal } from '../lab/lab.ts';

export const PANEL = 'Auth';

/** A row of the list, by column. */
export interface PanelRow {
  id: string;
  status: string;
  method: string;
  name: string;
  scheme: string;
  credential: string;
  token: string;
  cause: string;
  /** Id of the primary cause. */
  causeId: string;
  /** Full URL of the request, and its path. */
  url: string;
  path: string;
  /** Whether a later request to the same endpoint worked. */
  resolved: boolean;
  /** False while the request is not over. */
  over: boolean;
}

const READ_ROWS = `[...document.querySelectorAll('[role=row][data-id]')].map((row) => {
  const cell = (name) => row.querySelector('[data-column="' + name + '"]')?.textContent?.trim() ?? '';
  const url = row.querySelector('[data-column=name]')?.title ?? '';
  return {
    id: row.dataset.id, url, path: URL.canParse(url) ? new URL(url).pathname : '',
    status: cell('status'), method: cell('method'), name: cell('name'), scheme: cell('scheme'),
    credential: cell('credential'), token: cell('token'), cause: cell('cause'),
    causeId: row.dataset.cause ?? '', resolved: row.classList.contains('resolved'),
    over: row.querySelector('.icon-waiting') === null,
  };
})`;

/** The rows that the list shows now; the window must be wide and high enough for all of them. */
export const readRows = (devtools: DevTools) => devtools.panel.evaluate<PanelRow[]>(READ_ROWS);

/** Which requests a test means. */
export interface RowQuery {
  path: string;
  method?: string;
  /** Id of the cause that it has in the end, when the body of the answer is there too. */
  cause?: string;
  /** Whichever cause it is, it has one: rows are there before it is found. */
  judged?: true;
}

/**
 * Waits until the list has that many rows, of requests that are over.
 *
 * @param limit milliseconds
 * @returns those rows, in the order of the list
 */
export async function waitForRows(
  devtools: DevTools,
  { path, method, cause, judged }: RowQuery,
  times = 1,
  limit = 10_000,
): Promise<PanelRow[]> {
  const wanted = { over: true, path, ...(method && { method }), ...(cause && { causeId: cause }) };
  const rows = `${READ_ROWS}.filter((row) => (${!judged} || row.causeId !== '') &&
    Object.entries(${JSON.stringify(wanted)}).every(([name, value]) => row[name] === value))`;
  await devtools.panel.waitFor(`${rows}.length >= ${times}`, limit);
  return devtools.panel.evaluate<PanelRow[]>(rows);
}

/** The one row of a request, once there is one. */
export async function waitForRow(devtools: DevTools, query: RowQuery): Promise<PanelRow> {
  const [row] = await waitForRows(devtools, query);
  if (!row) throw new Error(`the row of ${query.path} is gone again`);
  return row;
}

/** Provokes one refusal; resolves when the page says that its request is over. */
export async function provoke(devtools: DevTools, lab: Lab, refusal: Refusal): Promise<void> {
  if (refusal.answersProxyWith === 'wrong-password') {
    await devtools.setPasswordPrompts({ username: lab.proxy.user, password: 'wrong' });
  } else {
    await devtools.setPasswordPrompts('cancel');
  }
  await devtools.page.evaluate('(id) => window.provoke(id)', refusal.id);
}

/** What a row says, in the terms of the lab. */
export interface Shown {
  status: number;
  method: string;
  path: string;
  scheme: string | null;
  credential: string | null;
  tokenState: ExpectedRow['tokenState'];
  cause: string;
}

/** What a browser's panel has to show of a request. */
export function expectedIn(browser: BrowserName, row: ExpectedRow): Shown {
  const { status, method, path, scheme, tokenState } = row;
  const limit = row.browsers?.[browser];
  const credential = limit?.credential ?? row.credential;
  const cause = limit?.cause ?? row.cause;
  return { status, method, path, scheme, credential, tokenState, cause };
}

const NO_CREDENTIAL: readonly string[] = ['nothing', 'no scheme'];

export function shownIn(row: PanelRow): Shown {
  const [credential = ''] = row.credential.split(', ');
  return {
    status: Number(row.status),
    method: row.method,
    path: row.path,
    scheme: row.scheme === 'none' ? null : row.scheme,
    credential: NO_CREDENTIAL.includes(credential)
      ? null
      : credential.replace('hidden by browser', 'hidden').replace('session cookie', 'cookie'),
    tokenState: tokenState(row.token),
    cause: row.causeId,
  };
}

function tokenState(words: string): ExpectedRow['tokenState'] {
  if (/^expired /.test(words)) return 'expired';
  if (/^valid .* later$/.test(words)) return 'not-yet-valid';
  if (/^valid\b/.test(words)) return 'valid';
  return words === 'damaged' ? 'malformed' : null;
}

/** Pads rows to a table of plain text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
