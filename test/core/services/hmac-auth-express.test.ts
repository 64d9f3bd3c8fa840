import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a digest that differs', () => {
  const analysis = diagnosed(`POST https://till.example.com/api/receipts
Authorization: HMAC 1772445600000:b6c00699ef8b33663b6d665d7e0e01180dc91adc1ea0167fd1732ed686c54c53
Content-Type: application/json

{"total":3}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Invalid request","info":"HMAC's did not match"}`);
  expect(analysis.causes[0].id).toBe('signature-mismatch');
  expect(toldTo('developer', analysis)).toContain('MD5');
  expect(toldTo('owner', analysis)).toContain('app.use(express.json());');
  expect(toldToAll(analysis)).not.toContain('proxy_set_header');
});
