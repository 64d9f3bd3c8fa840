import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const denied = (path: string, body: string) =>
  toldTo(
    'owner',
    diagnosed(`POST https://store.example.test:2379/v3/kv/${path}
Authorization: QWxhZGRpbjpvcGVu.42
Content-Type: application/json

${body}
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"etcdserver: permission denied","message":"etcdserver: permission denied","code":7}`),
  );

test('the right is one to a key, which the body names in base64', () => {
  expect(denied('put', '{"key":"YmFy","value":"MQ"}')).toContain(
    'grant-permission "$ROLE" readwrite "$(echo YmFy | base64 -d)"',
  );
  expect(denied('range', '{"key":"YmFy"}')).toContain(
    'grant-permission "$ROLE" read "$(echo YmFy | base64 -d)"',
  );
  expect(denied('put', '{"key":"YmE=","value":"MQ"}')).toContain('readwrite "$KEY"');
});
