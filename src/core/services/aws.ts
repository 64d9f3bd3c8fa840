import type { Reading } from '../analysis.ts';
import { AWS_REMEDIES } from './aws-remedies.ts';
import type { Saying, Service } from './service.ts';
import { atExecuteApi, byS3, withKey } from './when.ts';

/** Of S3, whatever domain it answers under: what nobody may list may as well not exist. */
const isOfStorage = (r: Reading): boolean =>
  r.responseField('x-amz-id-2') !== undefined ||
  r.responseField('x-amz-request-id') !== undefined ||
  byS3(r) ||
  /(?:^|[.-])s3[.-]/.test(r.url?.hostname ?? '');

/** Of the many that speak the API of S3 (MinIO, Ceph, Storj, Backblaze and others): S3 itself names its server. */
const isOfAnother = (r: Reading): boolean =>
  r.responseField('x-amz-request-id') !== undefined &&
  !byS3(r) &&
  !/\.amazonaws\.com(?:\.cn)?$/.test(r.url?.hostname ?? '') &&
  r.responseField('x-amz-cf-id') === undefined;

/** Storage, asked with cookies at most. */
const isUnsigned = (r: Reading): boolean => isOfStorage(r) && bringsCookiesAtMost(r);

const bringsCookiesAtMost = ({ sent }: Reading): boolean =>
  (sent.signedUrl === null || sent.signedUrl.carrier === 'cookies') &&
  sent.authorization.known &&
  sent.authorization.value === null &&
  sent.keys.length === 0;

/** As a code, and as the list on the page of a website endpoint. */
const DENIED = ['^Access Denied$', 'Code Access Denied Message Access Denied'];

/** What nobody may do without signing the request, whatever the object. */
const NEVER_ANONYMOUS = /Anonymous (?:access is forbidden|users cannot)/;

/** API Gateway has the same words for what it does not know. */
const isOfGateway = (reading: Reading): boolean =>
  reading.responseField('x-amz-apigw-id') !== undefined ||
  reading.responseField('apigw-requestid') !== undefined ||
  atExecuteApi(reading);

/** By the name of the error, which stands in a field of its own. */
const ofType = (value: string | string[], means: Saying['means']): Saying => ({
  field: 'x-amzn-errortype',
  value,
  means,
});

