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
