/** What the owner of an AWS account, or whoever calls it, can do. */
import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Remedy } from './service.ts';
import { wantedMethod } from './when.ts';

/** Of Lambda, before the function is run. */
const FUNCTION_URL = /troubleshooting Function URL authorization/;

/** The service by the name that stands in the signature, as the answer or the host has it. */
const serviceOf = ({ content, url }: Reading): string =>
  /xmlns="https?:\/\/([a-z0-9]+)\.amazonaws\.com\//.exec(content.raw)?.[1] ??
  /^([a-z0-9]+)\.(?:[\w-]+\.)?amazonaws\.com$/.exec(url?.hostname ?? '')?.[1] ??
  'SERVICE';

/** Service, action and version of a call of the query API. */
function actionOf(reading: Reading): readonly string[] | null {
  const query = reading.url?.searchParams;
  const action = query?.get('Action') ?? '';
  const version = query?.get('Version') ?? '';
  return /^\w+$/.test(action) ? [serviceOf(reading), action, version] : null;
}

/** Where Asana keeps the attachments of its tasks. */
const OF_ASANA = /^GET https:\/\/asana-user-private[\w-]*\.s3[\w.-]*\.amazonaws\.com\//;

/** A browser sent it, and with it the clock of whoever sits there; the answer names that of the server. */
const signsInPage = (reading: Reading): boolean =>
  firstOf(reading.requestField('origin')) !== undefined &&
  /\(\d{8}T\d{6}Z/.test(reading.content.text);

/** Region and model; a model of another account, or a profile, has an ARN. */
const OF_BEDROCK =
  /^POST https:\/\/bedrock-runtime(?:-fips)?\.([\w-]+)\.amazonaws\.com\/model\/(?!arn)(?:(?:us|us-gov|eu|apac|jp|au|global)\.)?([\w.-]+)/;

/** Bucket and method; in the address of a path the bucket stands in front of the object. */
function bucketRuleOf(reading: Reading): readonly string[] | null {
  const { hostname = '', pathname = '' } = reading.url ?? {};
  const [, inHost] = /^([a-z0-9.-]+)\.s3[.-](?:[\w-]+\.)*amazonaws\.com$/.exec(hostname) ?? [];
  const [, inPath] =
    (/^s3[.-](?:[\w-]+\.)*amazonaws\.com$/.test(hostname) && /^\/([a-z0-9.-]+)\//.exec(pathname)) ||
    [];
  const bucket = inHost ?? inPath;
  return bucket === undefined ? null : [bucket, wantedMethod(reading)];
}

/** In the query of a URL; Version 4 has X-Amz-Signature. */
const BY_V2 = /^\w+ \S+[?&]AWSAccessKeyId=/;
/** What the server signed, with its lines run together: the time of the end, and the resource. */
const V2_STRING = /\bGET (?:\S+ ){0,2}?(\d{9,11}) (\/\S+)/;

/** Of S3, and of what speaks as it does. */
export const V2_REMEDIES: readonly Remedy[] = [
  {
    of: 'signature-mismatch',
    for: 'developer',
    does: 'Compare the string that was signed for {request} with the one of the server, line by line: the method, Content-MD5, Content-Type, the time of the end, and the resource with the bucket in front. Mostly the bucket is missing from the resource, or stands there twice.',
    code: { language: 'text', text: 'GET\n\n\n{1}\n{2}' },
    asks: BY_V2,
    finds: V2_STRING,
  },
  {
    of: 'signature-mismatch',
    for: 'developer',
    does: 'If both are the same, compare the secret key that signs for {host}: the current one of this key id, whole and without white space.',
    asks: BY_V2,
    finds: V2_STRING,
  },
  {
    of: 'signature-mismatch',
    for: 'developer',
    does: 'Better sign for {host} by Signature Version 4, which the SDKs and the command of AWS do: Version 2 is the old one.',
    code: {
      language: 'shell',
      text: 'aws s3 presign "s3://$BUCKET/$KEY" --endpoint-url \'https://{host}\' --expires-in 900',
    },
    asks: BY_V2,
    finds: V2_STRING,
  },
  {
    of: 'signature-mismatch',
    for: 'owner',
    does: 'See that nothing in front of {host} changes the path of {request}. Version 2 signs neither Host nor the body.',
    asks: BY_V2,
    finds: V2_STRING,
  },
];

/** The account of the key has not been activated, or not for this service. */
const NOT_SIGNED_UP = /NotSignedUp|not signed up for|OptInRequired|SubscriptionRequired/;

export const AWS_REMEDIES: readonly Remedy[] = [
  ...V2_REMEDIES,
  {
    of: 'preflight-rejected',
    for: 'owner',
    does: 'Add a CORS rule for {origin} to the bucket {1}. The command replaces all rules of the bucket: read them first, and put the new one beside them. The policy and the signature decide as before who may.',
    code: {
      language: 'shell',
      text: 'aws s3api get-bucket-cors --bucket {1}\naws s3api put-bucket-cors --bucket {1} --cors-configuration \'{ "CORSRules": [\n  { "AllowedOrigins": ["{origin}"], "AllowedMethods": ["{2}"], "AllowedHeaders": ["*"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 3600 }\n] }\'',
    },
    seeks: bucketRuleOf,
  },
  {
    of: 'api-not-enabled',
    for: 'developer',
    does: 'Find out to which AWS account the access key belongs that signs {request}. If it is not the one that you meant, sign with a key of that one.',
    code: {
      language: 'shell',
      text: 'aws sts get-access-key-info --access-key-id "$AWS_ACCESS_KEY_ID"',
    },
    finds: NOT_SIGNED_UP,
  },
  {
    of: 'api-not-enabled',
    for: 'owner',
    does: 'Complete the sign-up of the AWS account of that key, in its AWS console under Billing and Account: a means of payment, the check of the telephone number, unpaid invoices. {host} refuses its keys until AWS has activated the account, which can take a day.',
    finds: NOT_SIGNED_UP,
  },
  {
    of: 'api-not-enabled',
    for: 'developer',
    does: 'Check that Amazon Bedrock offers {2} in the Region {1}, and that the key which signs the request to {host} belongs to the AWS account that may use it (aws sts get-caller-identity).',
    code: {
      language: 'shell',
      text: 'aws bedrock list-foundation-models --region {1} --query "modelSummaries[?starts_with(modelId, \'{2}\')].modelId"',
    },
    asks: OF_BEDROCK,
  },
  {
    of: 'api-not-enabled',
    for: 'owner',
    does: 'Open {2} once in the model catalog of the Amazon Bedrock console, Region {1}, in the AWS account of the key: Anthropic wants its form on the use case first. A model of a third party also needs a valid means of payment, and for its first call a role with aws-marketplace:Subscribe and aws-marketplace:ViewSubscriptions; wait some minutes, then repeat the request to {host}.',
    asks: OF_BEDROCK,
  },
  {
    of: 'clock-skew',
    for: 'developer',
    does: 'Where the clock of the machine that signs {request} for {host} cannot be set, tell the SDK the difference (in JavaScript systemClockOffset).',
    when: (reading) => !signsInPage(reading),
    besides: true,
  },
  {
    of: 'clock-skew',
    for: 'developer',
    does: 'Correct the time with which the page signs {request}, by what the answer says: the clock of a visitor cannot be relied on. Clients of AWS services have systemClockOffset for it, a signer of its own takes signingDate.',
    code: {
      language: 'js',
      text: "const [, t] = /\\((\\d+T\\d+Z)/.exec(message);\nconst now = Date.parse(t.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5'));\nconst offset = now - Date.now();\nawait signer.sign(request, { signingDate: new Date(Date.now() + offset) });",
    },
    when: signsInPage,
  },
  {
    of: 'signed-url-expired',
    for: 'developer',
    does: 'Ask Asana for the attachment once more, and use its download_url at once: it holds for two minutes. {request} went to one that was kept.',
    code: {
      language: 'shell',
      text: 'curl -H "Authorization: Bearer $ACCESS_TOKEN" "https://app.asana.com/api/1.0/attachments/$ATTACHMENT_GID?opt_fields=download_url"',
    },
    asks: OF_ASANA,
  },
  {
    of: 'signed-url-expired',
    for: 'owner',
    does: 'Let the server that keeps addresses of {hostname} keep the gid of the attachment instead, and ask Asana when somebody wants it: how long its addresses hold is set by Asana.',
    asks: OF_ASANA,
  },
  {
    of: 'signed-url-expired',
    for: 'developer',
    does: 'Have a new POST policy and its signature issued for {host} just before the upload, and send all of their form fields with the file, which comes last.',
    finds: /(Invalid according to Policy)/,
  },
  {
    of: 'signed-url-expired',
    for: 'owner',
    does: 'Let the expiration of the POST policy leave time for the upload to {host}; check the clock of the machine that signs it.',
    finds: /(Invalid according to Policy)/,
  },
  {
    of: 'signed-url-expired',
    for: 'visitor',
    does: 'Reload the page with the form that uploads to {host}, and send the file again.',
    finds: /(Invalid according to Policy)/,
  },
  {
    of: 'permission-denied',
    for: 'owner',
    does: 'Allow {1} to the identity that the message names, in its IAM policy (and in the policy of the resource, the permission boundary and the SCP, where there are such); {request} was refused for it.',
    code: { language: 'json', text: '{ "Effect": "Allow", "Action": "{1}", "Resource": "{2}" }' },
    finds: /not authorized to perform: ([\w-]+:\w+) on resource: "?(arn:[^\s"]+)/,
  },
  {
    of: 'permission-denied',
    for: 'owner',
    does: 'Allow {1} to the identity that the message names, in its IAM policy (and in the policy of the resource, the permission boundary and the SCP, where there are such); {request} was refused for it.',
    code: {
      language: 'json',
      text: '{ "Effect": "Allow", "Action": "{1}", "Resource": "RESOURCE_ARN" }',
    },
    finds: /not authorized to perform: ([\w-]+:\w+)(?! on resource: "?arn:)/,
  },
  {
    of: 'unauthenticated-reported-as-403',
    for: 'developer',
    does: 'If the AuthType of the function URL is AWS_IAM, sign {request} with Signature Version 4 for the service lambda, on a server that holds AWS credentials: it takes no cookie and no Bearer token (curl does so with --aws-sigv4 "aws:amz:$AWS_REGION:lambda").',
    finds: FUNCTION_URL,
  },
  {
    of: 'unauthenticated-reported-as-403',
    for: 'owner',
    does: 'If everybody may call {host}, set its AuthType to NONE, let the resource-based policy of the function grant everybody lambda:InvokeFunctionUrl (and lambda:InvokeFunction, where it is newer than October 2025), and check users in the function.',
    finds: FUNCTION_URL,
  },
  {
    of: 'unauthenticated-reported-as-403',
    for: 'visitor',
    does: 'Tell whoever runs the page that {host} refuses its requests: signing in does not help.',
    finds: FUNCTION_URL,
  },
  {
    of: ['unauthenticated-reported-as-403', 'credentials-missing'],
    for: 'developer',
    does: 'Sign {2} ({request}) with Signature Version 4, on a server that holds AWS credentials: AWS takes no cookie and no Bearer token here. The command aws and the SDKs sign by themselves.',
    code: {
      language: 'shell',
      text: 'curl -i --aws-sigv4 "aws:amz:$AWS_REGION:{1}" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" -d "Action={2}&Version={3}" \'https://{host}{path}\'',
    },
    finds: /Request is missing Authentication Token/,
    seeks: actionOf,
  },
  {
    of: ['unauthenticated-reported-as-403', 'credentials-missing'],
    for: 'developer',
    does: 'Sign {request} with Signature Version 4, on a server that holds AWS credentials: AWS takes no cookie and no Bearer token here. The command aws and the SDKs sign by themselves.',
    finds: /Request is missing Authentication Token/,
    when: (reading) => actionOf(reading) === null,
  },
  {
    of: ['unauthenticated-reported-as-403', 'credentials-missing'],
    for: 'owner',
    does: 'Leave the 403 as it is: AWS answers so by itself. If callers of {host} have no AWS credentials, put an API of your own in front that signs for them.',
    finds: /Request is missing Authentication Token/,
  },
  {
    of: ['unauthenticated-reported-as-403', 'credentials-missing'],
    for: 'visitor',
    does: 'Tell whoever runs the page that {host} refuses its requests: signing in does not help.',
    finds: /Request is missing Authentication Token/,
  },
  {
    of: 'token-expired',
    for: 'developer',
    does: 'Get new temporary credentials (the session token has run out) and sign {request} anew with all three parts.',
    code: { language: 'shell', text: 'aws sts get-caller-identity' },
    finds: /ExpiredToken|security token included in the request is expired/,
  },
];
