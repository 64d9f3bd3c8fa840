import type { Service } from './service.ts';
import { wantedMethod } from './when.ts';

export const alibabaOss: Service = {
  id: 'alibaba-oss',
  name: 'Alibaba Cloud OSS',
  kind: 'cloud',
  reference: 'https://www.alibabacloud.com/help/en/oss/developer-reference/error-codes-4',
  signs: [
    { host: '*.aliyuncs.com' },
    { field: 'x-oss-request-id', wrote: true },
    { field: 'server', value: 'aliyun oss', wrote: true },
  ],
  incident: ['x-oss-request-id'],
  remedies: [
    {
      of: 'preflight-rejected',
      for: 'owner',
      does: 'Add a CORS rule for {origin} to the bucket of {hostname}. The call replaces all rules of the bucket: read them first (getBucketCORS), and put the new one beside them; the console of OSS has a page for it too.',
      code: {
        language: 'js',
        text: "await client.putBucketCORS(bucket, [\n  { allowedOrigin: '{origin}', allowedMethod: '{1}', allowedHeader: '*' },\n]);",
      },
      seeks: (reading) => [wantedMethod(reading)],
    },
  ],
  says: [
    {
      text: [
        'CORS Response CORS is not enabled for this bucket',
        'This CORS request is not allowed',
      ],
      means: 'preflight-rejected',
      only: true,
      when: ({ attempt }) => attempt.method === 'OPTIONS',
    },
    { text: ['denied by bucket referer policy', 'denied by referer'], means: 'origin-not-allowed' },
    { text: ['User Disable'], means: 'account-disabled', only: true },
    {
      text: ['Invalid Access Key Id', 'The OSS Access Key Id you provided does not exist'],
      means: 'api-key-invalid',
    },
    {
      text: ['Security Token Expired', 'The security token you provided has expired'],
      means: 'token-expired',
    },
    {
      text: ['Invalid Security Token', 'The security token you provided is invalid'],
      means: 'token-rejected',
      certainty: 'likely',
    },
    { text: ['Signature Does Not Match'], means: 'signature-mismatch' },
    { text: ['Request Time Too Skewed'], means: 'clock-skew' },
    {
      text: ['Request has expired', 'Invalid according to Policy Policy expired'],
      means: 'signed-url-expired',
      when: (r) => r.sent.signedUrl !== null,
    },
    {
      text: [
        'denied by bucket policy',
        'denied by bucket acl',
        'You have no right to access this object',
        'You have no right to access this bucket',
        'The bucket you access does not belong to you',
        'denied by user policy',
      ],
      means: 'permission-denied',
      certainty: 'likely',
      sent: 'something',
    },
    {
      text: [
        'You have no right to access this object because of bucket acl',
        'Anonymous access is forbidden for this operation',
        'denied by bucket acl',
      ],
      means: 'resource-forbidden-by-server',
      certainty: 'likely',
      sent: 'nothing',
    },
    {
      text: ['denied by source ip', 'not in the IP whitelist'],
      means: 'ip-not-allowed',
      only: true,
    },
  ],
};
