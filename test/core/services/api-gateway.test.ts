import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const sent = (use: string) =>
  diagnosed(`GET https://q1w2e3r4t5.execute-api.eu-west-1.amazonaws.com/prod/cart
Authorization: Bearer jwt({"alg":"RS256","kid":"a"}, {"token_use":"${use}","iss":"https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< x-amzn-ErrorType: UnauthorizedException
< x-amz-apigw-id: F00=
< Content-Type: application/json
<
< {"message":"Unauthorized"}`);

test('an authorizer for a user pool wants the other token, or scopes', () => {
  const analysis = sent('access');
  expect(analysis.causes[0].id).toBe('token-wrong-type');
  expect(toldTo('developer', analysis)).toContain('tokens.idToken');
  expect(toldTo('owner', analysis)).toContain('authorizationScopes');
  expect(toldTo('developer', sent('id'))).not.toContain('tokens.idToken');
});

test('a token where a signature is read', () => {
  const refused = (issuer: string) =>
    diagnosed(`GET https://q1w2e3r4t5.execute-api.eu-west-1.amazonaws.com/prod/cart
Authorization: Bearer jwt({"alg":"RS256","kid":"a"}, {"iss":"${issuer}","exp":"2026-03-02T11:00:00Z"})

< 403 Forbidden
< x-amzn-ErrorType: IncompleteSignatureException
< x-amz-apigw-id: F00=
< Content-Type: application/json
<
< {"message":"'eyJhbGciOiJSUzI1NiJ9' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer eyJhbGciOiJSUzI1NiJ9'."}`);
  const analysis = refused('https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf');
  expect(analysis.causes[0].id).toBe('scheme-mismatch');
  expect(toldTo('developer', analysis)).toContain('aws:amz:eu-west-1:execute-api');
  expect(toldTo('developer', analysis)).toContain('does not exist');
  expect(toldTo('owner', analysis)).toContain('COGNITO_USER_POOLS');
  expect(toldTo('owner', refused('https://id.example.test'))).not.toContain('COGNITO');
});
