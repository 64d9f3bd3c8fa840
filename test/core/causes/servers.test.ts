/** Steps for the server, store or proxy that answered, and for none that was not seen. */
import { describe, expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

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
