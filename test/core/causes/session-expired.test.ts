import { expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

const signedOut = `POST https://app.example.test/logout
Cookie: sid=5f1d0c7a9b3e4d2f8a6c
< 204 No Content

GET https://app.example.test/api/notes
Cookie: sid=5f1d0c7a9b3e4d2f8a6c
< 401 Unauthorized`;

test('after a sign-out: what still asks is stopped, and no store of sessions is to blame', () => {
  const all = stepsOf(signedOut, 'session-expired');
  expect(all).toContain('Stop what still asks');
  expect(all).not.toContain('Redis');
});

test('of a product the settings are looked at; its store of sessions is its own', () => {
  const call = (path: string) => `GET https://box.example.test:8443${path}
Cookie: unifises=hCRx9Hc72eSNvxTuxlct; csrf_token=cifwXIYqKulQ3eqP4MFq
< 401 Unauthorized
< Content-Type: application/json
<
< {"meta":{"rc":"error","msg":"api.err.LoginRequired"}}`;
  expect(stepsOf(call('/api/s/default/stat'), 'session-expired')).toMatch(/settings of UniFi/);
  expect(stepsOf(call('/api/s/default/stat'), 'session-expired')).not.toMatch(/Redis/);
  expect(causeOf(call('/api/stat'), 'session-expired').evidence.map(({ says }) => says)).toContain(
    'No credential but the cookie unifises was sent, and the answer is 401.',
  );
});

test('no cookie is cleared where none was sent', () => {
  const byToken = `GET https://app.example.test/api/notes
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Your session has expired. Please sign in again."}`;
  expect(stepsOf(byToken, 'session-expired')).not.toMatch(/clear|cookie/);
});

test('a servlet container ends idle sessions after half an hour', () => {
  const analysis = diagnosed(`# at: 2026-03-02T08:00:00Z
GET https://hr.example.test/api/leave
Cookie: JSESSIONID=8C1876CCC18070A908B10537784FF029
< 200 OK
<
< []

# at: 2026-03-02T08:40:00Z
GET https://hr.example.test/api/leave
Cookie: JSESSIONID=8C1876CCC18070A908B10537784FF029
X-Requested-With: XMLHttpRequest
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Set-Cookie: JSESSIONID=7B0C8C4C9225B50B3B745DD722BA4C9B; Path=/; HttpOnly
< Content-Type: text/html
<
< <html><title>Please sign in</title><form class="form-signin" method="post" action="/login"><input name="username"><input name="password"></form></html>
`);
  expect(toldTo('owner', analysis)).toMatch(/pause of 40 minutes exceeds.*session\.timeout/);
  expect(toldTo('developer', analysis)).toContain("location.assign('/login')");
  expect(toldTo('owner', analysis)).toContain('HttpStatusEntryPoint');
  expect(toldToAll(analysis)).not.toContain('same secret');
});

test('the signature of a session cookie belongs to it', () => {
  const all = stepsOf(
    `GET https://desk.example.test/api/me
Cookie: koa.sess=eyJ1c2VyIjoiZGFuYSIsIl9leHBpcmUiOjE3OTU4ODUyMzc5NzgsIl9tYXhBZ2UiOjM2MDAwMDB9; koa.sess.sig=BQT_dKIDG_DRyTTXfYSuSCObsvw
< 401 Unauthorized
<
< Please sign in`,
    'session-expired',
  );
  expect(all).toMatch(/koa\.sess and koa\.sess\.sig/);
});
