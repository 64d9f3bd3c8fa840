import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

const page = (reason: string) => `GET https://wiki.example.test/cert/
< 403 Forbidden
< Server: Apache/2.4.62 (Debian)
< Content-Type: text/html
<
< <h1>Forbidden</h1><p>You don't have permission to access this resource.Reason: ${reason}.</p>`;

test('a server that asks for a certificate after the handshake is to ask in it', () => {
  const steps = stepsOf(
    page('Cannot perform Post-Handshake Authentication'),
    'client-certificate-required',
  );
  expect(steps).toMatch(/SSLVerifyClient optional\n[\s\S]*Require ssl-verify-client/);
  expect(steps).toMatch(/--tls-max 1\.2/);
  expect(steps).not.toMatch(/SSLVerifyClient require\nSSLCA|Install the client certificate/);
});
