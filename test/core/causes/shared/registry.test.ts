import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../../support/diagnosed.ts';

test('a registry says where its token is to be had, and a page cannot read it', () => {
  const analysis = diagnosed(`GET https://ghcr.io/v2/acme/webshop/tags/list
Origin: https://tags.example.test
Sec-Fetch-Site: cross-site
< 401 Unauthorized
< Docker-Distribution-API-Version: registry/2.0
< WWW-Authenticate: Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/webshop:pull"
< Content-Type: application/json
<
< {"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}
`);
  expect(analysis.causes[0].id).toBe('credentials-missing');
  expect(analysis.causes[0].title).toContain('no fault so far');
  expect(toldTo('developer', analysis)).toMatch(
    /on a server[\s\S]*read:packages[\s\S]*field token/,
  );
  expect(toldToAll(analysis)).not.toMatch(/await fetch|-u "\$USER"|Sign in on the page/);
});
