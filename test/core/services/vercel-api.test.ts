import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a team that demands SAML is named, and is certain', () => {
  const analysis = diagnosed(`GET https://api.vercel.com/v6/deployments
Authorization: Bearer NOHnlzbt2pU1it9MZcgVDEN6
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"code":"forbidden","message":"Not authorized: Trying to access resource under scope \\"acme\\". You must re-authenticate to this scope or use a token with access to this scope.","saml":true,"scope":"acme","enforced":true}}
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'sso-required', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('under scope "acme"');
  expect(toldTo('visitor', analysis)).toContain('team acme by SAML');
});
