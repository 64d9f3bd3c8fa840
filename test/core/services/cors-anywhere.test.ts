import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an origin that is not on its list', () => {
  const analysis =
    diagnosed(`GET https://relay.example.com/https://rates.example.net/latest?base=EUR
Origin: https://board.example.org
< 403 Forbidden
< Access-Control-Allow-Origin: *
< Content-Type: text/plain
<
< The origin "https://board.example.org" was not whitelisted by the operator of this proxy.`);
  expect(analysis.causes[0].id).toBe('origin-not-allowed');
  expect(toldTo('owner', analysis)).toContain('CORSANYWHERE_WHITELIST=https://board.example.org');
  expect(toldTo('developer', analysis)).toContain(
    'Call https://rates.example.net/latest from a server',
  );
});
