/**
 * Feeds random texts to every parser for a given time and stops at the first one that throws, loses text or is slow.
 *
 *     tsx test/fuzz.ts --minutes N [--seed N] [--only NAME]
 */
import { type FuzzTarget, fuzzTargets } from './fuzz-targets.ts';

/** Small deterministic generator (mulberry32), so that a failing run can be repeated by its seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text of pieces that mean something to the target, of odd characters, and of repetitions of itself. */
export function makeText(next: () => number, pieces: readonly string[]): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let text = '';
  const parts = Math.floor(next() * (next() < 0.02 ? 2000 : 24));
  for (let i = 0; i < parts; i++) {
    const kind = next();
    if (kind < 0.7) text += pick(pieces);
    else if (kind < 0.85) text += String.fromCharCode(Math.floor(next() * 0x100));
    else if (kind < 0.9) text += String.fromCharCode(Math.floor(next() * 0x10000));
    else if (kind < 0.95) text = text.slice(Math.floor(next() * text.length));
    else if (text.length < 10_000) text += text.slice(0, Math.floor(next() * text.length));
  }
  return text;
}

/** Runs every target over `count` texts; throws with the text that failed. */
export function fuzz(targets: readonly FuzzTarget[], seed: number, count: number): void {
  const next = random(seed);
  for (let i = 0; i < count; i++) {
    for (const { name, pieces, run } of targets) {
      const text = makeText(next, pieces);
      try {
        run(text);
      } catch (error) {
        throw new Error(`${name} failed on ${JSON.stringify(text)} (seed ${seed})`, {
          cause: error,
        });
      }
    }
  }
}

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

if (
  process.argv[1] &&
  import.meta.url.endsWith('/fuzz.ts') &&
  process.argv[1].endsWith('fuzz.ts')
) {
  const minutes = Number(option('minutes', '1'));
  const only = option('only', '');
  const targets = fuzzTargets.filter(({ name }) => name.includes(only));
  let seed = Number(option('seed', String(Date.now() % 1_000_000)));
  const end = Date.now() + minutes * 60_000;
  let texts = 0;
  console.log(
    `fuzzing ${targets.map(({ name }) => name).join(', ')} for ${minutes} min from seed ${seed}`,
  );
  while (Date.now() < end) {
    fuzz(targets, seed++, 1000);
    texts += 1000 * targets.length;
  }
  console.log(`${texts} texts, no failure`);
}
