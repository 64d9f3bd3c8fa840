import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('Clockify takes its key in X-Api-Key', () => {
  const analysis = diagnosed(`GET https://api.clockify.me/api/v1/workspaces/b93c918c/projects
Origin: https://hours.example.test
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Content-Type: application/json
< Access-Control-Allow-Origin: *
<
< {"message":"Full authentication is required to access this resource","code":1000}
`);
  expect(because(analysis.causes[0])).toContain('Clockify says');
  expect(toldTo('developer', analysis)).toContain("headers: { 'X-Api-Key': apiKey }");
  expect(toldToAll(analysis)).not.toMatch(/Bearer|WWW-Authenticate|Sign in on/);
});
