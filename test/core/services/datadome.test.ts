import { expect, test } from 'vitest';
import { causeOf, stepsOf } from '../../support/diagnosed.ts';

test('the captcha of DataDome is shown by its tag', () => {
  const call = `GET https://tickets.example.test/api/seats
< 403 Forbidden
< X-DataDome: protected
< X-DD-B: 1
< Content-Type: application/json
<
< {"url":"https://geo.captcha-delivery.com/captcha/?initialCid=TRkV"}`;
  expect(stepsOf(call, 'waf-blocked')).toMatch(/ajaxListenerPath: \['\/api\/seats'\]/);
  const says = causeOf(call, 'waf-blocked').evidence.map((one) => one.says);
  expect(says.filter((one) => /took the request for a bot/.test(one))).toHaveLength(1);
});
