/**
 * Challenge parsing against auth-header, www-authenticate and http-auth-utils, in one process and interleaved:
 * speed on a header that all of them read, what each makes of the strict vectors, and growth over the length.
 */
import authHeader from 'auth-header';
import { parseWWWAuthenticateHeader } from 'http-auth-utils';
import wwwAuthenticate from 'www-authenticate';
import { parseChallenges } from '../../src/core/http/challenge.ts';
import { challengeVectors, type Expected } from '../vectors/vectors.ts';
import { type BenchResult, median } from './bench.ts';

interface Figure {
  name: string;
  /** For people, with unit. */
  text: string;
}

/** Five quoted challenges on five lines; each library can read every one of them. */
const LINES = [
  'Basic realm="Example site"',
  'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
  'Digest realm="api@example.com", qop="auth", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"',
  'Bearer realm="https://auth.example.com/token", scope="read write"',
  'Basic realm="WallyWorld"',
];

type Reading = Omit<Expected, 'scheme'> & { scheme: string };

interface Contestant {
  name: string;
  /** Parses all lines, as the library is meant to be used: one call per line where it takes one. */
  parse(lines: string[]): unknown;
  /** The same, with the realm of each challenge read out of the result; returns their length together. */
  realms(lines: string[]): number;
  /** What it reads; throws where the library refuses. */
  read(lines: string[]): Reading[];
}

const ParseLine = wwwAuthenticate.parsers.WWW_Authenticate;

const lowerNames = (params: Record<string, string>) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));

