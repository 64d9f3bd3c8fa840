import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

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
});
