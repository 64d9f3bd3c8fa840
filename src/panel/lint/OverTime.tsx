// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a drawing that is a list box to the keyboard and to screen readers
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { usePanelState } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { count, timeOfDay } from '../format.ts';
import { type Bin, type Lane, overTime, type OverTime as View } from './over-time.ts';
import './lint.css';

const BINS = 72;
/** Height of the bars, and of the line of credentials below them. */
const BARS = 38;
const LINE = 15;
/** More changes than this are counted, not drawn. */
const USES = 40;

/** The refusals of each server along the time, and when its credential changed. */
export default function OverTime({
  onClose,
  onSelect,
}: {
  onClose(): void;
  onSelect(id: string): void;
}) {
  const { rows } = usePanelState();
  const view = useMemo(() => overTime(rows, BINS), [rows]);
  return (
    <Dialog title="Failures over time" onClose={onClose} className="wide">
      {view === null ? (
        <p>Nothing was refused yet.</p>
      ) : (
        <>
          <p>
            {count(rows.length, 'refusal')} from {timeOfDay(view.from)} to {timeOfDay(view.to)}.
            Bars count refusals; the line below shows which credential was sent, by letter.
          </p>
          <ul className="time-legend" aria-label="Legend">
            <li>
              <span className="time-key s401" /> 401, 407: credentials asked for
            </li>
            <li>
              <span className="time-key s403" /> 403: denied
            </li>
            <li>
              <span className="time-key change" /> another credential than before
            </li>
          </ul>
          {view.lanes.map((lane) => (
            <LaneView
              key={lane.server}
              lane={lane}
              view={view}
              onSelect={(id) => {
                onSelect(id);
                onClose();
              }}
            />
          ))}
          {view.left > 0 && <p className="faint">And {count(view.left, 'further server')}.</p>}
        </>
      )}
    </Dialog>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The middle of the bar that a moment falls into. */
const middle = (at: number): string =>
  percent((Math.min(BINS - 1, Math.floor(at * BINS)) + 0.4) / BINS);

function binWords({ at, statuses, credentials, changed }: Bin): string {
  const refusals = statuses.map(({ status, times }) => `${times} × ${status || 'no answer'}`);
  const named = credentials.length > 1 ? 'credentials' : 'credential';
  const sent = credentials.length > 0 ? `, ${named} ${credentials.join(', ')}` : '';
  return `${timeOfDay(at)}: ${refusals.join(', ')}${sent}${changed ? ', changed' : ''}`;
}

function LaneView({
  lane,
  view,
  onSelect,
}: {
  lane: Lane;
  view: View;
  onSelect(id: string): void;
}) {
  const id = useId();
  const [active, setActive] = useState(0);
  const { bins, uses, changes } = lane;
  const bin = bins[Math.min(active, bins.length - 1)];
  const drawn = uses.length <= USES;
  function onKeyDown(event: KeyboardEvent) {
    const last = bins.length - 1;
    const next = {
      ArrowRight: Math.min(last, active + 1),
      ArrowLeft: Math.max(0, active - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter' && bin) {
      event.preventDefault();
      onSelect(bin.row);
    }
  }
  return (
    <section className="time-lane" data-server={lane.server}>
      <h2>
        {lane.server || 'No server'}{' '}
        <span className="faint">
          {count(lane.times, 'refusal')}
          {changes > 0 && `, ${count(changes, 'change')} of credential`}
        </span>
        <span className="time-words" aria-hidden>
          {bin && binWords(bin)}
        </span>
      </h2>
      <svg
        role="listbox"
        tabIndex={0}
        aria-label={`Refusals of ${lane.server} over time`}
        aria-activedescendant={`${id}-${Math.min(active, bins.length - 1)}`}
        width="100%"
        height={BARS + LINE}
        onKeyDown={onKeyDown}
      >
        <line className="time-axis" x1="0" x2="100%" y1={BARS} y2={BARS} />
        {bins.map((one, index) => (
          <BinView
            key={one.start}
            id={`${id}-${index}`}
            bin={one}
            most={view.most}
            active={index === active}
            marked={drawn}
            onHover={() => setActive(index)}
            onClick={() => onSelect(one.row)}
          />
        ))}
        {drawn &&
          uses.map(({ letter, label, start, end }) => (
            <g key={start} className={letter === '' ? 'time-use none' : 'time-use'} aria-hidden>
              <title>{letter === '' ? label : `${letter}: ${label}`}</title>
              <line x1={middle(start)} x2={middle(end)} y1={BARS + 4} y2={BARS + 4} />
              <circle cx={middle(start)} cy={BARS + 4} r="2" />
              <text x={middle(start)} y={BARS + LINE} textAnchor="middle">
                {letter || '–'}
              </text>
            </g>
          ))}
      </svg>
    </section>
  );
}

function BinView({
  id,
  bin,
  most,
  active,
  marked,
  onHover,
  onClick,
}: {
  id: string;
  bin: Bin;
  most: number;
  active: boolean;
  /** Whether changes of the credential are drawn. */
  marked: boolean;
  onHover(): void;
  onClick(): void;
}) {
  const width = percent(0.8 / BINS);
  let top = BARS;
  return (
    <g
      id={id}
      role="option"
      aria-selected={active}
      aria-label={binWords(bin)}
      className={active ? 'time-bin active' : 'time-bin'}
      onPointerEnter={onHover}
      onClick={onClick}
    >
      <rect className="time-ground" x={percent(bin.start)} y="0" width={width} height={BARS} />
      {bin.statuses.map(({ status, times }) => {
        // A single refusal among thousands must still be seen.
        const height = Math.max(4, (times / most) * (BARS - 6));
        top -= height;
        const kind = status === 403 ? 's403' : 's401';
        return (
          <rect
            key={status}
            className={kind}
            x={percent(bin.start)}
            y={Math.max(0, top)}
            width={width}
            height={height}
          />
        );
      })}
      {marked && bin.changed && (
        <line
          className="time-change"
          x1={percent(bin.start)}
          x2={percent(bin.start)}
          y1="0"
          y2={BARS + 4}
        />
      )}
    </g>
  );
}
