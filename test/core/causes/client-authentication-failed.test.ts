import { expect, test } from 'vitest';
import { because, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

const ask = (host: string, form: string, answer: string) => `POST https://${host}/token
Origin: https://app.example.test
Content-Type: application/x-www-form-urlencoded

${form}
< 401 Unauthorized
< Content-Type: application/json
<
< ${answer}`;

test('PKCE without a secret is that of a public client', () => {
  const all = stepsOf(
    ask(
      'id.example.test',
      'grant_type=authorization_code&client_id=c1&code=x&redirect_uri=y&code_verifier=z',
      '{"error":"invalid_client"}',
    ),
    'client-authentication-failed',
  );
  expect(all).toMatch(/^developer: Register client “c1” as a public client/);
  expect(all).not.toMatch(/CLIENT_SECRET/);
});

test('the source has what the grant needs', () => {
  const all = stepsOf(
    ask(
      'id.example.test',
      'grant_type=refresh_token&client_id=c1&client_secret=s&refresh_token=r',
      '{"error":"invalid_client"}',
    ),
    'client-authentication-failed',
  );
  expect(all).toMatch(/--data-urlencode "refresh_token=\$REFRESH_TOKEN"/);
});

test('a client that may not use the grant needs no other secret', () => {
  const form = 'grant_type=client_credentials&client_id=c1&client_secret=s';
  const all = stepsOf(
    ask('id.example.test', form, '{"error":"unauthorized_client"}'),
    'client-authentication-failed',
  );
  expect(all).toMatch(/Allow client “c1” the grant type client_credentials/);
  expect(all).not.toMatch(/Compare id and secret/);
});

test('the authorization endpoint takes no secret: the client and its redirect URI are compared', () => {
  const all = stepsOf(
    `GET https://id.example.test/oauth/authorize?client_id=42&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.test%2Fdone
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"Client authentication failed"}`,
    'client-authentication-failed',
  );
  expect(all).toMatch(/redirect URI of client “42”/);
  expect(all).not.toMatch(/curl|value of the secret|CLIENT_SECRET/);
});

test('introspection is asked about a token, for no grant', () => {
  const all = stepsOf(
    `POST https://id.example.test/oauth/introspect
Content-Type: application/x-www-form-urlencoded
Authorization: Basic base64(c1:wrong-s3cr3t)

token=7f2c6d0e5b1a4c7f9e3d21
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client"}`,
    'client-authentication-failed',
  );
  expect(all).toContain('--data-urlencode "token=$TOKEN"');
  expect(all).not.toContain('grant_type');
});

test('a secret that is called wrong came the right way', () => {
  const told = toldToAll(
    diagnosed(`POST https://id.example.test/oauth/token
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=web&client_secret=s3cr3t-of-before
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"Invalid client secret"}
`),
  );
  expect(told).toContain('Compare id and secret');
  expect(told).not.toContain('the way');
  expect(told).not.toContain('Look in the log');
});

test('a client of a page that sent no secret is not told to compare one', () => {
  const analysis = diagnosed(`POST https://id.example.test/token
Origin: https://portal.example.test
Sec-Fetch-Site: same-site
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token=abc&client_id=spa-portl
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"client authentication failed"}
`);
  expect(because(analysis.causes[0])).toContain('without a secret and without Authorization');
  expect(toldTo('developer', analysis)).toMatch(/^Compare the id of client “spa-portl” letter by/);
  expect(toldToAll(analysis)).not.toMatch(/value of the secret|CLIENT_SECRET|PKCE/);
});
