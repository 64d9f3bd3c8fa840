import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a preflight without a rule', () => {
  const analysis = diagnosed(`OPTIONS https://posters.oss-eu-central-1.aliyuncs.com/may.png
Origin: https://shop.example.com
Access-Control-Request-Method: PUT
< 403 Forbidden
< Server: AliyunOSS
< X-Oss-Request-Id: 65F2
< Content-Type: application/xml
<
< <Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message></Error>`);
  expect(analysis.causes[0].id).toBe('preflight-rejected');
  expect(toldTo('owner', analysis)).toContain(
    "allowedOrigin: 'https://shop.example.com', allowedMethod: 'PUT'",
  );
});
