import { expect, test } from 'vitest';
import { because, diagnosed, told } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

const AT = 1_700_000_000_000;
const SITE = 'https://www.example.test';
const OWN = { Origin: SITE, 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' };

/** What a page posted, and nine minutes before it. */
const posted = (last: Brief, ...before: Brief[]) =>
  told(
    { method: 'POST', at: AT, url: `${SITE}/save`, ...last },
    ...before.map((brief, i) => ({ at: AT - 540_000 + i, ...brief })),
  );

test('sends the next token in the field that the request has, read when it is sent', () => {
  const call = (cookie: string): Brief => ({
    request: { ...OWN, 'X-CSRF-Token': 'a'.repeat(64), Cookie: `csrfToken=${cookie}` },
    postData: 'id: hello',
  });
  const { id, text } = posted(
    { ...call('b'.repeat(64)), body: '{"message":"Forbidden"}' },
    { ...call('a'.repeat(64)), method: 'POST', url: `${SITE}/validate` },
  );
  expect(id).toBe('csrf-rejected');
  expect(text).toContain('Read the cookie csrfToken when POST /save is sent');
  expect(text).toContain("'X-CSRF-Token': csrfToken");
  expect(text).not.toMatch(/X-CSRFToken|proxy_set_header/);
});

test('puts it into the field of the body that the request has', () => {
  const { id, text } = posted({
    request: { ...OWN, Cookie: 'pwg_id=f44skcx9tw22knhpkvnnmg8828' },
    postData: 'method=delete&image_id=881&pwg_token=38da68b70d299d40c3f94b7fd3d7a321',
    body: '{"stat":"fail","message":"Invalid CSRF token"}',
  });
  expect(id).toBe('csrf-rejected');
  expect(text).toContain('into pwg_token');
  expect(text).not.toContain('X-CSRF');
});

test('has nobody repeat what another site sent', () => {
  const { id, text } = posted({
    request: {
      Origin: 'https://evil.example.org',
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
    },
    postData: 'a=1',
    body: 'Forbidden',
  });
  expect(id).toBe('csrf-rejected');
  expect(text).toContain('visitor: Do not repeat it');
  expect(text).not.toMatch(/Reload|send again/);
});

test('knows that the cookie had ended, and names no other framework', () => {
  const { id, says, text } = posted(
    {
      request: {
        ...OWN,
        'X-CSRF-Token': 'RDrxm8Rwg1AC5Njo-iUboF04tRdU4-Jwf8H0zbLJ78FQ',
        Cookie: 'lang=en',
      },
      response: { 'X-Powered-By': 'Express', 'Content-Type': 'application/json' },
      postData: '{"name":"Ole"}',
      body: '{"statusCode":403,"message":"Invalid CSRF Token"}',
    },
    {
      url: `${SITE}/contact/token`,
      response: { 'Set-Cookie': '_csrf=FsyWkvs4BOxcjxbgY_LBDw; Max-Age=300; Path=/; HttpOnly' },
    },
  );
  expect(id).toBe('csrf-rejected');
  expect(says).toContain('Max-Age=300');
  expect(text).toContain('Fetch a new token (GET /contact/token)');
  expect(text).toContain('owner: Let the cookie _csrf live');
  expect(text).not.toMatch(/Spring|CsrfTokenRepository|XSRF-TOKEN/);
});

test('takes no token of a sign-in for one against forgery, and has the foreign origin trusted', () => {
  const { id, text } = posted({
    request: {
      Origin: 'https://login.idp.test',
      Referer: 'https://login.idp.test/',
      Cookie: 'SESSIONID=2772E0E136448ECCA3ECC7BFDE8C17C6',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    postData: 'id_token=aaa.bbb.ccc&state=af0ifjsldkj',
    body: 'failed CSRF check: request\'s "Origin" header value "https://login.idp.test" does not match Host header values',
  });
  expect(id).toBe('csrf-rejected');
  expect(text).toContain('add it to the trusted origins of www.example.test');
  expect(text).not.toMatch(/id_token|hidden field|proxy_set_header|Reload/);
});

test('a page of the site that keeps back where it comes from is told to say it', () => {
  const form: Brief = {
    request: {
      Origin: 'null',
      'Sec-Fetch-Site': 'same-origin',
      'Sec-Fetch-Mode': 'navigate',
      Cookie: `csrftoken=${'a'.repeat(32)}`,
    },
    postData: `csrfmiddlewaretoken=${'b'.repeat(64)}&title=Spring`,
    response: { 'Content-Type': 'text/html' },
    body: '<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p>',
  };
  const { id, says, text } = posted(form);
  expect(id).toBe('csrf-rejected');
  expect(says).toContain('Origin is null and no Referer came');
  expect(text).toContain("SECURE_REFERRER_POLICY = 'same-origin'");
  expect(text).toMatch(/^visitor: Let the browser/m);
  expect(text).not.toMatch(/X-CSRFToken|CSRF_TRUSTED_ORIGINS/);
  const withOrigin = { ...form.request, Origin: 'https://www.example.test:8443' };
  expect(posted({ ...form, request: withOrigin }).text).toContain('CSRF_TRUSTED_ORIGINS');
});

test('a field and a cookie that agree are of another session than the server looks at', () => {
  const call = (field: string) =>
    because(
      diagnosed(`POST https://print.example.test/api/v1/requests
X-XSRF-TOKEN: ${field}
Cookie: WEB_XSRF-TOKEN=fzzb2KQB34xPXkLy8CUYI8pO; WEB_SESSION=e795604dfa5bfa18d510cfcead3d0e33
Content-Type: application/json

{}
< 403 Forbidden
< Content-Type: text/plain
<
< REVEL_CSRF: tokens mismatch.
`).causes[0],
    );
  expect(call('fzzb2KQB34xPXkLy8CUYI8pO')).toContain('the two agree');
  expect(call('Csanmb7HfzzbJ8xPXkLy8CUY')).not.toContain('the two agree');
});
