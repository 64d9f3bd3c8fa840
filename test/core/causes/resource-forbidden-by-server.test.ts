import { expect, test } from 'vitest';
import { stepsOf } from '../../support/transcript.ts';

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
