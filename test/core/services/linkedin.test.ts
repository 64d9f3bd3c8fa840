import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('what a cookie holds is read there, without its quotation marks', () => {
  const analysis = diagnosed(`POST https://www.linkedin.com/voyager/api/growth/invitations
Origin: https://www.linkedin.com
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
Cookie: li_at=AQEDARx9; JSESSIONID="ajax:5120384756102938475"
Content-Type: application/json

{"to":"me"}
< 403 Forbidden
< X-Li-Uuid: AAYGIYyBzAc=
< Content-Type: text/plain
<
< CSRF check failed.
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'csrf-rejected', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('The cookie JSESSIONID (LinkedIn) was sent');
  const told = toldTo('developer', analysis);
  expect(told).toMatch(/without its quotation marks, back in csrf-token/);
  expect(told).toMatch(
    /const prefix = 'JSESSIONID=';[\s\S]*replaceAll[\s\S]*'csrf-token': csrfToken/,
  );
  expect(told).not.toMatch(/Fetch a new token/);
});

test('servers of others keep no such token in a cookie of that name', () => {
  const analysis = diagnosed(`POST https://erp.example.test/orders
Cookie: JSESSIONID=6F1A2B3C4D5E6F708192A3B4C5D6E7F8
Content-Type: application/json

{"n":1}
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Invalid CSRF token"}
`);
  expect(toldToAll(analysis)).not.toContain('JSESSIONID=');
});

const get = (path: string, resource: string) => `GET https://api.linkedin.com${path}
Authorization: Bearer AQIUb9QFop6oxvu5eHdTcpYpo0vGxiGF3777cVo4ItZc8dxyAGrxi9dMv43CrjXwSxstZE
< 403 Forbidden
< Content-Type: application/json
< x-li-uuid: wvwykFJILyhHPzbCSYBV30==
<
< {"status":403,"serviceErrorCode":100,"code":"ACCESS_DENIED","message":"Not enough permissions to access: ${resource}"}
`;

test('what the application was not granted is a scope, had by a new consent', () => {
  const analysis = diagnosed(get('/v2/me', 'me.GET.NO_VERSION'));
  expect(analysis.causes[0].id).toBe('insufficient-scope');
  expect(toldTo('developer', analysis)).toMatch(/ask for \/v2\/userinfo[\s\S]*new consent/);
  expect(toldToAll(analysis)).not.toMatch(/do not renew/i);
});

test('userinfo is for who asks for the member only', () => {
  const analysis = diagnosed(get('/rest/posts', 'partnerApiPosts.CREATE.20241101'));
  expect(analysis.causes[0].id).toBe('insufficient-scope');
  expect(toldTo('developer', analysis)).toContain('opens partnerApiPosts.CREATE.20241101');
  expect(toldToAll(analysis)).not.toContain('userinfo');
});
