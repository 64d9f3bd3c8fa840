import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test.each([
  ['reauthenticate', /POST \/_allauth\/browser\/v1\/auth\/reauthenticate,[\s\S]*\{ password \}/],
  [
    'mfa_reauthenticate',
    /POST \/_allauth\/browser\/v1\/auth\/2fa\/reauthenticate,[\s\S]*\{ code \}/,
  ],
])('django-allauth says by %s how to confirm', (flow, step) => {
  const analysis =
    diagnosed(`GET https://account.example.test/_allauth/browser/v1/account/authenticators/totp
Cookie: csrftoken=lcjYHlp9P3aK96x1R8fc; sessionid=z5gediizcf4b5phmwk5aaubzxlb8wjkv
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
< 401 Unauthorized
< Content-Type: application/json
<
< {"status":401,"data":{"flows":[{"id":"${flow}"}]},"meta":{"is_authenticated":true}}
`);
  expect(analysis.causes[0].id).toBe('step-up-required');
  expect(because(analysis.causes[0])).toContain('django-allauth says');
  expect(toldTo('developer', analysis)).toMatch(step);
  expect(toldTo('owner', analysis)).toContain('ACCOUNT_REAUTHENTICATION_TIMEOUT = 300');
});
