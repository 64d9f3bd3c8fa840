import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the key of a signature ends with an ampersand', () => {
  const analysis =
    diagnosed(`GET http://toys.example.test/wp-json/wc/v3/products?oauth_consumer_key=ck_0a1b2c3d4e5f60718293a4b5c6d7e8f901234567&oauth_nonce=n1&oauth_signature_method=HMAC-SHA256&oauth_timestamp=1700000000&oauth_signature=aGVsbG8gd29ybGQgYW5kIG1vb24h
< 401 Unauthorized
< Content-Type: application/json
<
< {"code":"woocommerce_rest_authentication_error","message":"Invalid signature - provided signature does not match.","data":{"status":401}}`);
  expect(analysis.causes[0].id).toBe('signature-mismatch');
  expect(toldTo('developer', analysis)).toContain("consumerSecret + '&'");
  expect(toldTo('developer', analysis)).toContain(
    '-u "$CONSUMER_KEY:$CONSUMER_SECRET" \'https://toys.example.test/wp-json/wc/v3/products\'',
  );
});
