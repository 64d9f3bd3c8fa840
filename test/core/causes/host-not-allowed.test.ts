import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (url: string, says: string, fields = '') =>
  `GET ${url}
< 403 Forbidden
${fields}
< ${says}
`.replace('\n\n<', '\n<\n<');

test('an API for administration keeps its list of names', () => {
  const analysis = diagnosed(
    refused(
      'http://edge.example.test:2019/config/',
      '{"error":"host not allowed: edge.example.test:2019"}',
    ),
  );
  expect(analysis.causes[0].id).toBe('host-not-allowed');
  expect(toldTo('owner', analysis)).toContain('ssh -N -L 2019:localhost:2019');
  expect(toldTo('owner', analysis)).not.toMatch(/Add |proxy_set_header/);
});

test('a proxy sends the name that is accepted, not the one that is refused', () => {
  const analysis = diagnosed(`GET https://sync.example.test/rest/status
X-API-Key: 81SbDSSM5vz0m4s3ybNNsGzT9hXlOdVD
< 403 Forbidden
< Content-Type: text/plain
<
< Host check error
`);
  expect(analysis.causes[0].id).toBe('host-not-allowed');
  expect(toldTo('owner', analysis)).toContain('proxy_set_header Host localhost;');
  expect(toldTo('owner', analysis)).not.toContain('$http_host');
});

test('the title where a server is called by its address', () => {
  const analysis = diagnosed(`GET http://104.16.132.229/status
< 403 Forbidden
< CF-RAY: eb9a75e78cb4d5e0-FRA
<
< error code: 1003`);
  expect(analysis.causes[0].title).toBe('The server refuses to be called by its address');
});
