import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (claims: string) => `GET https://iot.example.test/api/management/v1/devices
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"d-1","iss":"Mender",${claims}})
< 401 Unauthorized
< Content-Type: application/json
< X-MEN-RequestID: 5b1f0e
<
< {"error":"unauthorized","request_id":"5b1f0e"}
`;

test('the token of a device is not that of a user', () => {
  const analysis = diagnosed(refused('"mender.device":true'));
  expect(analysis.causes[0].id).toBe('token-wrong-type');
  expect(toldTo('developer', analysis)).toContain('/api/management/v1/useradm/auth/login');
});

test('that of a user is refused for another reason', () => {
  expect(diagnosed(refused('"mender.user":true')).causes[0].id).toBe('token-rejected');
});
