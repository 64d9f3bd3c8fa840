import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('known by where it wants its reports', () => {
  const analysis = diagnosed(`GET http://localhost:8888/api/kernels
Authorization: token 5f3a9c1e7b2d4860
< 200 OK
< Server: TornadoServer/6.4

GET http://lab.example.test:8888/api/kernels
Authorization: token 5f3a9c1e7b2d4860
< 403 Forbidden
< Server: TornadoServer/6.4
< Content-Security-Policy: frame-ancestors 'self'; report-uri /api/security/csp-report; default-src 'none'
< Content-Type: application/json
<
< {"message": "Forbidden", "reason": null}`);
  expect(analysis.causes[0].id).toBe('host-not-allowed');
  expect(toldTo('owner', analysis)).toContain(
    "c.ServerApp.local_hostnames = ['localhost', 'lab.example.test']",
  );
});
