import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('test credentials open three resources', () => {
  const analysis =
    diagnosed(`GET https://api.twilio.com/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Recordings.json
Authorization: Basic base64(AC0123456789abcdef0123456789abcdef:9f8e7d6c5b4a39281706f5e4d3c2b1a0)
< 403 Forbidden
< Twilio-Request-Id: RQ1
< Content-Type: application/json
<
< {"code":20008,"message":"Resource not accessible with Test Account Credentials","status":403}`);
  expect(analysis.causes[0].id).toBe('token-wrong-type');
  expect(toldTo('developer', analysis)).toContain('live Account SID');
  expect(toldTo('developer', analysis)).toContain('/Recordings.json');
});
