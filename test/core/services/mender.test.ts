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

const lost = (path: string, via = '') =>
  diagnosed(`GET https://iot.example.test${path}
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u-1","iss":"Mender","exp":"2026-04-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
< X-MEN-RequestID: 5b1f0e77-1111${via}
<
< {"error":"authorization not present in header","request_id":"5b1f0e77-1111"}
`);

test('a service behind its gateway misses the field', () => {
  const analysis = lost('/api/management/v1/useradm/users', '\n< Via: 1.1 front-3');
  expect(analysis.causes[0]).toMatchObject({
    id: 'authorization-stripped-upstream',
    certainty: 'certain',
  });
  const owner = toldTo('owner', analysis);
  expect(owner).toMatch(/Look at front-3 first.*authRequestHeaders/s);
  expect(owner).toContain("docker compose logs useradm | grep '5b1f0e77-1111'");
});

test('the tokens of devices are checked by another service', () => {
  const owner = toldTo('owner', lost('/api/devices/v1/inventory/device/attributes'));
  expect(owner).toContain('http://deviceauth:8080/api/internal/v1/devauth/tokens/verify');
  expect(owner).not.toContain('first, which stands before');
});
