/** What the answer names, the cause and its steps name too. */
import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const JWT = 'jwt({"alg":"RS256"}, {"sub":"u-81","aud":"espace-agent"})';

test('an identity and a verb that the kubelet or the API server name are a missing permission', () => {
  const call = (message: string) => `GET https://node-3.k8s.example.test:10250/stats/summary
Authorization: Bearer ${JWT}
< 403 Forbidden
< Content-Type: text/plain
<
< ${message}
`;
  const kubelet = diagnosed(
    call('Forbidden (user=system:serviceaccount:ns:collector, verb=get, resource=nodes)'),
  );
  expect(kubelet.causes.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
    'permission-denied certain',
  ]);
  expect(because(kubelet.causes[0])).toContain('user=system:serviceaccount:ns:collector');
  expect(toldTo('owner', kubelet)).toMatch(
    /bind a ClusterRole to it .*verb=get, resource=nodes[\s\S]*--user='system:serviceaccount:ns:collector'/,
  );
  expect(toldToAll(kubelet)).not.toMatch(/new credential|sign out/);
  const server = diagnosed(
    call('pods is forbidden: User "ci" cannot list resource "pods" in API group ""'),
  );
  expect(server.causes[0]).toMatchObject({ id: 'permission-denied', certainty: 'certain' });
  expect(toldTo('owner', server)).toContain('If ci should have it, bind a role');
});

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

test('the audience that is wanted, where the one that came is named first', () => {
  const analysis = diagnosed(`GET https://app.example.test/api/remboursements
Authorization: Bearer ${JWT}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Le jeton présenté est destiné à 'espace-agent' et non à 'remboursements'."}
`);
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('developer', analysis)).toContain('with the audience “remboursements”');
});

test('a POST policy that ended is renewed with its form', () => {
  const analysis = diagnosed(`POST https://acme-uploads.s3.amazonaws.com/
< 403 Forbidden
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message></Error>
`);
  expect(analysis.causes[0].id).toBe('signed-url-expired');
  expect(toldTo('developer', analysis)).toMatch(/new POST policy .* form fields/);
  expect(toldToAll(analysis)).not.toContain('URL');
});