const total = (texts: (string | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

const OURS = 'auth-devtools';

const CONTESTANTS: Contestant[] = [
  {
    name: OURS,
    parse: parseChallenges,
    realms: (lines) => total(parseChallenges(lines).challenges.map(({ params }) => params.realm)),
    read(lines) {
      const { challenges, wellFormed } = parseChallenges(lines);
      if (!wellFormed) throw new Error('malformed');
      return challenges;
    },
  },
  {
    name: 'auth-header',
    parse: (lines) => lines.map((line) => authHeader.parse(line)),
    realms: (lines) => total(lines.map((line) => authHeader.parse(line).params.realm as string)),
    read: (lines) =>
      lines.map((line) => {
        const { scheme, params, token } = authHeader.parse(line);
        return {
          scheme,
          params: lowerNames(params as Record<string, string>),
          token68: token as string | null,
        };
      }),
  },
  {
    name: 'www-authenticate',
    parse: (lines) => lines.map((line) => new ParseLine(line)),
    realms: (lines) => total(lines.map((line) => new ParseLine(line).parms.realm)),
    read: (lines) =>
      lines.map((line) => {
        const { scheme, parms, err } = new ParseLine(line);
        if (err) throw new Error(err);
        return { scheme, params: lowerNames(parms), token68: null };
      }),
  },
  {
    name: 'http-auth-utils',
    parse: (lines) => lines.map((line) => parseWWWAuthenticateHeader(line)),
    realms: (lines) =>
      total(
        lines.map((line) => (parseWWWAuthenticateHeader(line).data as { realm?: string }).realm),
      ),
    read: (lines) =>
      lines.map((line) => {
        const { type, data } = parseWWWAuthenticateHeader(line);
        return {
          scheme: type,
          params: lowerNames(data as unknown as Record<string, string>),
          token68: null,
        };
      }),
  },
];

const sorted = (challenges: readonly (Reading | Expected)[]) =>
  JSON.stringify(
    challenges.map(({ scheme, token68, params }) => [
      scheme,
      token68,
      Object.entries(params).sort(),
    ]),
  );

/** Vectors read rightly: a well-formed one exactly, a malformed one refused. */
function conformance({ read }: Contestant): { right: number; of: number } {
  const vectors = challengeVectors.flatMap((group) => group.vectors);
  const right = vectors.filter(({ lines, challenges, wellFormed }) => {
    try {
      const reading = read(lines.flatMap((line) => line.split('\n')));
      return wellFormed && sorted(reading) === sorted(challenges);
    } catch {
      return !wellFormed;
    }
  });
  return { right: right.length, of: vectors.length };
}

/** Microseconds per call, the median of interleaved rounds, so that a busy machine is busy for all alike. */
function times(action: 'parse' | 'realms', rounds: number, calls: number): Map<string, number> {
  const samples = new Map(CONTESTANTS.map(({ name }) => [name, [] as number[]]));
  for (let round = -rounds; round < rounds; round++) {
    for (const contestant of CONTESTANTS) {
      const start = performance.now();
      for (let i = 0; i < calls; i++) contestant[action](LINES);
      const time = ((performance.now() - start) * 1000) / calls;
      if (round >= 0) samples.get(contestant.name)?.push(time);
    }
  }
  return new Map([...samples].map(([name, list]) => [name, median(list)]));
}

const MANY = (length: number) => `X ${'name="value", '.repeat(length / 14)}`;

const GROWTH: Record<string, (length: number) => string> = {
  'one quoted value': (length) => `X a="${'x'.repeat(length - 6)}"`,
  'escapes only': (length) => `X a="${'\\"'.repeat((length - 6) / 2)}"`,
  'many parameters': MANY,
  'different parameters': (length) =>
    `X ${Array.from({ length: length / 12 }, (_, i) => `n${i.toString(36).padStart(5, '0')}=b`).join(', ')}`,
  'many challenges': (length) => 'Basic realm="x", '.repeat(length / 17),
  'commas only': (length) => ','.repeat(length),
  'blanks before an equals sign': (length) => `X a${' '.repeat(length)}`.concat('=b'),
  'words without commas': (length) => `X a=b ${'word '.repeat(length / 5)}`,
  'quotes never closed': (length) => `X ${'a="'.repeat(length / 3)}`,
  'odd characters': (length) => `X ${'(;'.repeat(length / 2)}`,
};

const LIMIT_MS = 50;
const LIMIT_RATIO = 2;

/** Milliseconds to parse a text, or to read all its parameters too; the median of several. */
function timeOf(text: string, all: boolean): number {
  const samples = [];
  let read = 0;
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    const { challenges } = parseChallenges([text]);
    if (all) for (const { parameters } of challenges) read += parameters.length;
    samples.push(performance.now() - start);
  }
  return read < 0 ? read : median(samples);
}

export async function run(): Promise<BenchResult> {
  const figures: Figure[] = [];
  let ok = true;

  for (const [action, what] of [
    ['parse', 'five challenges on five lines'],
    ['realms', 'the same, every realm read'],
  ] as const) {
    const speeds = times(action, 40, 2000);
    for (const [name, time] of speeds) {
      figures.push({ name: `${what}: ${name}`, text: `${time.toFixed(2)} µs` });
    }
    const others = [...speeds].filter(([name]) => name !== OURS).map(([, time]) => time);
    const ratio = Math.min(...others) / (speeds.get(OURS) ?? Number.NaN);
    const wanted = action === 'parse' ? LIMIT_RATIO : 1;
    ok &&= ratio >= wanted;
    const text = `${ratio.toFixed(2)} (wanted ${wanted})`;
    figures.push({ name: `${what}: times the speed of the fastest`, text });
  }

  for (const contestant of CONTESTANTS) {
    const { right, of } = conformance(contestant);
    if (contestant.name === OURS) ok &&= right === of;
    figures.push({
      name: `vectors read rightly: ${contestant.name}`,
      text: `${right} of ${of}`,
    });
  }

  const grow = (name: string, make: (length: number) => string, all: boolean) => {
    const [small = 0, middle = 0, large = 0] = [10_000, 100_000, 1_000_000].map((length) =>
      timeOf(make(length), all),
    );
    ok &&= large < LIMIT_MS;
    const text = `${small.toFixed(2)} → ${middle.toFixed(2)} → ${large.toFixed(1)} ms`;
    figures.push({ name: `10 kB → 100 kB → 1 MB, ${name}`, text });
  };
  for (const [name, make] of Object.entries(GROWTH)) grow(name, make, false);
  grow('many parameters, all read', MANY, true);
  return {
    name: 'challenges',
    figures: figures.map(({ name, text }) => `${name}: ${text}`),
    wanted: `${LIMIT_RATIO} times the speed of the fastest, every vector right, 1 MB in ${LIMIT_MS} ms`,
    ok,
  };
}
