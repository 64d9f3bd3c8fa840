import { expect, test } from 'vitest';
import { diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

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

test('a line of its error log', () => {
  const analysis = diagnosed(`GET https://shop.example.com/api/health
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"client denied by server configuration: /srv/www/metrics"}`);
  expect(analysis.causes[0].id).toBe('resource-forbidden-by-server');
  expect(toldTo('owner', analysis)).toContain('Require lines that cover /srv/www/metrics');
  expect(toldTo('developer', analysis)).toContain('error of an inner call');
  expect(toldToAll(analysis)).not.toContain('namei');
  expect(toldToAll(analysis)).not.toContain('object store');
});

test('Negotiate alone', () => {
  const analysis = diagnosed(`GET https://docs.example.com/team/
Sec-Fetch-Mode: navigate
Sec-Fetch-Dest: document
< 401 Unauthorized
< Server: Apache/2.4.62 (Debian)
< WWW-Authenticate: Negotiate
< Content-Type: text/html
<
< <title>401 Unauthorized</title><p>This server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.</p>`);
  expect(analysis.causes[0].id).toBe('integrated-auth-not-allowed');
  expect(toldTo('owner', analysis)).toContain('GssapiBasicAuth On');
});

test('the error log comes before what it may say', () => {
  const analysis = diagnosed(`GET https://www.example.test/pictures/

< 403 Forbidden
< Server: Apache/2.4.62 (Debian)
< Content-Type: text/html; charset=iso-8859-1
<
< <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>`);
  expect(analysis.causes[0].id).toBe('resource-forbidden-by-server');
  expect(toldTo('owner', analysis)).toMatch(/error log of [\w.]+ first.*AH01276/);
});

test('as a proxy it is asked for the user in its log and its file', () => {
  const analysis = diagnosed(`GET http://news.example.test/
Proxy-Authorization: Basic base64(ann:secret)

< 407 Proxy Authentication Required
< Server: Apache/2.4.62 (Debian)
< Proxy-Authenticate: Basic realm="Proxy"
< Content-Type: text/html; charset=iso-8859-1
<
< <html><head><title>407 Proxy Authentication Required</title></head><body><h1>Proxy Authentication Required</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>`);
  expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
  expect(toldTo('owner', analysis)).toContain('AH01618');
  expect(toldTo('visitor', analysis)).toContain('ask whoever runs the proxy');
});

test('its error log tells user and password apart', () => {
  const analysis = diagnosed(`GET https://www.example.test/reports/
Authorization: Basic base64(ann:secret)
< 401 Unauthorized
< Server: Apache/2.4.62 (Debian)
< WWW-Authenticate: Basic realm="Reports"
< Content-Type: text/html; charset=iso-8859-1
<
< <html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(toldTo('owner', analysis)).toContain('htpasswd -v /etc/apache2/.htpasswd ann');
});

test('what counts requests has settings of its own', () => {
  const page = 'GET https://www.example.test/start.html\n';
  const analysis = diagnosed(`${`${page}< 200 OK\n\n`.repeat(4)}${page}< 403 Forbidden
< Server: Apache/2.4.62 (Debian)
< Content-Type: text/html; charset=iso-8859-1
<
< <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldTo('owner', analysis)).toContain('DOSPageCount');
  expect(toldTo('visitor', analysis)).toContain('begins the time anew');
});
