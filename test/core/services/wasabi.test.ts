import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an object store which gives the reason in its message is answered on that', () => {
  const analysis = diagnosed(`GET https://media.example.test/a/intro.mp4
< 403 Forbidden
< Server: WasabiS3/7.21.4451 (R302-U27)
< x-amz-request-id: 5EC844AE4DCB9EEA
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>Public use of objects is not allowed by this account. Please contact Wasabi Support at support@wasabi.com for assistance.</Message></Error>
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'api-not-enabled', certainty: 'certain' });
  expect(toldTo('owner', analysis)).toContain('Wasabi Support');
  expect(toldTo('developer', analysis)).toContain('presigned URL');
});
