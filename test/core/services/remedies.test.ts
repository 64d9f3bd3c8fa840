/** That the ways out which products document are told; product | audience | cause | status | URL | sent | response field | body | words. */
import { expect, test } from 'vitest';
import type { Audience } from '../../../src/core/analysis.ts';
import { diagnosedInBrief, toldTo } from '../../support/diagnosed.ts';
import { briefOf, cellsOf } from '../../support/rows.ts';

test.each(cellsOf(new URL('remedies.txt', import.meta.url)))('$line', ({ cells }) => {
  const [, audience = '', cause, ...rest] = cells;
  const analysis = diagnosedInBrief(briefOf(rest));
  expect(analysis.causes[0].id).toBe(cause);
  expect(toldTo(audience as Audience, analysis)).toContain(rest[5]);
});
