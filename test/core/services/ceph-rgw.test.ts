import { expect, test } from 'vitest';
import { diagnosedInBrief } from '../../support/diagnosed.ts';

test('the quota of a bucket is raised where the gateway is run', () => {
  const [first] = diagnosedInBrief({
    method: 'PUT',
    url: 'https://s3.example.test/media/clip.mp4',
    response: {
      'Content-Type': 'application/xml',
      'x-amz-request-id': 'tx00000be6aa79a7defb050-00680fc6a1-5e2a-default',
    },
    body: '<Error><Code>QuotaExceeded</Code><Message></Message><BucketName>media</BucketName><RequestId>tx00000be6aa79a7defb050-00680fc6a1-5e2a-default</RequestId></Error>',
  }).causes;
  expect(first.id).toBe('rate-limited');
  expect(first.title).toBe('The quota for what is kept there is full');
  expect(first.steps.map(({ code }) => code?.text).join()).toContain(
    'radosgw-admin quota set --quota-scope=bucket --bucket=media',
  );
});
