import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('Graph does not know the application in that directory', () => {
  const call = `GET https://graph.microsoft.com/v1.0/users
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.microsoft.com","iss":"https://sts.windows.net/7c3d/","tid":"7c3d1f0a","appid":"a91d1cbb"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"code":"Authorization_IdentityNotFound","message":"The identity of the calling application could not be established."}}`;
  const steps = stepsOf(call, 'token-rejected');
  expect(steps).toContain(
    'https://login.microsoftonline.com/7c3d1f0a/adminconsent?client_id=a91d1cbb',
  );
  expect(steps).toContain('az ad sp create --id a91d1cbb');
  expect(steps).not.toMatch(/Sign out of the page/);
});
