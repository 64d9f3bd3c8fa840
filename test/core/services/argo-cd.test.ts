import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Argo CD verifies its own tokens, on several nodes', () => {
  const refused = (issuer: string) =>
    diagnosed(`GET https://argocd.example.test/api/v1/projects
Cookie: argocd.token=jwt({"alg":"HS256"}, {"iss":"${issuer}","sub":"admin:login","nbf":"2026-03-02T10:01:30Z","iat":"2026-03-02T10:01:30Z","exp":"2026-03-03T10:01:30Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid session: Token is not valid yet","code":16,"message":"invalid session: Token is not valid yet"}
`);
  const analysis = refused('argocd');
  expect(analysis.causes[0].id).toBe('token-not-yet-valid');
  expect(toldTo('owner', analysis)).toContain('replicas of argocd-server');
  expect(toldTo('owner', analysis)).not.toMatch(/verifier|the issuer/);
  expect(toldTo('owner', refused('https://id.example.test'))).not.toContain('argocd-server');
});
