/** How fast tokens are read, and that the time grows with the length and no faster. */
import { readToken } from '../../src/core/token/token.ts';
import type { BenchResult } from './bench.ts';

interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'µs' | 'reads/s' | '×';
  /** What it must not exceed (or, for reads/s, fall below); null where it only informs. */
  limit: number | null;
}

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const HEADER = encode({ alg: 'RS256', typ: 'JWT', kid: 'abcdefgh12345678' });
const jwt = (payload: unknown, signature = 'A'.repeat(342)) =>
  `${HEADER}.${encode(payload)}.${signature}`;

const ORDINARY = jwt({
  iss: 'https://issuer.example/',
  sub: 'user|1234567890abcdef',
  aud: ['https://api.example', 'https://issuer.example/userinfo'],
  iat: 1_700_000_000,
  exp: 1_700_086_400,
  azp: 'abcdefghijklmnop',
  scope: 'openid profile read:x',
});

/** Texts of about a length, whole and damaged in the ways that are dear to find. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'a JWT': (length) => jwt({ sub: 'a', text: 'x'.repeat(length * 0.75) }),
  'a JWT cut in the payload': (length) =>
    jwt(`{"sub":"a","text":"${'x'.repeat(length * 0.75)}`, ''),
  'a list without end as payload': (length) => jwt('['.repeat(length * 0.75)),
  'a space behind every character': (length) => 'a '.repeat(length / 2),
  'percent-encoding': (length) => '%41'.repeat(length / 3),
  'quotation marks': (length) => '"'.repeat(length),
  dots: (length) => 'eyJ.'.repeat(length / 4),
  disclosures: (length) => `${ORDINARY}${'~'.repeat(length)}`,
  'an opaque text': (length) => 'aZ4_'.repeat(length / 4),
};

const LENGTHS = [10_000, 100_000, 1_000_000] as const;
const LONGEST_MS = 50;
/** Ten times the length may take ten times as long, and as much again for caches and memory. */
const GROWTH = 20;
const ORDINARY_READS = 50_000;
const READS_PER_SECOND = 50_000;

/** Processor time of the best of some runs, so that other work on the machine matters little. */
function bestMs(work: () => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Runs the whole benchmark; `ok` is false where a figure is beyond its limit. */
export function run(): BenchResult {
  const figures: Figure[] = [];
  const ms = bestMs(() => {
    for (let i = 0; i < ORDINARY_READS; i++) readToken(ORDINARY);
  }, 5);
  const rate = Math.round(ORDINARY_READS / (ms / 1000));
  const name = `an ordinary JWT of ${ORDINARY.length} characters`;
  figures.push({ name, value: rate, unit: 'reads/s', limit: READS_PER_SECOND });
  figures.push({ name, value: round((ms * 1000) / ORDINARY_READS), unit: 'µs', limit: null });

  for (const [shape, make] of Object.entries(SHAPES)) {
    const times = LENGTHS.map((length) => {
      const text = make(length);
      // Enough readings in a run to be measured: processor time is counted coarsely.
      const readings = Math.max(1, 1_000_000 / length);
      return (
        bestMs(() => {
          for (let i = 0; i < readings; i++) readToken(text);
        }, 7) / readings
      );
    });
    for (const [index, time] of times.entries()) {
      const length = LENGTHS[index] ?? 0;
      const limit = length === 1_000_000 ? LONGEST_MS : null;
      figures.push({
        name: `${shape}, ${length / 1000} kB`,
        value: round(time),
        unit: 'ms',
        limit,
      });
    }
    const [, middle = 0, longest = 0] = times;
    const growth = middle > 0 ? longest / middle : 0;
    figures.push({
      name: `${shape}, 1 MB against 100 kB`,
      value: round(growth),
      unit: '×',
      limit: GROWTH,
    });
  }
  const within = ({ value, unit, limit }: Figure) =>
    limit === null || (unit === 'reads/s' ? value >= limit : value <= limit);
  return {
    name: 'tokens',
    figures: figures.map(
      ({ name, value, unit, limit }) =>
        `${name}: ${value} ${unit}${limit === null ? '' : ` (limit ${limit})`}`,
    ),
    wanted: `${READS_PER_SECOND} reads a second, time that grows with the length`,
    ok: figures.every(within),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
