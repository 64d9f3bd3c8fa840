import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a proxy on the way out of its server', () => {
  const analysis = diagnosed(`GET https://board.example.com/api/rates
< 407 Proxy Authentication Required
< X-Powered-By: Next.js
< Content-Type: application/json
<
< {"error":"Upstream responded 407","upstream":"https://rates.example.net/latest"}`);
  expect(analysis.causes[0].id).toBe('proxy-status-from-origin');
  expect(toldTo('owner', analysis)).toContain('on its way to rates.example.net');
  expect(toldTo('owner', analysis)).toContain('NODE_USE_ENV_PROXY=1');
  expect(toldToAll(analysis)).not.toContain('Bearer realm');
});
