/** Reads the panel as a person does, row by row, and provokes the lab's refusals in the inspected page. */
import type { DevTools } from '../browsers/devtools.ts';
import type { Lab, Refusal } from '../lab/lab.ts';

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
  /** Full URL of the request. */
  url: string;
}

const READ_ROWS = `() => [...document.querySelectorAll('[role=row][data-id]')].map((row) => {
  const cell = (name) => row.querySelector('[data-column="' + name + '"]')?.textContent?.trim() ?? '';
  return {
    id: row.dataset.id, url: row.querySelector('[data-column=name]')?.title ?? '', causeId: row.dataset.cause ?? '',
    status: cell('status'), method: cell('method'), name: cell('name'), scheme: cell('scheme'),
    credential: cell('credential'), token: cell('token'), cause: cell('cause'),
  };
})`;

/** The rows that the list shows now; the window must be high enough for all of them. */
export const readRows = (devtools: DevTools) => devtools.panel.evaluate<PanelRow[]>(READ_ROWS);

/** Waits until the list has a row whose URL ends in this path. */
export async function waitForPath(devtools: DevTools, path: string, limit = 10_000): Promise<void> {
  await devtools.panel.waitFor(
    `[...document.querySelectorAll('[role=row][data-id]')].some((row) => { try { return new URL(row.querySelector('[data-column=name]').title).pathname === ${JSON.stringify(path)} } catch { return false } })`,
    limit,
  );
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
