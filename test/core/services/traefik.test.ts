import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a redirect from another name of the site', () => {
  const analysis = diagnosed(`GET https://www.build.example.com/api/runs
Authorization: Basic base64(eve:Ochre-12)
Origin: https://www.build.example.com
< 301 Moved Permanently
< Location: https://build.example.com/api/runs
# attempt: redirected
GET https://build.example.com/api/runs
Origin: https://www.build.example.com
< 401 Unauthorized
< WWW-Authenticate: Basic realm="traefik"
< Content-Type: text/plain
<
< 401 Unauthorized`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldTo('owner', analysis)).toContain(
    'Host(`build.example.com`) || Host(`www.build.example.com`)',
  );
  expect(toldTo('owner', analysis)).toContain(
    "accessControlAllowOriginList: ['https://www.build.example.com']",
  );
  expect(toldToAll(analysis)).not.toContain('location /');
});

test('an entry of basicAuth is made anew', () => {
  const analysis = diagnosed(`GET https://www.example.test/reports/
Authorization: Basic base64(ann:secret)
< 401 Unauthorized
< WWW-Authenticate: Basic realm="traefik"
< Content-Type: text/plain
<
< 401 Unauthorized`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(toldTo('owner', analysis)).toContain("htpasswd -nB ann | sed -e 's/\\$/$$/g'");
});
