import { expect, test } from 'vitest';
import { diagnosed, toldToAll } from '../../support/diagnosed.ts';

const refused = (value: string, challenge = 'Basic realm="Stats"') =>
  diagnosed(`GET https://stats.example.test/admin
Authorization: Basic ${value}
< 401 Unauthorized
< WWW-Authenticate: ${challenge}
`);

test.each([
  ['a pair in clear', 'board:s3ries-Reader!', 'instead of sending them as they are'],
  ['no colon', 'base64(admin)', 'Put a colon between'],
  [
    'a pair that was encoded twice',
    'ZEdGeWJ6cHpaV055WlhRPQ==',
    'Encode user name and password once',
  ],
])('%s gets the step for this fault only', (_what, value, wanted) => {
  const analysis = refused(value);
  expect(analysis.causes[0].id).toBe('basic-malformed');
  expect(toldToAll(analysis)).toContain(wanted);
  expect(analysis.causes[0].steps).toHaveLength(1);
});

test('a line feed inside is left out, in a shell without its own variable USER', () => {
  const told = toldToAll(refused('YWRtaW46c2VjcmV0Cg=='));
  expect(told).toContain(`printf %s "$API_USER:$API_PASSWORD" | base64 | tr -d '\\n'`);
  expect(told).not.toMatch(/\$USER|-w0/);
});

test('an encoded key behind Basic belongs behind ApiKey, where that is offered', () => {
  const told = toldToAll(refused('ZEdGeWJ6cHpaV055WlhRPQ==', 'Basic realm="security", ApiKey'));
  expect(told).toContain('Authorization: ApiKey $ENCODED_KEY');
  expect(told).not.toContain('btoa');
});

test('a word that stands in for the pair is that, whatever the server calls it', () => {
  const { causes } = diagnosed(`GET https://stats.example.test/admin
Authorization: Basic undefined
< 401 Unauthorized
< WWW-Authenticate: Basic realm="Stats"
< Content-Type: application/json
<
< {"statusCode":401,"code":"FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER","error":"Unauthorized","message":"Missing or bad formatted authorization header"}`);
  expect(causes[0].id).toBe('token-placeholder');
  expect(causes.map(({ id }) => id)).not.toContain('basic-malformed');
});
