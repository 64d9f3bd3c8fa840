import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('the page that the answer names', () => {
  const all = stepsOf(
    `GET https://portal.example.test/plan
Cookie: PHPSESSID=o5qprlt6l3bdkcpn38k1ms55e2
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"feature_not_enabled","message":"The Reports API is not enabled for this account. Enable it under Settings > API."}`,
    'api-not-enabled',
  );
  expect(all).toMatch(/“Enable it under Settings > API\.”/);
  expect(all).not.toMatch(/Check that the key/);
});

const switchedOff = (host: string) => `GET https://${host}/api/v1/runs
X-Api-Key: 0a1b2c3d4e5f60718293a4b5
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"API access is not enabled"}`;

test('an application of one’s own has no console, no project and no billing', () => {
  expect(stepsOf(switchedOff('runs.example.test'), 'api-not-enabled')).not.toMatch(
    /console|project|billing/,
  );
  expect(stepsOf(switchedOff('vision.googleapis.com'), 'api-not-enabled')).toMatch(/project/);
});
