import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a scope that no policy stands for', () => {
  const analysis = diagnosed(`GET https://edge.example.com/stock/7
Authorization: Bearer jwt({"alg":"RS256","kid":"k1"}, {"iss":"https://id.example.com/","sub":"9","scope":"openid email","exp":"2026-03-02T11:00:00Z"})
< 403 Forbidden
< Content-Type: application/json
< X-Generator: tyk.io
<
< {"error":"key not authorized: no matching policy found in scope claim"}`);
  expect(analysis.causes[0].id).toBe('insufficient-scope');
  expect(toldTo('developer', analysis)).toContain('“openid email”');
  expect(toldTo('owner', analysis)).toContain('scope_to_policy');
  expect(toldToAll(analysis)).not.toContain('WWW-Authenticate');
});
