import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('no certificate', () => {
  const analysis = diagnosed(`GET https://pdb.example.com:8081/pdb/query/v4/facts
< 403 Forbidden
< Content-Type: text/plain
<
< The client certificate name (null) doesn't appear in the certificate allowlist. Is your master's (or other PuppetDB client's) certname listed in PuppetDB's certificate-allowlist file?`);
  expect(analysis.causes[0].id).toBe('client-certificate-required');
  expect(toldTo('owner', analysis)).toContain('certificate-allowlist');
  expect(toldTo('developer', analysis)).toContain('puppet config print hostcert');
  expect(toldTo('visitor', analysis)).toContain('another one does not help');
  expect(toldToAll(analysis)).not.toContain('post-handshake');
});

test('a certificate of another name', () => {
  const analysis = diagnosed(`GET https://pdb.example.com:8081/pdb/query/v4/facts
< 403 Forbidden
< Content-Type: text/plain
<
< The client certificate name laptop.example.com doesn't appear in the certificate allowlist. Is your master's (or other PuppetDB client's) certname listed in PuppetDB's certificate-allowlist file?`);
  expect(['client-certificate-required', 'permission-denied']).toContain(analysis.causes[0].id);
  expect(toldTo('owner', analysis)).toContain('echo laptop.example.com >>');
});
