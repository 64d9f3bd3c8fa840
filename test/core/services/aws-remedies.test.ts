import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a function URL takes a signature, no Bearer token', () => {
  const analysis =
    diagnosed(`POST https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws/
Origin: https://site.example.test
Sec-Fetch-Mode: cors
< 403 Forbidden
< Content-Type: application/json
< x-amzn-ErrorType: AccessDeniedException
<
< {"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}
`);
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(toldTo('developer', analysis)).toMatch(/for the service lambda[\s\S]*--aws-sigv4/);
  expect(toldTo('owner', analysis)).toContain('AuthType to NONE');
  expect(toldToAll(analysis)).not.toMatch(/accessToken|WWW-Authenticate|^Sign in/m);
});

test('the pictures of Asana are asked for anew, not signed by the page', () => {
  const analysis =
    diagnosed(`GET https://asana-user-private-us-east-1.s3.amazonaws.com/assets/1/2/3?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAFKN32CLWMT599YUI%2F20260302%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260302T080000Z&X-Amz-Expires=120&X-Amz-SignedHeaders=host&X-Amz-Signature=9d0cab9fcacb71a107795eb245a0d187097b6b80de0764a1600f14c6505aece3
< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>
`);
  expect(analysis.causes[0].id).toBe('signed-url-expired');
  expect(toldTo('developer', analysis)).toMatch(/two minutes[\s\S]*opt_fields=download_url/);
  expect(toldToAll(analysis)).not.toContain('Have a new URL signed');
});

test('a page that signs takes the time from the answer', () => {
  const signed = (origin: string) =>
    diagnosed(`# at: 2026-03-02T08:15:00Z
GET https://u7t2k9q4zd.execute-api.eu-central-1.amazonaws.com/prod/visits
${origin}Authorization: AWS4-HMAC-SHA256 Credential=ASIAEI3ACPHGOTD4IRBG/20260302/eu-central-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=300d427961ba0cffaaa509853a1b11a0d89312c6b8b98b629431505f5733ee26
X-Amz-Date: 20260302T081500Z
< 403 Forbidden
< Date: Mon, 02 Mar 2026 08:22:22 GMT
< Content-Type: application/json
< x-amzn-errortype: InvalidSignatureException
<
< {"message":"Signature expired: 20260302T081500Z is now earlier than 20260302T081722Z (20260302T082222Z - 5 min.)"}
`);
  const page = signed('Origin: https://field.example.test\n');
  expect(page.causes[0].id).toBe('clock-skew');
  expect(toldTo('developer', page)).toContain('signingDate');
  expect(toldTo('developer', page)).not.toContain('timedatectl');
  expect(because(page.causes[0]).match(/7 minutes/g)).toHaveLength(1);
  expect(toldTo('developer', signed(''))).toContain('timedatectl');
});

test('Bedrock: the model catalog of the Region, and no project', () => {
  const refused = (model: string) =>
    diagnosed(`POST https://bedrock-runtime.us-east-1.amazonaws.com/model/${model}/invoke
Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260302/us-east-1/bedrock/aws4_request, SignedHeaders=host;x-amz-date, Signature=d12a2b6a51daa1ff8f74abfea158e501595234ac084a85c6badad19f7d233381
X-Amz-Date: 20260302T100000Z
Content-Type: application/json

{}
< 403 Forbidden
< x-amzn-errortype: AccessDeniedException:http://internal.amazon.com/coral/com.amazon.bedrock/
< Content-Type: application/json
<
< {"message":"You don't have access to the model with the specified model ID."}
`);
  const analysis = refused('us.amazon.nova-pro-v1%3A0');
  expect(analysis.causes[0].id).toBe('api-not-enabled');
  expect(toldTo('developer', analysis)).toMatch(
    /--region us-east-1 .*starts_with\(modelId, 'amazon\.nova-pro-v1'\)/,
  );
  expect(toldTo('owner', analysis)).toMatch(/model catalog.*Region us-east-1.*aws-marketplace/);
  expect(toldToAll(analysis)).not.toMatch(/project|client id|console of bedrock-runtime/);
});
