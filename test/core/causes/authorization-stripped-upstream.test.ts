import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const JWT = 'jwt({"alg":"HS256"}, {"sub":"u-81"})';

const missed = (fields: string) => `GET https://data.example.test/api/layers
Authorization: Bearer ${JWT}
< 401 Unauthorized
${fields}< Content-Type: application/json
<
< {"msg":"Missing Authorization Header"}
`;

test('what came out of a cache is to be purged, not passed on', () => {
  const analysis = diagnosed(missed('< Via: 1.1 varnish (Varnish/7.4)\n< Age: 441\n'));
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(because(analysis.causes[0])).toContain('never saw this request');
  expect(toldTo('owner', analysis)).toMatch(/Purge[\s\S]*no-store[\s\S]*Vary: Authorization/);
  expect(toldToAll(analysis)).not.toMatch(/CGIPassAuth|APPLICATION/);
});

test('the application behind is asked by its owner', () => {
  const analysis = diagnosed(missed(''));
  expect(toldTo('owner', analysis)).toContain(
    `curl -i -H 'Host: data.example.test' -H "Authorization: Bearer $CREDENTIAL" "$APPLICATION"'/api/layers'`,
  );
  expect(toldTo('developer', analysis)).toBe('');
  expect(toldToAll(analysis)).not.toMatch(/nginx|Apache/);
});

test('PHP behind Apache is asked by a script, and has no WSGI', () => {
  const told = toldToAll(diagnosed(missed('< Server: Apache/2.4.57\n< X-Powered-By: PHP/8.2\n')));
  expect(told).toContain('CGIPassAuth On');
  expect(told).toContain("$_SERVER['HTTP_AUTHORIZATION']");
  expect(told).not.toMatch(/WSGI|curl/);
});

test('a sound JWT whose field cannot be read behind CloudFront was replaced there', () => {
  const analysis = diagnosed(`GET https://d2exampleabcde.cloudfront.net/api/orders
Authorization: Bearer ${JWT}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_request", error_description="invalid credentials structure"
< Via: 1.1 5f1f36670962eeba3dfe2ec56a3d55b0.cloudfront.net (CloudFront)
`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(toldTo('owner', analysis)).toContain('SigningBehavior: no-override');
});

const of = (transcript: string) =>
  diagnosed(transcript).causes.find(({ id }) => id === 'authorization-stripped-upstream');

test('a token that the server judges has arrived', () => {
  const refused = (message: string) => `POST https://data.example.test/graphql
Authorization: Bearer ${JWT}
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":[{"message":"${message}","extensions":{"code":"UNAUTHENTICATED"}}]}
`;
  expect(of(refused('Something went wrong'))).toBeDefined();
  expect(of(refused('Context creation failed: invalid signature'))).toBeUndefined();
});

test('where the words have another sense, a field that got there a moment before is hardly lost', () => {
  const call = (path: string) => `GET https://a1b2.execute-api.eu-west-1.amazonaws.com${path}
Authorization: AWS4-HMAC-SHA256 Credential=ASIA9X/20260302/eu-west-1/execute-api/aws4_request, SignedHeaders=host, Signature=3c78
`;
  const refused = `${call('/prod/order')}< 403 Forbidden
< x-amzn-ErrorType: MissingAuthenticationTokenException
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}
`;
  expect(of(refused)?.certainty).toBe('likely');
  expect(of(`${call('/prod/orders')}< 200 OK\n\n${refused}`)?.certainty).toBe('possible');
});

test('a server that only Via names is told how to pass the field on', () => {
  const analysis = diagnosed(`GET https://relay.example.test/messages
Authorization: Bearer 33eca424619ca1eb5a1f
< 401 Unauthorized
< Via: 1.1 relay-02 (Apache/2.4.62)
< Content-Type: application/json
<
< {"message":"The Authorization header is missing"}
`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(toldTo('owner', analysis)).toContain('Let Apache hand Authorization on');
});
