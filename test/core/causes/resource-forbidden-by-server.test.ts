import { expect, test } from 'vitest';
import { diagnosed, stepsOf, told, toldTo, toldToAll } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

const REFUSED = `GET https://app.example.test/assets/Reports-k0.js
< 403 Forbidden
< Server: nginx/1.26.2
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.26.2</center></body></html>`;

const served = (path: string) =>
  `GET https://app.example.test${path}\n< 200 OK\n< Server: nginx/1.26.2\n\n${REFUSED}`;

test('a file is compared with one of the same folder that was served', () => {
  const steps = stepsOf(served('/assets/index-n1.js'), 'resource-forbidden-by-server');
  expect(steps).toContain(
    '/assets/index-n1.js, which app.example.test served from the same folder',
  );
  expect(steps).not.toMatch(/enter every folder|wrong path/);
});

test('one of another folder shows nothing of it', () => {
  for (const path of ['/assets/old/index-n1.js', '/index.js', '/assets/']) {
    const steps = stepsOf(served(path), 'resource-forbidden-by-server');
    expect(steps).toMatch(/enter every folder/);
    expect(steps).toContain('namei -l "$DOCUMENT_ROOT"\'/assets/Reports-k0.js\'');
  }
});

const APACHE: Brief = {
  response: { Server: 'Apache/2.4.62', 'Content-Type': 'text/html' },
  body: "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>",
};

test('what was served before has its file and permissions in order', () => {
  const url = 'https://www.example.test/reports/plan.pdf';
  const alone = told({ ...APACHE, url });
  const after = told({ ...APACHE, url }, { url: `${url}?v=2` });
  for (const { ids } of [alone, after]) expect(ids[0]).toBe('resource-forbidden-by-server');
  expect(alone.text).toContain('namei');
  expect(after.text).not.toMatch(/namei|wrong path/);
});

test('an object store has objects and policies, no files of a user', () => {
  const { id, text } = told({
    url: 'https://cdn.example.test/private/plan.pdf',
    request: { 'Sec-Fetch-Mode': 'navigate' },
    response: { Server: 'AmazonS3', 'Content-Type': 'application/xml' },
    body: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  });
  expect(id).toBe('resource-forbidden-by-server');
  expect(text).toContain('s3:ListBucket');
  expect(text).not.toMatch(/namei|\.htaccess/);
});

const refused = (server: string, message: string) => `GET https://media.example.test/a/intro.mp4
< 403 Forbidden
< Server: ${server}
< x-amz-request-id: 5EC844AE4DCB9EEA
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>${message}</Message></Error>
`;

test('an object store that answers as S3 does has no files of a user, whatever it is called', () => {
  const told = toldToAll(diagnosed(refused('store/1.2', 'Access Denied')));
  expect(told).toContain('policy');
  expect(told).not.toMatch(/namei|\.htaccess|CloudFront/);
});

test('an ErrorDocument that is refused too is of the whole site', () => {
  const refused = (more: string) =>
    toldTo(
      'owner',
      diagnosed(`GET https://choir.example.test/dates/
Sec-Fetch-Mode: navigate
Sec-Fetch-Dest: document
< 403 Forbidden
< Server: Apache
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p>${more}</body></html>
`),
    );
  const both = refused(
    '<p>Additionally, a 403 Forbidden error was encountered while trying to use an ErrorDocument to handle the request.</p>',
  );
  expect(both).toMatch(/^Look first at what holds for all[\s\S]*Put an index file/);
  expect(both).toContain('AH01276');
  expect(both).not.toContain('nginx');
  expect(refused('')).not.toContain('Look first');
});

test('a rule against names with a dot has to leave /.well-known/ out', () => {
  const told = toldTo(
    'owner',
    diagnosed(`GET https://www.example.test/.well-known/acme-challenge/x7
< 403 Forbidden
< Server: nginx/1.26.2
< Content-Type: text/html
<
< <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.26.2</center></body></html>
`),
  );
  expect(told).toContain('location ^~ /.well-known/');
});
