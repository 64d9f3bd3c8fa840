/** Steps for the server, store or proxy that answered, and for none that was not seen. */
import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('an object store', () => {
  const refused = (server: string, message: string) => `GET https://media.example.test/a/intro.mp4
< 403 Forbidden
< Server: ${server}
< x-amz-request-id: 5EC844AE4DCB9EEA
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>${message}</Message></Error>
`;

  test('that answers as S3 does has no files of a user, whatever it is called', () => {
    const told = toldToAll(diagnosed(refused('store/1.2', 'Access Denied')));
    expect(told).toContain('policy');
    expect(told).not.toMatch(/namei|\.htaccess|CloudFront/);
  });

  test('which gives the reason in its message is answered on that', () => {
    const analysis = diagnosed(
      refused(
        'WasabiS3/7.21.4451 (R302-U27)',
        'Public use of objects is not allowed by this account. Please contact Wasabi Support at support@wasabi.com for assistance.',
      ),
    );
    expect(analysis.causes[0]).toMatchObject({ id: 'api-not-enabled', certainty: 'certain' });
    expect(toldTo('owner', analysis)).toContain('Wasabi Support');
    expect(toldTo('developer', analysis)).toContain('presigned URL');
  });
});

describe('API Gateway', () => {
  const HOST = 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com';
  const missing = (field = '') => `GET ${HOST}/prod/order/18
${field}< 403 Forbidden
< x-amzn-errortype: MissingAuthenticationTokenException
< x-amz-apigw-id: jXVRtxG85mpa6Q
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}
`;
  const SIGNED =
    'Authorization: AWS4-HMAC-SHA256 Credential=ASIA9X6TZX3OA5FTTS9G/20250603/eu-central-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=3c78083a9c375c8ba70164d335f584421d25cdbd2624b3306235d113b4211cdf\n';

  test('a signed request is compared with what worked, and not signed again', () => {
    const analysis = diagnosed(`GET ${HOST}/prod/orders\n${SIGNED}< 200 OK\n\n${missing(SIGNED)}`);
    expect(analysis.causes[0].id).toBe('no-such-route');
    expect(toldTo('developer', analysis)).toContain('GET /prod/orders, which worked before');
    expect(toldToAll(analysis)).toContain('--rest-api-id a1b2c3d4e5 --stage-name prod');
    expect(toldToAll(analysis)).not.toMatch(/curl|IAM/);
  });

  test('one that was not may have to be: only a signature tells that from a missing route', () => {
    const told = toldToAll(diagnosed(missing()));
    expect(told).toMatch(/IAM[\s\S]*--aws-sigv4 'aws:amz:eu-central-1:execute-api'/);
  });
});

describe('Digest behind a balancer', () => {
  const asked = (nonce: string, more = '') => `< 401 Unauthorized
< Server: Apache/2.4.62 (Debian)
< WWW-Authenticate: Digest realm="Plans", nonce="${nonce}", algorithm=MD5, ${more}qop="auth"
`;
  const sent = (nc: string) =>
    `Authorization: Digest username="ina", realm="Plans", nonce="n1", uri="/plans", algorithm=MD5, response="c9623dfeca59db3d0b570810e99886ff", qop=auth, nc=${nc}, cnonce="b1"\n`;
  const twice = (at: string, nc = '00000001') => `# at: 2026-03-02T10:00:00.000Z
GET https://files.example.test/plans
${asked('n1')}
# at: ${at}
GET https://files.example.test/plans
${sent(nc)}${asked('n2', 'stale=true, ')}`;

  test('a nonce of a moment ago is not too old: another server made it', () => {
    const analysis = diagnosed(twice('2026-03-02T10:00:00.006Z'));
    expect(because(analysis.causes[0])).toMatch(/it is not too old/);
    expect(toldTo('owner', analysis)).toMatch(/balance source/);
    expect(toldToAll(analysis)).not.toContain('AuthDigestNonceLifetime');
  });

  test('one server may call it stale for another reason, unless it does so again', () => {
    const once = twice('2026-03-02T10:00:00.006Z').replaceAll(
      '< Server: Apache/2.4.62 (Debian)\n',
      '',
    );
    expect(because(diagnosed(once).causes[0])).not.toMatch(/it is not too old/);
    const again = `${once}
# at: 2026-03-02T10:00:00.012Z
GET https://files.example.test/plans
${sent('00000001').replace('"n1"', '"n2"')}${asked('n3', 'stale=true, ').replace(/< Server.*\n/, '')}`;
    expect(because(diagnosed(again).causes[0])).toMatch(/it is not too old/);
  });

  test('one of long ago, or that was counted further, may be', () => {
    for (const one of [
      twice('2026-03-02T10:06:00Z'),
      twice('2026-03-02T10:00:00.006Z', '00000007'),
    ]) {
      expect(toldTo('owner', diagnosed(one))).toContain('AuthDigestNonceLifetime');
    }
  });
});
