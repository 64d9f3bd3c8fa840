import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

const asked = (method: string, scopes: string) =>
  diagnosed(`${method} https://code.example.test/api/v4/projects/12
Authorization: Bearer glpat-AAAAAAAAAAAAAAAAAAAA

< 403 Forbidden
< WWW-Authenticate: Bearer realm="Protected by OAuth 2.0", error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token.", scope="${scopes}"
< Content-Type: application/json
<
< {"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"${scopes}"}`);

test('one of the scopes that would do is enough, and reading needs the smallest', () => {
  expect(toldTo('developer', asked('GET', 'api read_api'))).toContain('the scope read_api at');
  expect(toldTo('developer', asked('GET', 'api read_user'))).toContain('the scope read_user at');
  expect(toldTo('developer', asked('DELETE', 'api'))).toContain('the scope api at');
  const [first] = asked('GET', 'api read_api').causes;
  expect(because(first)).toContain('GitLab says “insufficient_scope”');
  expect(because(first)).not.toContain('The server says');
});

test('a token that it revoked itself is got by asking the user again', () => {
  const analysis = diagnosed(`GET https://code.example.test/api/v4/todos
Authorization: Bearer 4f1c0d7be2a9865340bd11f27c9ae83650df41b7a2c95e8037fd61ac2b904e7d

< 401 Unauthorized
< WWW-Authenticate: Bearer realm="Protected by OAuth 2.0", error="invalid_token", error_description="Token was revoked. You have to re-authorize from the user."
< Content-Type: application/json
<
< {"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."}`);
  expect(analysis.causes[0]).toMatchObject({ id: 'token-revoked', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('GitLab');
  expect(toldTo('developer', analysis)).toContain('https://code.example.test/oauth/authorize?');
  expect(toldTo('owner', analysis)).toContain('Preferences, Applications');
});

test('a token without a scheme has two places', () => {
  const analysis = diagnosed(`GET https://gitlab.com/api/v4/user
Authorization: glpat-Qa7xWc2vRt9bYn4mKp1s
Origin: https://tools.example.test
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"401 Unauthorized"}`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', analysis)).toContain('PRIVATE-TOKEN');
  expect(toldTo('developer', analysis)).toContain('if others open tools.example.test');
  expect(toldTo('developer', analysis)).not.toContain('as a rule');
});
