import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Tinify takes its key as a password', () => {
  const analysis = diagnosed(`POST https://api.tinify.com/shrink
Authorization: Basic base64(api:qnwsf3eh6feHCkTKeRBDGvk0)
Content-Type: application/json

{"source":{"url":"https://www.example.test/panda.png"}}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Unauthorized","message":"Credentials are invalid."}
`);
  expect(analysis.causes[0].id).toBe('api-key-invalid');
  expect(because(analysis.causes[0])).toContain('Tinify says');
  expect(toldTo('developer', analysis)).toContain('tinify.com/dashboard/api');
  expect(toldToAll(analysis)).not.toMatch(/Check that user|the log of/);
});
