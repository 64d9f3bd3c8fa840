import { describe, expect, test } from 'vitest';
import { diagnosed, told, toldTo, toldToAll } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

describe('a signed URL that was good before', () => {
  const url =
    'https://uploads.s3.eu-central-1.amazonaws.com/u/photo.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20231114%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20231114T221300Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=731099e5b6f6629c0e6832f58611397238095ca01868d02bd55f8fc0b4b43610';

  const refused: Brief = {
    url,
    response: { Server: 'AmazonS3', 'Content-Type': 'application/xml' },
    body: '<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><CanonicalRequest>GET</CanonicalRequest></Error>',
  };

  test('for another method is signed for that', () => {
    const { ids, text, says } = told(refused, { url, method: 'PUT' });
    expect(ids[0]).toBe('signature-mismatch');
    expect(says).toContain('worked for PUT');
    expect(text).toContain('signed for PUT, and GET needs a URL of its own');
    expect(text).not.toMatch(/secret key|proxy_set_header/);
  });

  test('and one that was not: what the answer prints is compared, and no proxy stands before S3', () => {
    const { text } = told(refused);
    expect(text).toContain('Compare CanonicalRequest');
    expect(text).toContain('secret key');
    expect(text).not.toContain('proxy_set_header');
  });
});

test('OAuth 1.0a signs no headers, and its signature is no secret', () => {
  const analysis =
    diagnosed(`GET https://shop.example.test/api?oauth_consumer_key=ck_4f&oauth_nonce=f1&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1772445600&oauth_signature=Zm9vYmFyYmF6Zm9vYmFyYmF6Zm8%3D
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Invalid signature"}
`);
  expect(analysis.causes[0].id).toBe('signature-mismatch');
  expect(toldTo('developer', analysis)).toMatch(/signature base string .* then sorted/);
  expect(toldTo('owner', analysis)).toContain('X-Forwarded-Proto');
  expect(toldToAll(analysis)).not.toContain('hash of the body');
  expect(analysis.findings.map(({ id }) => id)).not.toContain('credentials-in-url');
});

test('where a value is signed, nothing is said of method and headers', () => {
  const analysis =
    diagnosed(`GET https://app.example.test/api/unsubscribe?d=kim%40example.test:1tpZ9x:bqANlWljfENL58iOEQqdz7fTRB9bLk0TTVmKJPZBtrm
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"Signature \\"bqANlWljfENL58iOEQqdz7fTRB9bLk0TTVmKJPZBtrm\\" does not match"}
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'likely' });
  expect(toldTo('visitor', analysis)).toContain('send a new one');
  expect(toldTo('developer', analysis)).toContain('Pass d of GET /api/unsubscribe on as it came');
  expect(toldTo('owner', analysis)).toContain('SECRET_KEY_FALLBACKS');
  expect(toldToAll(analysis)).not.toMatch(/headers|proxy|hash of the body/);
});

describe('a signature that does not verify', () => {
  const signed = (fields: string) =>
    diagnosed(`GET https://openapi.broker.example.test/v1/orders?symbol=700.HK
X-Api-Key: c3cd6089065c3146e80a9c222670bbe4
X-Timestamp: 1747016071.701
X-Api-Signature: HMAC-SHA256 SignedHeaders=${fields}, Signature=f4c54977656cf2d133187c8df95247f2866028de71159b42b4ea410fb9102f29
< 403 Forbidden
< Content-Type: application/json
<
< {"code":403201,"message":"signature invalid"}
`);

  test('is made with the secret of whoever sends it, over the fields that it lists', () => {
    const analysis = signed('authorization;x-timestamp');
    expect(analysis.causes[0].id).toBe('signature-mismatch');
    expect(toldTo('developer', analysis)).toMatch(
      /signed headers \(authorization and x-timestamp\)[\s\S]*secret key that signs/,
    );
    expect(toldToAll(analysis)).not.toContain('Host');
  });

  test('covers Host where that is listed', () => {
    expect(toldTo('owner', signed('host;x-timestamp'))).toContain('proxy_set_header Host');
  });
});

test('a signature in a field of its own is no key', () => {
  const analysis = diagnosed(`POST https://shop.example.test/webhooks
Content-Type: application/json
webhook-id: msg_2Lh9KXw1
webhook-timestamp: 1795942192
webhook-signature: v1,SQ5mZH2WED5UY0R8EWAwd5F/VRXcgRn3VQBTwPKi7Qo=

{"type":"order.paid"}
< 403 Forbidden
< Content-Type: application/json
<
< {"received":false}
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'likely' });
  expect(toldTo('developer', analysis)).toContain('id.timestamp.body');
  expect(JSON.stringify(analysis.causes)).not.toContain('the key in webhook-signature');
});
