import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('blocked-by-proxy', () => {
  const denied = (field = '') => `GET http://news.example.test/today
${field}< 403 Forbidden
< Server: squid/5.7
< X-Squid-Error: ERR_ACCESS_DENIED 0
< Via: 1.1 proxy.example.test (squid/5.7)
<
< Access control configuration prevents your request from being allowed at this time.
`;

  test('no rule that opens the proxy is proposed, and no way round it', () => {
    const told = toldToAll(diagnosed(denied()));
    expect(told).not.toMatch(/http_access allow|without the proxy/);
    expect(toldTo('owner', diagnosed(denied()))).toContain('For whoever runs the proxy');
  });

  test('a limit of size is no rule of access', () => {
    const analysis = diagnosed(
      denied()
        .replace('ERR_ACCESS_DENIED', 'ERR_TOO_BIG')
        .replace(/< Access.*/, '< too large'),
    );
    expect(analysis.causes[0]).toMatchObject({ id: 'blocked-by-proxy', certainty: 'certain' });
    expect(toldTo('owner', analysis)).toContain('reply_body_max_size');
    expect(toldToAll(analysis)).not.toMatch(/http_access|to allow/);
  });

  test('who was named to the proxy may lack a group', () => {
    const named = diagnosed(denied('Proxy-Authorization: Basic base64(mia:x7Kq)\n'));
    expect(named.causes[0].id).toBe('blocked-by-proxy');
    expect(because(named.causes[0])).toContain('the user or group');
    expect(toldTo('visitor', named)).toContain('the group of the user');
    expect(toldTo('visitor', diagnosed(denied()))).not.toContain('the group of the user');
  });
});

describe('proxy-credentials-rejected', () => {
  const CREDENTIALS = 'Proxy-Authorization: Basic base64(mia:x7Kq)';
  const refused = (field = '') => `GET http://intra.example.test/
${CREDENTIALS}
< 407 Proxy Authentication Required
< Proxy-Authenticate: Digest realm="Plant", nonce="a-0101", qop="auth"
< Proxy-Authenticate: Basic realm="Office"
${field}`;

  test('the realm is that of the scheme which was sent', () => {
    expect(toldTo('visitor', diagnosed(refused()))).toContain('“Office”');
  });

  test('what worked before is refused since the password was changed', () => {
    const worked = `GET http://intra.example.test/\n${CREDENTIALS}\n< 200 OK\n\n`;
    const analysis = diagnosed(worked + refused());
    expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
    expect(because(analysis.causes[0])).toContain('The same Proxy-Authorization was accepted');
    expect(toldTo('visitor', analysis)).toContain('Enter the new password');
  });

  test('the reason that the proxy gives is shown and answered', () => {
    const analysis = diagnosed(refused('< X-BRD-Err-Msg: Authentication failed: wrong password\n'));
    expect(because(analysis.causes[0])).toContain('wrong password');
    expect(toldTo('visitor', analysis)).not.toContain('not locked');
  });
});

test('a proxy that answers 401 is not told what is typed in: the stored password is corrected', () => {
  const analysis = diagnosed(`GET http://www.example.test/
Proxy-Authorization: Basic base64(mia:x7Kq)
< 401 Unauthorized
< Server: tinyproxy/1.11.1
< WWW-Authenticate: Basic realm="Tinyproxy"
< Content-Type: text/html
<
< <p>The administrator of this proxy has not configured it to service requests from you.</p>
`);
  expect(analysis.causes[0].id).toBe('proxy-credentials-rejected');
  expect(toldTo('visitor', analysis)).toContain('where they are stored');
  expect(toldTo('visitor', analysis)).not.toContain('again');
  expect(toldTo('owner', analysis)).toContain('407 Proxy Authentication Required');
});

test('a message that asks to go on refuses nothing, and the proxy is no server behind nginx', () => {
  const analysis = diagnosed(`GET http://downloads.example.test/tool.msi
Proxy-Authorization: NTLM TlRMTVNTUAABAAAAl4II4gAAAAAAAAAAAAAAAAAAAAAKAGNFAAAADw==
< 407 Proxy Authentication Required
< Proxy-Authenticate: NTLM TlRMTVNTUAACAAAACAAIADgAAAAVgoniffZV0g5celwAAAAAAAAAAIoAigBAAAAACgB8TwAAAA9DAE8AUgBQAAIACABDAE8AUgBQAAEADgBQAFIATwBYAFkAMAAxAAQAIgBjAG8AcgBwAC4AZQB4AGEAbQBwAGwAZQAuAHQAZQBzAHQAAwAyAHAAcgBvAHgAeQAwADEALgBjAG8AcgBwAC4AZQB4AGEAbQBwAGwAZQAuAHQAZQBzAHQABwAIAM2dXpk0zE0vAAAAAA==
`);
  expect(analysis.causes.map(({ id, certainty }) => [id, certainty])).toEqual([
    ['handshake-in-progress', 'certain'],
  ]);
  expect(toldToAll(analysis)).not.toContain('upstream');
});

test('a page about another address was handed on by the server, whatever proxy it names', () => {
  const analysis = diagnosed(
    `GET https://gateway.example.test/rates
< 407 Proxy Authentication Required
< X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0
< Via: 1.1 egress01.example.test (squid/5.9)
< Content-Type: text/html
<
< <p>The following error was encountered while trying to retrieve the URL: <a href="http://rates.example.org/v1">http://rates.example.org/v1</a></p>
`,
    (exchange) => ({ ...exchange, proxy: { known: false, why: 'not-seen' } }),
  );
  expect(analysis.causes[0]).toMatchObject({ id: 'proxy-status-from-origin', certainty: 'likely' });
  expect(because(analysis.causes[0])).toContain('http://rates.example.org/v1');
  expect(toldTo('owner', analysis)).toContain('egress01.example.test');
});

describe('a 407 with JSON', () => {
  const refused = (body: string) => `GET https://api.example.test/cart
< 407 Proxy Authentication Required
< Content-Type: application/json
<
< ${body}
`;

  test('of the application itself was handed on by no gateway', () => {
    const analysis = diagnosed(refused('{"code":407,"msg":"please login first"}'));
    expect(analysis.causes[0].id).toBe('proxy-status-from-origin');
    expect(toldTo('owner', analysis)).toContain('401 Unauthorized');
    expect(toldToAll(analysis)).not.toMatch(/gateway|proxy credentials|can answer it/);
  });

  test('that speaks of another answer was handed on', () => {
    const analysis = diagnosed(refused('{"error":"Request failed with status code 407"}'));
    expect(toldTo('owner', analysis)).toContain('gateway');
  });

  test('of a macaroon bakery is answered by its client', () => {
    const analysis = diagnosed(
      refused('{"Code":"macaroon discharge required","Message":"no macaroons","Info":{}}'),
    );
    expect(toldTo('developer', analysis)).toContain('@canonical/macaroon-bakery');
    expect(toldTo('owner', analysis)).toContain('WWW-Authenticate: Macaroon');
  });
});
