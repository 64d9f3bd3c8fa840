import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

const denied = (field = '') => `GET http://news.example.test/today
${field}< 403 Forbidden
< Server: squid/5.7
< X-Squid-Error: ERR_ACCESS_DENIED 0
< Via: 1.1 proxy.example.test (squid/5.7)
<
< Access control configuration prevents your request from being allowed at this time.
`;

test('who was named to the proxy may lack a group', () => {
  const named = diagnosed(denied('Proxy-Authorization: Basic base64(mia:x7Kq)\n'));
  expect(named.causes[0].id).toBe('blocked-by-proxy');
  expect(because(named.causes[0])).toContain('the user or group');
  expect(toldTo('visitor', named)).toContain('the group of the user');
  expect(toldTo('visitor', diagnosed(denied()))).not.toContain('the group of the user');
});

test('what refuses a CONNECT may be the policy of whoever runs the program', () => {
  const analysis = diagnosed(`CONNECT https://registry.example.org:8443
< 403 Forbidden
<
`);
  expect(toldTo('developer', analysis)).toContain('add registry.example.org and port 8443');
});
