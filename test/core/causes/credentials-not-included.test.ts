import { expect, test } from 'vitest';
import { because, diagnosed, told, toldTo } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

const API = 'https://bi.example.test';
const FROM = { Origin: 'https://portal.example.test', 'Sec-Fetch-Mode': 'cors' };

/** A call of the page, after another one. */
const refused = (last: Brief, before: Brief) =>
  told({ status: 401, url: `${API}/card`, ...last }, before);

const WITH_COOKIE: Brief = {
  url: `${API}/user/current`,
  request: { ...FROM, Cookie: 'metabase.SESSION=6f1d0c9e8b7a4f5d' },
};

test('prints no field that the answer has, nor SameSite for the same site', () => {
  const request = { ...FROM, 'Sec-Fetch-Site': 'same-site', Cookie: '' };
  const response = {
    'Access-Control-Allow-Origin': FROM.Origin,
    'Access-Control-Allow-Credentials': 'true',
  };
  const allowed = refused({ request, response, body: 'Unauthenticated' }, WITH_COOKIE);
  expect(allowed.id).toBe('credentials-not-included');
  expect(allowed.text).toContain("credentials: 'include'");
  expect(allowed.text).not.toMatch(/Access-Control|SameSite/);
  const silent = refused(
    { request: { ...request, 'Sec-Fetch-Site': 'cross-site' }, body: 'Unauthenticated' },
    WITH_COOKIE,
  );
  expect(silent.id).toBe('credentials-not-included');
  expect(silent.text).toMatch(/Access-Control-Allow-Credentials: true[\s\S]*SameSite=None/);
});

test('asks for no cookie with a font, which never has one', () => {
  const { id, text } = refused(
    {
      type: 'font',
      request: { ...FROM, 'Sec-Fetch-Dest': 'font', Cookie: '' },
      body: 'Unauthenticated',
    },
    WITH_COOKIE,
  );
  expect(id).toBe('credentials-not-included');
  expect(text).toContain('Serve the font');
  expect(text).not.toMatch(/fetch\(|use-credentials|withCredentials/);
});

test('a cookie of a sibling without Domain does not come here: nobody has to sign in', () => {
  const page = { ...FROM, 'Sec-Fetch-Site': 'same-site' };
  const me = (cookie: string): Brief => ({
    url: 'https://auth.example.test/me',
    request: { ...page, Cookie: 'session_id=6f1d0c9e8b7a4f5d' },
    response: { 'Set-Cookie': cookie },
  });
  const call: Brief = {
    status: 401,
    request: { ...page, Cookie: '' },
    response: { 'WWW-Authenticate': 'Bearer' },
    body: 'JWT Token not found',
  };
  const { id, text, steps } = refused(call, me('session_id=6f1d0c9e8b7a4f5d; path=/; httponly'));
  expect(id).toBe('credentials-not-included');
  expect(text).toContain('Domain=example.test');
  expect(steps.map((step) => step.for)).not.toContain('visitor');
  const shared = me('session_id=6f1d0c9e8b7a4f5d; domain=example.test; path=/');
  expect(refused(call, shared).id).not.toBe('credentials-not-included');
});

test('comes first where a page of another origin has just signed in', () => {
  const { id, steps } = refused(
    {
      request: { ...FROM, Cookie: '' },
      response: {
        'WWW-Authenticate': 'Bearer realm="api"',
        'Access-Control-Allow-Origin': FROM.Origin,
        'Access-Control-Allow-Credentials': 'true',
      },
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    { method: 'POST', url: `${API}/login/`, request: FROM },
  );
  expect(id).toBe('credentials-missing');
  expect(steps[0]?.code?.text).toContain("credentials: 'include'");
});

test('no switch of the page brings a cookie that is kept from other sites', () => {
  const analysis = diagnosed(`GET https://shop.example.test/signin
< 200 OK
< Set-Cookie: connect.sid=s%3A9d1e7c52; Path=/; HttpOnly; SameSite=Lax
<
< ok

GET https://shop.example.test/api/basket
Origin: https://widget.partner.test
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: cors
Sec-Fetch-Storage-Access: none
< 401 Unauthorized
< Access-Control-Allow-Origin: https://widget.partner.test
< Access-Control-Allow-Credentials: true
< Content-Type: application/json
<
< {"error":"login_required"}
`);
  expect(analysis.causes[0].id).toBe('credentials-not-included');
  expect(because(analysis.causes[0])).toContain('SameSite=Lax');
  expect(toldTo('developer', analysis)).toBe('');
  expect(toldTo('owner', analysis)).toContain('Set-Cookie: connect.sid=…;');
});

test('an EventSource cannot send what the other requests carry', () => {
  const analysis = diagnosed(`GET https://live.example.test/v2/profile
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7"})
< 200 OK

GET https://live.example.test/v2/feed
Accept: text/event-stream
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"No Authorization was found"}`);
  expect(analysis.causes[0].title).toBe('An EventSource cannot send Authorization');
  expect(toldTo('developer', analysis)).toContain('read the stream with fetch');
  expect(toldTo('developer', analysis)).not.toContain('interceptor');
});
