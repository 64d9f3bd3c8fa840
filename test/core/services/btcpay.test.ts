import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('BTCPay takes token, and no Bearer', () => {
  const analysis = diagnosed(`GET https://pay.example.test/api/v1/stores
Authorization: Bearer 5d1c0e9b8a7f6e5d4c3b2a1f0e9d8c7b6a5f4e3d
< 401 Unauthorized
< Server: Kestrel
< Content-Type: application/json
<
< {"code":"unauthenticated","message":"Authentication is required for accessing this endpoint"}
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'scheme-mismatch', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toContain('Authorization: token $API_KEY');
  expect(toldToAll(analysis)).not.toMatch(/documentation|WWW-Authenticate/);
});
