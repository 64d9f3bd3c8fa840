import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a call that was not signed', () => {
  const analysis =
    diagnosed(`GET https://gate.example.com/?Action=GetCallerIdentity&Version=2011-06-15
< 403 Forbidden
< Content-Type: text/xml
<
< <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message></Error></ErrorResponse>`);
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(toldTo('developer', analysis)).toContain('aws:amz:$AWS_REGION:sts');
  expect(toldTo('developer', analysis)).toContain('Action=GetCallerIdentity&Version=2011-06-15');
  expect(toldTo('visitor', analysis)).toContain('signing in does not help');
  expect(toldToAll(analysis)).not.toContain('accessToken');
});

test('a preflight without a rule at a bucket', () => {
  const analysis = diagnosed(`OPTIONS https://posters.s3.eu-west-1.amazonaws.com/may.png
Origin: https://shop.example.com
Access-Control-Request-Method: PUT
< 403 Forbidden
< Server: AmazonS3
< X-Amz-Request-Id: 0R3ZK9M7V2Q8B5TX
< Content-Type: application/xml
<
< <Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message><Method>PUT</Method><ResourceType>BUCKET</ResourceType></Error>`);
  expect(analysis.causes[0].id).toBe('preflight-rejected');
  expect(toldTo('owner', analysis)).toContain('put-bucket-cors --bucket posters');
  expect(toldTo('owner', analysis)).toContain('"AllowedMethods": ["PUT"]');
  expect(toldToAll(analysis)).not.toContain('Spring');
});

test('the account behind an access key has to be signed up, not a project', () => {
  const analysis =
    diagnosed(`GET https://s3.eu-west-1.amazonaws.com/reports/q1.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260302%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260302T095900Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=6f1ed002ab5595859014ebf0951522d9

< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <?xml version="1.0"?><Error><Code>NotSignedUp</Code><Message>Your account is not signed up for the S3 service.</Message></Error>`);
  expect(toldTo('developer', analysis)).toContain('aws sts get-access-key-info');
  expect(toldTo('owner', analysis)).toContain('sign-up of the AWS account');
  expect(toldToAll(analysis)).not.toContain('project');
});

test('who speaks the API of S3 without being S3 is not called AWS', () => {
  const answer = (host: string, server: string) =>
    because(
      diagnosed(`GET https://${host}/album/may.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=jkjeuogvtq6c%2F20260302%2Fus-1%2Fs3%2Faws4_request&X-Amz-Date=20260302T070000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=983c322d2688fc73547706068548b67886304302c75d4837bceb918ddc692cae
< 403 Forbidden
< Server: ${server}
< x-amz-request-id: 459642D85F14E228
< Content-Type: application/xml
< Date: Mon, 02 Mar 2026 10:00:00 GMT
<
< <Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>
`).causes[0],
    );
  expect(answer('gateway.example.test', 'Gate')).toContain('The S3 API says');
  expect(answer('album.s3.amazonaws.com', 'AmazonS3')).toContain('AWS services say');
});