export const aws: Service = {
  id: 'aws',
  name: 'AWS services',
  elsewhere: { name: 'The S3 API', when: isOfAnother },
  kind: 'cloud',
  reference: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
  signs: [
    { field: 'x-amz-request-id', wrote: true },
    { field: 'x-amz-id-2', wrote: true },
    { field: 'server', value: 'amazon s3' },
    { host: '*.amazonaws.com' },
    { text: 'AWSAccessKeyId' },
    { text: 'Request is missing Authentication Token', wrote: true },
    { field: 'x-amzn-errortype', wrote: true },
    { field: 'x-amzn-requestid' },
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
    ofType('Expired Token Exception', 'token-expired'),
    {
      text: ['RegionDisabledException', 'STS is not activated in this region'],
      means: 'api-not-enabled',
    },
    {
      ...ofType('Invalid Signature Exception', 'signature-mismatch'),
      certainty: 'likely',
      when: (r) => !/expired|not yet current|now (earlier|later)/i.test(r.content.text),
    },
    { ...ofType('Unrecognized Client Exception', 'api-key-invalid'), certainty: 'likely' },
    {
      ...ofType('Access Denied Exception', 'permission-denied'),
      certainty: 'likely',
      sent: 'something',
      // The text, or an API behind a gateway, may say more of the token.
      when: (r) => !/(?:access|bearer) token/i.test(r.content.text),
    },
    ofType(['Limit Exceeded Exception', 'Throttling Exception'], 'rate-limited'),
    { text: ['Bearer Token has expired'], means: 'token-expired' },
    { text: ['Mfa Authentication must be used for this request'], means: 'step-up-required' },
    {
      text: ['There were headers present in the request which were not signed'],
      means: 'signature-mismatch',
    },
    { text: ['Credential should be scoped to'], means: 'signature-mismatch' },
    { text: ['Signature not yet current * is still later than'], means: 'clock-skew' },
    {
      text: ['^Missing Authentication Token'],
      means: 'no-credential',
      sent: 'nothing',
      when: (r) => !isOfGateway(r),
    },
    {
      text: [
        'Signature Does Not Match',
        'The request signature we calculated does not match the signature you provided',
      ],
      means: 'signature-mismatch',
    },
    {
      text: ['Query string authentication * requires the'],
      means: 'signature-mismatch',
      note: 'Parameters of the signature are missing in the address.',
    },
    {
      text: ['Model access is denied due to INVALID_PAYMENT_INSTRUMENT'],
      means: 'api-not-enabled',
      note: 'The subscription to the model waits for a way to pay.',
    },
    {
      text: ['Invalid Access Key Id', 'The AWS Access Key Id you provided does not exist'],
      means: 'api-key-invalid',
    },
    {
      text: ['Invalid Client Token Id', 'Unrecognized Client Exception'],
      means: 'api-key-invalid',
      certainty: 'likely',
      note: 'Or the session token of temporary credentials is missing, or is of others.',
    },
    {
      text: ['You dont have access to the model with the specified model ID'],
      means: 'api-not-enabled',
      only: true,
    },
    {
      text: ['AWS was not able to validate the provided access credentials'],
      means: 'api-key-invalid',
      certainty: 'likely',
      note: 'The key is unknown, or not good in this region: some regions have to be enabled for the account.',
    },
    {
      text: [
        'Request Time Too Skewed',
        'The difference between the request time and the current time is too large',
      ],
      means: 'clock-skew',
    },
    {
      text: ['Signature expired * is now earlier than'],
      means: 'signed-url-expired',
      when: (r) => r.sent.signedUrl !== null,
    },
    {
      text: ['Signature expired * is now earlier than'],
      means: 'clock-skew',
      when: (r) => r.sent.signedUrl === null,
      certainty: 'likely',
      note: 'Or a signed request was kept, and sent late.',
    },
    {
      text: [
        '^Expired Token$',
        'The provided token has expired',
        'Expired Token Exception',
        'The security token included in the request is expired',
      ],
      means: 'token-expired',
    },
    {
      text: [
        'Invalid Token The provided token is malformed',
        'The provided token is malformed or otherwise invalid',
      ],
      means: 'token-rejected',
      certainty: 'likely',
    },
    {
      text: ['^InvalidTokenId$'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'The session token of temporary credentials is not accepted.',
    },
    {
      text: ['Request has expired'],
      means: 'signed-url-expired',
      when: (r) => r.sent.signedUrl !== null,
    },
    {
      text: ['Policy expired', 'Invalid according to Policy Policy expired'],
      means: 'signed-url-expired',
      note: 'The POST policy of the upload form is past its expiration.',
    },
    {
      text: ['Invalid according to Policy Policy Condition failed'],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'A field of the upload breaks the POST policy.',
    },
    {
      text: [
        'is not authorized to perform',
        'no identity based policy allows',
        'with an explicit deny',
        // Of what OpenSearch Service keeps to itself.
        'Your request * payload is not allowed',
      ],
      means: 'permission-denied',
      unless: ['User anonymous', 'User is not authorized to access this resource'],
    },
    {
      text: [...DENIED, 'Access Denied Exception'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      when: (r) => !isUnsigned(r),
      certainty: 'likely',
    },
    {
      text: DENIED,
      means: 'resource-forbidden-by-server',
      only: true,
      sent: 'nothing',
      when: (r) => isOfStorage(r) && !NEVER_ANONYMOUS.test(r.content.text),
      certainty: 'likely',
      note: 'S3 hides a private and a missing object behind the same words.',
    },
    {
      text: DENIED,
      means: 'resource-forbidden-by-server',
      only: true,
      sent: 'something',
      when: isUnsigned,
      certainty: 'likely',
      note: 'S3 reads no cookies: whoever is signed in to the page, for S3 it is nobody.',
    },
    {
      text: DENIED,
      means: 'unauthenticated-reported-as-403',
      only: true,
      sent: 'nothing',
      when: (r) => !isOfStorage(r),
      certainty: 'likely',
      note: 'The request was not signed, and the service is not open to everybody.',
    },
    {
      text: ['You are not authorized to make this call'],
      when: withKey('x-api-key'),
      means: 'api-key-invalid',
      note: 'AppSync says so of a key that it does not know, or that is over its time.',
      certainty: 'likely',
    },
    {
      text: ['For troubleshooting Function URL authorization issues'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      certainty: 'likely',
      note: 'The function URL wants a signature (AuthType AWS_IAM), or its policy does not let everybody invoke it.',
    },
    {
      text: ['All Access Disabled'],
      means: 'resource-forbidden-by-server',
      sent: 'nothing',
      certainty: 'likely',
    },
    {
      text: ['All Access Disabled'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: [
        'Not Signed Up',
        'Your account is not signed up',
        'Opt In Required',
        'Subscription Required Exception',
      ],
      means: 'api-not-enabled',
    },
    {
      text: ['Account Problem', 'There is a problem with your AWS account'],
      means: 'account-disabled',
    },
    {
      text: [
        'Missing Security Header',
        'Anonymous access is forbidden for this operation',
        'Anonymous users cannot',
      ],
      means: 'no-credential',
    },
    { text: ['Please make sure your API Key is valid'], means: 'api-key-invalid' },
    {
      text: ['Invalid Object State'],
      means: 'resource-forbidden-by-server',
      note: 'The object is archived.',
    },
    { text: ['aws Secure Transport'], means: 'https-required', certainty: 'possible' },
    {
      text: ['Request must be signed by * account', 'Cross account'],
      means: 'permission-denied',
      certainty: 'possible',
    },
    { text: ['Multi Factor Authentication'], means: 'step-up-required', certainty: 'likely' },
    {
      text: ['Throttling', 'Request Limit Exceeded', 'Slow Down'],
      means: 'rate-limited',
      only: true,
    },
  ],
  incident: ['x-amz-request-id', 'x-amzn-requestid', 'RequestId'],
  remedies: AWS_REMEDIES,
};
