import type { Column } from '../arrange.ts';
import { timeOfDay } from '../format.ts';
import { Icon } from '../icons.tsx';
import type { Row } from '../row.ts';

/** A demand for credentials looks different from a denial, in shape as well as in colour. */
export function StatusIcon({ status, waiting }: { status: number; waiting: boolean }) {
  if (waiting) return <Icon name="waiting" label="Waiting" className="icon-waiting" />;
  if (status === 403) return <Icon name="barred" label="Denied" className="icon-denied" />;
  return <Icon name="key" label="Asks for credentials" className="icon-demand" />;
}

const CERTAINTY_WORDS = { certain: '', likely: 'likely', possible: 'possibly' } as const;

/** What stands in one cell of a row. */
export function Cell({ row, column }: { row: Row; column: Column }) {
  switch (column) {
    case 'status':
      return (
        <>
          <StatusIcon status={row.status} waiting={row.waiting} />
          {row.status > 0 ? row.status : row.waiting ? 'waits' : 'failed'}
        </>
      );
    case 'method':
      return row.method;
    case 'name':
      return row.name;
    case 'domain':
      return row.domain;
    case 'scheme':
      // What is not judged yet was not read either.
      return row.asked === '' && row.cause ? <span className="faint">none</span> : row.asked;
    case 'credential':
      return row.sent === 'nothing' ? <span className="faint">nothing</span> : row.sent;
    case 'token':
      return <span className={`token-${row.token.state}`}>{row.token.words}</span>;
    case 'cause':
      return <CauseCell row={row} />;
    case 'initiator':
      return row.initiator;
    case 'time':
      return timeOfDay(row.at);
  }
}

function CauseCell({ row }: { row: Row }) {
  const waiting = row.waiting ? <span className="faint">Not over yet. </span> : null;
  if (!row.cause) {
    return (
      <>
        {waiting}
        {row.failure !== '' && !row.waiting && <span className="faint">Could not be read</span>}
        {row.verdict === null && !row.waiting && <span className="faint">…</span>}
      </>
    );
  }
  const hedge = CERTAINTY_WORDS[row.cause.certainty];
  return (
    <>
      {row.resolvedBy && <Icon name="check" label="Worked later" className="icon-resolved" />}
      {waiting}
      {row.cause.title}
      {hedge !== '' && <span className="faint"> ({hedge})</span>}
    </>
  );
}

/** The whole of a cell that may be cut off, for its tooltip. */
export function cellTitle(row: Row, column: Column): string | undefined {
  if (column === 'name') return row.address;
  if (column === 'cause') return row.cause?.title;
  if (column === 'domain') return row.domain;
  if (column === 'credential') return row.sent;
  if (column === 'token') return row.token.words || undefined;
  return undefined;
}
