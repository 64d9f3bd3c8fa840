import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('offers an identity token where a password is not taken', () => {
  const analysis = diagnosed(`GET https://repo.example.test/artifactory/api/npm/npm/left-pad
Authorization: Basic base64(ci:secret)

< 401 Unauthorized
< WWW-Authenticate: Basic realm="Artifactory Realm"
< X-JFrog-Version: Artifactory/7.77.5 77705900
< Content-Type: application/json
<
< {"errors":[{"status":401,"message":"Bad credentials"}]}`);
  expect(analysis.causes[0].id).toBe('password-rejected');
  expect(because(analysis.causes[0])).toContain('JFrog Artifactory says');
  expect(toldTo('developer', analysis)).toContain('Generate an Identity Token');
  expect(toldTo('owner', analysis)).toContain('User Management, Users');
});
