import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an EventSource with no cookie', () => {
  const analysis = diagnosed(`GET https://feed.example.com/stream
Accept: text/event-stream
Sec-Fetch-Site: same-origin
< 401 Unauthorized
< Content-Type: application/json
<
< {"statusCode":401,"code":"FST_JWT_NO_AUTHORIZATION_IN_HEADER","error":"Unauthorized","message":"No Authorization was found in request.headers"}`);
  expect(['credentials-missing', 'credentials-not-included']).toContain(analysis.causes[0].id);
  expect(toldTo('owner', analysis)).toContain("cookieName: 'token'");
});

test('its plug-in for keys reads Bearer alone, and shows by how long it keeps a connection', () => {
  const analysis = diagnosed(`GET https://hooks.example.test/events
Authorization: Basic base64(ann:secret)

< 401 Unauthorized
< Content-Type: application/json
< Keep-Alive: timeout=72
<
< {"error":"invalid authorization header"}`);
  expect(analysis.causes[0]).toMatchObject({ id: 'scheme-mismatch', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toContain('Authorization: Bearer $KEY');
  expect(toldTo('owner', analysis)).toContain('@fastify/basic-auth');
});
