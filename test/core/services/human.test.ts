import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a check that comes as JSON is for the page to show', () => {
  const analysis = diagnosed(`POST https://tickets.example.com/api/reserve
Origin: https://tickets.example.com
Content-Type: application/json

{"seats":2}
< 403 Forbidden
< Content-Type: application/json
<
< {"appId":"PXa1B2c3D4","jsClientSrc":"/a1B2c3D4/init.js","firstPartyEnabled":true,"vid":"","uuid":"0b9b3b1e-8a51-4f0e-9f6a-5f0d3a3f7d11","hostUrl":"/a1B2c3D4/xhr","blockScript":"/a1B2c3D4/captcha/captcha.js?a=c"}`);
  const [first] = analysis.causes;
  expect(first).toMatchObject({ id: 'waf-blocked', certainty: 'certain' });
  expect(because(first)).toContain('HUMAN');
  expect(toldTo('developer', analysis)).toContain('blockScript');
});
