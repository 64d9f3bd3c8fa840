import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token for a day', () => {
  const analysis = diagnosed(`GET https://api.appstoreconnect.apple.com/v1/builds
Authorization: Bearer jwt({"alg":"ES256","kid":"9ABCDEFGH1"}, {"iss":"11111111-2222-3333-4444-555555555555","iat":"2026-03-02T10:00:00Z","exp":"2026-03-03T10:00:00Z","aud":"appstoreconnect-v1"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":[{"status":"401","code":"NOT_AUTHORIZED","title":"Authentication credentials are missing or invalid.","detail":"Provide a properly configured and signed bearer token, and make sure that it has not expired."}]}`);
  expect(analysis.causes[0].id).toBe('token-rejected');
  expect(toldTo('developer', analysis)).toContain('86400 seconds');
  expect(toldTo('developer', analysis)).toContain("setExpirationTime('20m')");
  expect(toldToAll(analysis)).not.toContain('getAccessToken');
});
