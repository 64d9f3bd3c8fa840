import { test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { fuzzTargets } from './fuzz-targets.ts';

/** The same texts in every run; `npm run fuzz` makes new ones for as long as one likes. */
test.each(fuzzTargets)('$name stands random input', (target) => {
  fuzz([target], 9110, 400);
});
