import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the rule of an Algolia key is about Referer', () => {
  const analysis = diagnosed(`POST https://pvqz3tt0w9-dsn.algolia.net/1/indexes/*/queries
Origin: https://preview.example.test
Referer: https://preview.example.test/
X-Algolia-API-Key: 727fb4af8b056f52da58de05630a0cd1
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Method not allowed with this referer","status":403}
`);
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['origin-not-allowed', 'certain']);
  expect(toldTo('developer', analysis)).toContain('https://preview.example.test/*');
  expect(toldToAll(analysis)).not.toContain('without Origin');
});
