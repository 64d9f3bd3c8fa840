import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('a registry answers with 401, and its catalogue is not for everybody', () => {
  const all = stepsOf(
    `GET https://registry.example.test/v2/_catalog
Authorization: Bearer jwt({"alg":"RS256"}, {"access":[],"aud":"container_registry","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Docker-Distribution-Api-Version: registry/2.0
< WWW-Authenticate: Bearer realm="https://x.example.test/auth",service="container_registry",scope="registry:catalog:*",error="insufficient_scope"`,
    'insufficient-scope',
  );
  expect(all).toMatch(/registry:catalog:\*: ordinary users are not given it/);
  expect(all).not.toMatch(/403|docker login/);
});
