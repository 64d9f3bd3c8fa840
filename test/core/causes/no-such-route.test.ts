import { describe, expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf, told, toldTo, toldToAll } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

test('what was served before for one method shows that another is missing, not the path', () => {
  const call: Brief = {
    url: 'https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod/tasks/5',
    request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
  };
  const { ids, text } = told(
    {
      ...call,
      method: 'PATCH',
      response: { 'x-amz-apigw-id': 'Xa1', 'Content-Type': 'application/json' },
      body: '{"message":"Missing Authentication Token"}',
    },
    call,
  );
  expect(ids[0]).toBe('no-such-route');
  expect(text).toContain('PATCH is what is missing');
  expect(text).not.toMatch(/spelling|stage \(/);
});

test('API Gateway has a gateway response for unknown routes', () => {
  const steps = stepsOf(
    `GET https://k3k3k3k3k3.execute-api.us-east-1.amazonaws.com/dev/getPartner/PARTNER
< 403 Forbidden
< x-amzn-ErrorType: MissingAuthenticationTokenException
< x-amz-apigw-id: VwjwNFuUIAMFrRA=
<
< {"message":"Missing Authentication Token"}
`,
    'no-such-route',
  );
  expect(steps).toMatch(/put-gateway-response .*--rest-api-id k3k3k3k3k3/);
  expect(steps).toMatch(/not encoded/);
  expect(steps).not.toContain('HTTP/1.1 404');
});

test('a method that is not deployed is added and deployed', () => {
  const call = `GET https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/pets/4
< 200 OK

PUT https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/pets/4
Authorization: Bearer aHfWSGmRUtvAcQ58nj0QCQVXvjNXZ5SwJR0ae5M3
< 403 Forbidden
< x-amz-apigw-id: BQyHLWyzLcaroRY=
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}`;
  expect(
    causeOf(call, 'no-such-route')
      .evidence.map(({ says }) => says)
      .join(),
  ).toMatch(/GET of the same address worked \(200\)/);
  const steps = stepsOf(call, 'no-such-route');
  expect(steps).toMatch(
    /create-deployment --region eu-west-1 --rest-api-id a1b2c3d4e5 --stage-name prod/,
  );
  expect(steps).not.toMatch(/405/);
});

test('a redirect that makes GET of POST is what is mended', () => {
  const call = `POST https://api.example.test/prod/orders
Authorization: abc.def
< 301 Moved Permanently
< Location: https://api.example.test/prod/orders/

GET https://api.example.test/prod/orders/
Authorization: abc.def
< 403 Forbidden
< x-amz-apigw-id: 3E4MBFJCePM9cPk=
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}`;
  const cause = causeOf(call, 'no-such-route');
  expect(cause.evidence.map(({ says }) => says).join()).toMatch(/after which browsers send GET/);
  const steps = stepsOf(call, 'no-such-route');
  expect(steps).toMatch(/developer: Send POST to \/prod\/orders\/ itself/);
  expect(steps).toMatch(/308/);
  expect(steps).not.toMatch(/create-deployment/);
});

describe('API Gateway', () => {
  const HOST = 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com';

  const missing = (field = '') => `GET ${HOST}/prod/order/18
${field}< 403 Forbidden
< x-amzn-errortype: MissingAuthenticationTokenException
< x-amz-apigw-id: jXVRtxG85mpa6Q
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}
`;

  const SIGNED =
    'Authorization: AWS4-HMAC-SHA256 Credential=ASIA9X6TZX3OA5FTTS9G/20250603/eu-central-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=3c78083a9c375c8ba70164d335f584421d25cdbd2624b3306235d113b4211cdf\n';

  test('a signed request is compared with what worked, and not signed again', () => {
    const analysis = diagnosed(`GET ${HOST}/prod/orders\n${SIGNED}< 200 OK\n\n${missing(SIGNED)}`);
    expect(analysis.causes[0].id).toBe('no-such-route');
    expect(toldTo('developer', analysis)).toContain('GET /prod/orders, which worked before');
    expect(toldToAll(analysis)).toContain('--rest-api-id a1b2c3d4e5 --stage-name prod');
    expect(toldToAll(analysis)).not.toMatch(/curl|IAM/);
  });

  test('one that was not may have to be: only a signature tells that from a missing route', () => {
    const told = toldToAll(diagnosed(missing()));
    expect(told).toMatch(/IAM[\s\S]*--aws-sigv4 'aws:amz:eu-central-1:execute-api'/);
  });
});
