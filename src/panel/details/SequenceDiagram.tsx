import type { Exchange } from '../../core/exchange.ts';
import { sequenceOf } from './sequence.ts';

const LANE = 170;
const STEP = 26;
const TOP = 34;

/** The attempts as arrows between lanes; the list below it says the same in words. */
export function SequenceDiagram({ exchange }: { exchange: Exchange }) {
  const sequence = sequenceOf(exchange);
  if (!sequence) return null;
  const { lanes, messages } = sequence;
  const width = lanes.length * LANE;
  const height = TOP + messages.length * STEP + 8;
  const x = (lane: number) => lane * LANE + LANE / 2;
  const words = messages
    .map(({ from, to, label }) => `${lanes[from]} to ${lanes[to]}: ${label}`)
    .join('; ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="sequence" aria-label="Sequence" tabIndex={0}>
      <svg width={width} height={height} role="img" aria-label={words}>
        <defs>
          <marker id="arrow" markerWidth="7" markerHeight="8" refX="6.5" refY="4" orient="auto">
            <path d="M0 0 7 4 0 8Z" fill="context-stroke" />
          </marker>
        </defs>
        {lanes.map((lane, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lanes may have the same name
          <g key={index} className="lane">
            <text x={x(index)} y={14} textAnchor="middle">
              {lane.length > 26 ? `${lane.slice(0, 25)}…` : lane}
              <title>{lane}</title>
            </text>
            <line x1={x(index)} x2={x(index)} y1={22} y2={height} />
          </g>
        ))}
        {messages.map(({ from, to, label, look }, index) => {
          const y = TOP + index * STEP + 12;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: messages have no identity but their place
            <g key={index} className={`arrow ${look}`}>
              <line
                x1={x(from)}
                x2={x(to) + (to > from ? -1 : 1)}
                y1={y}
                y2={y}
                markerEnd="url(#arrow)"
              />
              <text x={(x(from) + x(to)) / 2} y={y - 4} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
