import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('RabbitMQ takes tokens by a plug-in, and no field beside Authorization', () => {
  const analysis = diagnosed(`GET https://mq.example.test/api/overview
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test","aud":"rabbitmq","exp":"2026-03-09T10:00:00Z"})
< 401 Unauthorized
< Server: Cowboy
< WWW-Authenticate: Basic realm="RabbitMQ Management"
< Content-Type: application/json
<
< {"error":"not_authorized","reason":"Login failed"}
`);
  expect(analysis.causes[0].id).toBe('scheme-mismatch');
  expect(toldTo('owner', analysis)).toContain('auth_backends.1 = rabbit_auth_backend_oauth2');
  expect(toldTo('developer', analysis)).toContain('curl -u "$NAME:$PASSWORD"');
  expect(toldToAll(analysis)).not.toMatch(/X-Access-Token|gate/);
});
