import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('takes a long-lived token as Bearer, and its frontend sends its own', () => {
  const analysis = diagnosed(`GET http://homeassistant.local:8123/api/config
Authorization: jwt({"alg":"HS256","typ":"JWT"}, {"iss":"0f3a7c","exp":"2036-03-02T10:00:00Z"})

< 401 Unauthorized
< Server: Python/3.13 aiohttp/3.11.16
< Content-Type: text/plain
<
< 401: Unauthorized`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', analysis)).toContain('Long-lived access tokens');
  expect(toldTo('developer', analysis)).toContain("hass.callApi('GET', 'config')");
  expect(toldTo('owner', analysis)).not.toContain('WWW-Authenticate');
});
