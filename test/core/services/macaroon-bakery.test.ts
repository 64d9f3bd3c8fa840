import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a 407 of a macaroon bakery is answered by its client', () => {
  const analysis = diagnosed(`GET https://api.example.test/cart
< 407 Proxy Authentication Required
< Content-Type: application/json
<
< {"Code":"macaroon discharge required","Message":"no macaroons","Info":{}}
`);
  expect(toldTo('developer', analysis)).toContain('@canonical/macaroon-bakery');
  expect(toldTo('owner', analysis)).toContain('WWW-Authenticate: Macaroon');
});
