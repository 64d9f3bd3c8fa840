import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a key that was never set', () => {
  const analysis = diagnosed(`POST http://localhost:20002/graphql
X-Api-Key: undefined
Content-Type: application/json

{"query":"{ listNotes { id } }"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":[{"errorType":"UnauthorizedException","message":"UnauthorizedException: Invalid API key"}]}`);
  expect(analysis.causes[0].id).toBe('token-placeholder');
  expect(toldTo('developer', analysis)).toContain('aws_appsync_apiKey');
  expect(toldTo('visitor', analysis)).toContain('changes nothing');
  expect(toldToAll(analysis)).not.toContain('getAccessToken');
});
