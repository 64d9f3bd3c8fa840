import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (host: string, origin: string) =>
  diagnosed(`POST https://${host}/rest/api/2/issue/BOX-7/attachments
Origin: ${origin}
Cookie: JSESSIONID=9A1C07; atlassian.xsrf.token=BX-77_lin
Content-Type: multipart/form-data; boundary=x

--x--
< 403 Forbidden
< X-AREQUESTID: 11x2x1
< Content-Type: text/html
<
< XSRF check failed`);

test('the field has a fixed value', () => {
  const analysis = refused('issues.example.test', 'https://issues.example.test');
  expect(analysis.causes[0].id).toBe('csrf-rejected');
  expect(toldTo('developer', analysis)).toContain("{ 'X-Atlassian-Token': 'no-check' }");
  expect(toldTo('developer', analysis)).not.toContain('csrfToken');
  expect(toldTo('owner', analysis)).toContain('proxyName="issues.example.test"');
});

test('no field helps a page of another site, and the cloud has no server.xml', () => {
  const analysis = refused('box.atlassian.net', 'https://tools.example.test');
  expect(toldTo('developer', analysis)).toContain('on a server of yours');
  expect(toldTo('developer', analysis)).not.toContain('await fetch');
  expect(toldTo('owner', analysis)).not.toContain('server.xml');
});
