import { expect, test } from 'vitest';
import type { Exchange } from '../../../src/core/exchange.ts';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

/** As a browser shows it, not out of a file. */
const live = (exchange: Exchange): Exchange => {
  const [first, ...others] = exchange.attempts;
  const request = { ...first.request, source: 'webRequest' as const };
  return { ...exchange, attempts: [{ ...first, request }, ...others] };
};

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
  expect(first.missing.join()).toContain('a second request');
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
