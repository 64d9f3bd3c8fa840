import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

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

const refused = (reason: string) =>
  diagnosed(`GET https://queues.example.test/api/nodes
Authorization: Basic base64(app:secret)

< 401 Unauthorized
< Server: Cowboy
< Content-Type: application/json
<
< {"error":"not_authorised","reason":"${reason}"}`);

test.each([
  ['Not administrator user', 'rabbitmqctl set_user_tags "$NAME" administrator'],
  ['Not management user', 'rabbitmqctl set_user_tags "$NAME" management'],
  ['Not monitor user', 'rabbitmqctl set_user_tags "$NAME" monitoring'],
])('%s: the tag is given by its command', (reason, command) => {
  const analysis = refused(reason);
  expect(analysis.causes[0]).toMatchObject({
    id: 'forbidden-reported-as-401',
    certainty: 'certain',
  });
  expect(because(analysis.causes[0])).toContain('RabbitMQ');
  expect(toldTo('owner', analysis)).toContain(command);
  expect(toldTo('owner', analysis)).not.toContain('403');
});
