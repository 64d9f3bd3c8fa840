import { expect, test } from 'vitest';
import { callThroughProxy } from '../../../../src/core/causes/shared/proxy.ts';
import { NO_HISTORY } from '../../../../src/core/history.ts';
import { read } from '../../../../src/core/read.ts';
import { exchange } from '../../../support/exchange.ts';

test.each([
  ['Basic realm="proxy"', '--proxy "$PROXY" --proxy-user "$PROXY_USER:$PROXY_PASSWORD"'],
  ['NTLM', '--proxy-ntlm --proxy-user "$PROXY_USER'],
  ['Digest realm="proxy", nonce="a"', '--proxy-digest --proxy-user "$PROXY_USER'],
  [
    'Digest realm="Plant", nonce="a", Basic realm="Office"',
    '--proxy-anyauth --proxy-user "$PROXY_USER',
  ],
  ['Negotiate', '--proxy-negotiate --proxy-user :'],
  [undefined, '--proxy-basic --proxy-user "$PROXY_USER'],
])('a proxy that offers %s is answered so from a shell', (challenge, option) => {
  const response = challenge === undefined ? {} : { 'Proxy-Authenticate': challenge };
  const reading = read(exchange({ status: 407, response }), NO_HISTORY);
  expect(callThroughProxy(reading)?.text).toContain(option);
});
