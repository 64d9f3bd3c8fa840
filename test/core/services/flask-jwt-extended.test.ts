import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token of a refresh is not fresh', () => {
  const analysis = diagnosed(`POST https://api.example.test/email
Authorization: Bearer jwt({"alg":"HS256"}, {"fresh":false,"jti":"7c1e","type":"access","sub":"4","exp":"2026-03-02T11:00:00Z"})
Content-Type: application/json

{"email":"a@example.test"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"msg":"Fresh token required"}`);
  const [first] = analysis.causes;
  expect(first.id).toBe('step-up-required');
  expect(first.certainty).toBe('certain');
  expect(because(first)).toContain('fresh=false');
  expect(toldTo('owner', analysis)).toContain('create_access_token(identity=user.id, fresh=');
  expect(toldToAll(analysis)).not.toContain('second factor');
});
