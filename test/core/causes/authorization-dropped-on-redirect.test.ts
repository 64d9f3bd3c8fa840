import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a page of the old name is opened at the new one', () => {
  const analysis = diagnosed(`GET https://panel.old.example.test/v3/nodes
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
Referer: https://panel.old.example.test/
< 301 Moved Permanently
< Location: https://panel.example.test/v3/nodes

# attempt: redirected
GET https://panel.example.test/v3/nodes
Origin: https://panel.old.example.test
< 401 Unauthorized
< Access-Control-Allow-Origin: *
< Content-Type: application/json
<
< {"message":"must authenticate"}
`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldTo('visitor', analysis)).toContain('Open https://panel.example.test instead');
  expect(toldTo('owner', analysis)).toMatch(
    /Redirect the pages of[\s\S]*Access-Control-Allow-Origin: \*; Access-Control-Allow-Headers is/,
  );
});

const redirected = (from: string, to: string, credential: string) => `GET ${from}
Authorization: Bearer ${credential}
< 307 Temporary Redirect
< Location: ${to}

GET ${to}
Origin: https://shop.example.test
< 401 Unauthorized
`;

test('is mended by a proxy for all such addresses, and by CORS, not by a signed URL', () => {
  const analysis = diagnosed(
    redirected(
      'https://relay.example.test/pay/orders/ord_58812',
      'https://api.example.net/orders/ord_58812',
      '7f2c6d0e5b1a4c7f9e3d21',
    ),
  );
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  const owner = toldTo('owner', analysis);
  expect(owner).toContain(
    'location /pay/ {\n  proxy_pass https://api.example.net/;\n  proxy_ssl_server_name on;',
  );
  expect(owner).toContain('Access-Control-Allow-Origin: https://shop.example.test');
  expect(owner).not.toContain('signed URL');
});

test('no proxy is nailed to the target of an address that moves', () => {
  const analysis = diagnosed(
    redirected(
      'https://api.example.test/invoices/latest',
      'https://files.example.net/acme/2026-11.pdf',
      '7f2c6d0e5b1a4c7f9e3d21',
    ),
  );
  expect(toldTo('owner', analysis)).not.toContain('proxy_pass');
});

test('a redirect from https to http is not followed, nor passed on by a proxy', () => {
  const analysis = diagnosed(
    redirected(
      'https://api.example.test/v1/items',
      'http://api.example.test/v1/items/',
      '7f2c6d0e5b1a4c7f9e3d21',
    ),
  );
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldTo('developer', analysis)).toContain('Call https://api.example.test/v1/items/ itself');
  const all = `${toldTo('developer', analysis)}${toldTo('owner', analysis)}`;
  expect(all).not.toMatch(/fetch\('http:|proxy_pass/);
  expect(all).toContain('X-Forwarded-Proto');
});

test('what came back to https was lost in between all the same', () => {
  const analysis = diagnosed(`# type: xmlhttprequest
GET https://api.example.test/me
Origin: https://app.example.test
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 200 OK

GET https://api.example.test/items
Origin: https://app.example.test
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 307 Temporary Redirect
< Location: http://api.example.test/items/

GET http://api.example.test/items/
< 301 Moved Permanently
< Location: https://api.example.test/items/

GET https://api.example.test/items/
Origin: null
< 401 Unauthorized
< WWW-Authenticate: Bearer
< Content-Type: application/json
<
< {"detail":"Not authenticated"}
`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldTo('owner', analysis)).toMatch(/X-Forwarded-Proto[\s\S]*--proxy-headers/);
  expect(toldToAll(analysis)).not.toMatch(/Access-Control|proxy_pass/);
});

test('no origin is allowed that got through with the credential before', () => {
  const at = (path: string, rest: string) => `GET https://api.example.net${path}
Origin: https://shop.example.test
${rest}
`;
  const token = 'Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21';
  const chain = redirected(
    'https://relay.example.test/orders/1',
    'https://api.example.net/orders/1',
    '7f2c6d0e5b1a4c7f9e3d21',
  );
  const analysis = diagnosed(`${at('/me', `${token}\n< 200 OK`)}\n${chain}`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldTo('owner', analysis)).not.toContain('Access-Control-Allow-Origin');
});

test('at another host the same path is passed on by its first part', () => {
  const analysis = diagnosed(
    redirected(
      'https://files.example.test/caldav/dana/',
      'https://cal.example.net/caldav/dana/',
      '7f2c6d0e5b1a4c7f9e3d21',
    ),
  );
  expect(toldTo('owner', analysis)).toContain(
    'location /caldav/ {\n  proxy_pass https://cal.example.net/caldav/;',
  );
});

test('the key of a server does not get into a page', () => {
  const analysis = diagnosed(
    redirected(
      'https://relay.example.test/pay/orders',
      'https://api.example.net/orders',
      `sk_${'live'}_51H8f3kLmNpQrStUvWxYz0123456789`,
    ),
  );
  expect(toldTo('developer', analysis)).toContain('$API_KEY');
  expect(toldToAll(analysis)).not.toContain('fetch(');
});

test('a redirect of GitHub Enterprise Server needs no CORS fields of its owner', () => {
  const analysis = diagnosed(`GET https://git.old.example/api/v3/user
Origin: https://wall.example.test
Authorization: Bearer ghp_16C7e42F292c6912E7710c838347Ae178B4a
< 301 Moved Permanently
< Location: https://github.new.example/api/v3/user

GET https://github.new.example/api/v3/user
Origin: null
Referer: https://wall.example.test/
< 401 Unauthorized
< X-GitHub-Enterprise-Version: 3.18.2
< Access-Control-Allow-Origin: *
< Content-Type: application/json
<
< {"message":"Must authenticate to access this API."}
`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldToAll(analysis)).not.toContain('Access-Control-Allow-Headers');
  expect(toldTo('owner', analysis)).toContain('Let https://git.old.example pass GET');
  expect(because(analysis.causes[0])).toContain('GitHub says');
});
