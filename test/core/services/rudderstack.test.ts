import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a write key that is not encoded', () => {
  const analysis = diagnosed(`POST https://data.example.com/v1/page
Authorization: Basic 2Tgq8LmZx4yVbN6cR1wPfK0sJhE:
Content-Type: application/json
Origin: https://www.example.com

{"anonymousId":"a1","name":"Home"}
< 401 Unauthorized
< Content-Type: text/plain
<
< failed to read writekey from header`);
  expect(analysis.causes[0].id).toBe('basic-malformed');
  expect(toldTo('developer', analysis)).toContain("btoa(writeKey + ':')");
  expect(toldToAll(analysis)).not.toContain('password].join');
});
