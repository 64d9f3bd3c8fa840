import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/core/exchange.ts';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

/** As a browser shows it, not out of a file. */
const live = (exchange: Exchange): Exchange => {
  const [first, ...others] = exchange.attempts;
  const request = { ...first.request, source: 'webRequest' as const };
  return { ...exchange, attempts: [{ ...first, request }, ...others] };
};

describe('integrated-auth-not-allowed', () => {
  const asked = (fields = '', url = 'https://wiki.corp.example/start') => `# type: main_frame
GET ${url}
${fields}< 401 Unauthorized
< WWW-Authenticate: Negotiate
< WWW-Authenticate: NTLM
`;

  test('is certain only where it was seen that no second request follows', () => {
    expect(diagnosed(asked(), live).causes[0]).toMatchObject({
      id: 'integrated-auth-not-allowed',
      certainty: 'certain',
    });
    const [first] = diagnosed(asked()).causes;
    expect(first).toMatchObject({ id: 'integrated-auth-not-allowed', certainty: 'likely' });
    expect(first.missing.join()).toContain('no second request');
  });

  test('names the list and the commands of the client that was used', () => {
    const firefox = diagnosed(asked('User-Agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/133.0\n'));
    expect(toldTo('visitor', firefox)).toContain('network.negotiate-auth.trusted-uris');
    expect(toldTo('visitor', firefox)).toContain('kvno');
    expect(toldTo('visitor', firefox)).not.toContain('AuthServerAllowlist');
    const chrome = diagnosed(asked('User-Agent: Mozilla/5.0 (Windows NT 10.0) Chrome/142.0.0.0\n'));
    expect(toldTo('visitor', chrome)).toContain('AuthServerAllowlist');
    expect(toldTo('visitor', chrome)).toContain('klist get HTTP/wiki.corp.example');
    expect(toldToAll(chrome)).not.toMatch(/kinit|Firefox/);
  });

  test('of NTLM alone nothing is handed over outside Windows: the password is typed in', () => {
    const agent = 'User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/143.0.0.0\n';
    const linux = diagnosed(asked(agent).replace('< WWW-Authenticate: Negotiate\n', ''));
    expect(linux.causes[0].id).toBe('integrated-auth-not-allowed');
    expect(toldTo('visitor', linux)).toContain('DOMAIN\\name');
    expect(toldToAll(linux)).not.toMatch(/zone|AuthServerAllowlist/);
    expect(toldToAll(diagnosed(asked(agent)))).toMatch(/AuthServerAllowlist/);
    expect(toldToAll(diagnosed(asked(agent)))).not.toMatch(/zone/);
  });

  test('Basic is not to be offered over plain http, and AD FS has a list of its own', () => {
    const http = diagnosed(asked('', 'http://wiki.corp.example/start'));
    expect(toldTo('owner', http)).not.toContain('Basic realm');
    const adfs = diagnosed(asked('', 'https://sts.corp.example/adfs/ls/wia?wa=wsignin1.0'));
    expect(toldTo('owner', adfs)).toContain('WiaSupportedUserAgents');
    expect(toldTo('owner', adfs)).not.toContain('Basic');
  });
});

describe('integrated-auth-rejected', () => {
  const TYPE1 = 'TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==';
  const FELL_BACK = `GET https://rm.corp.example/cluster
Authorization: Negotiate ${TYPE1}
< 403 Forbidden
< Content-Type: text/html
<
< <title>Error 403 GSSException: Defective token detected (Mechanism level: GSSHeader did not find the right tag)</title>
`;

  test('a first message of NTLM names no account, and a server of Java has no event log', () => {
    const analysis = diagnosed(FELL_BACK);
    expect(analysis.causes[0].id).toBe('integrated-auth-rejected');
    expect(because(analysis.causes[0])).toContain('Kerberos only');
    const told = toldToAll(analysis);
    expect(told).not.toMatch(/4625|account of the computer|one connection/);
    expect(toldTo('visitor', analysis)).toContain('klist');
    expect(toldTo('owner', analysis)).toMatch(/setspn -Q.*\n.*keytab/);
  });
});

describe('a Kerberos error that the answer names excludes others', () => {
  const refused = (error: string, fields = '') => `GET https://hs2.corp.example:10002/a.js
Authorization: Negotiate YIIFHQYGKwYBBQUCoIIFETCCBQ2gJDAiBgkqhkiC9xIBAgIGCSqGSIb3EgECAgYKKwYBBAGCNwICCg==
< 403 Forbidden
< Content-Type: text/html
${fields}<
< <title>Error 403 ${error}</title>
`;
  const java = (error: string) =>
    `GSSException: Failure unspecified at GSS-API level (Mechanism level: ${error})`;

  test('a replay: the ticket was read, and its time was right', () => {
    const analysis = diagnosed(refused(java('Request is a replay (34)')));
    expect(analysis.causes[0].id).toBe('integrated-auth-rejected');
    expect(toldTo('owner', analysis)).toContain('sun.security.krb5.rcache=none');
    expect(analysis.causes[0].title).toContain('for a replay');
    expect(toldTo('visitor', analysis)).toContain('Reload');
    expect(toldToAll(analysis)).not.toMatch(/setspn|keytab|clocks|kinit|klist/);
    // Where no Java is seen, its switch is not named.
    const other = toldToAll(diagnosed(refused('Unspecified GSS failure: Request is a replay')));
    expect(other).toContain('replay cache');
    expect(other).not.toMatch(/Java|rcache|setspn/);
  });

  test('a key that is missing is no matter of clocks, and an old ticket none of keys', () => {
    const key = toldToAll(diagnosed(refused(java('Checksum failed'))));
    expect(key).toMatch(/setspn/);
    expect(key).not.toMatch(/clocks/);
    const old = toldToAll(diagnosed(refused(java('Ticket expired (32)'))));
    expect(old).toMatch(/Drop old tickets/);
    expect(old).not.toMatch(/setspn|clocks/);
  });

  test('Hadoop offers no second scheme by a header', () => {
    const analysis = diagnosed(`# type: main_frame
GET https://nn1.corp.example:9871/webhdfs/v1/?op=LISTSTATUS
< 401 Unauthorized
< WWW-Authenticate: Negotiate
< Set-Cookie: hadoop.auth=; Path=/; Secure; HttpOnly
`);
    expect(analysis.causes[0].id).toBe('integrated-auth-not-allowed');
    expect(toldTo('owner', analysis)).toMatch(/Knox[\s\S]*MultiSchemeAuthenticationHandler/);
    expect(toldTo('developer', analysis)).toContain('delegation');
    expect(toldToAll(analysis)).not.toContain('Basic realm');
  });
});
