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

test('of scopes that are alternatives one is asked for, by whoever asks for the token', () => {
  const call = (token: string) =>
    diagnosed(`GET https://www.googleapis.com/calendar/v3/calendars
Authorization: Bearer ${token}
< 403 Forbidden
< WWW-Authenticate: Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/calendar https://www.googleapis.com/auth/calendar.readonly"
< Content-Type: application/json
<
< {"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED"}}
`);
  const ofUser = call('ya29.a0Ge94vSoLgB94laNzDGhGqih4lL6isOBDCjAod85M9GUFTZ');
  expect(toldTo('developer', ofUser)).toMatch(/one of these scopes, the narrowest.* or https/);
  expect(toldTo('visitor', ofUser)).toContain('agree to the access');
  expect(ofUser.causes.map(({ id }) => id)).toEqual(['insufficient-scope']);
  expect(because(ofUser.causes[0]).match(/insufficient_scope/g)).toHaveLength(1);
  const ofMachine = call('ya29.c.c0VWNVWseDgZ0c43eUvLy4C3yvPU75WmLQW3almqijmliVdhz');
  expect(toldTo('developer', ofMachine)).toContain('gcloud compute instances set-service-account');
  expect(toldTo('visitor', ofMachine)).toBe('');
});

test('a quota of a month is not waited for in seconds', () => {
  const analysis = diagnosed(`POST https://write.example.test/api/generate
Authorization: Bearer ${JWT}
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"Monthly limit reached (20 requests)"}
`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(toldToAll(analysis)).not.toMatch(/Retry-After: 60|a while/);
  expect(analysis.causes[0].missing.join()).not.toContain('pause');
});

test('OAuth 1.0a signs no headers, and its signature is no secret', () => {
  const analysis =
    diagnosed(`GET https://shop.example.test/api?oauth_consumer_key=ck_4f&oauth_nonce=f1&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1772445600&oauth_signature=Zm9vYmFyYmF6Zm9vYmFyYmF6Zm8%3D
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Invalid signature"}
`);
  expect(analysis.causes[0].id).toBe('signature-mismatch');
  expect(toldTo('developer', analysis)).toMatch(/signature base string .* then sorted/);
  expect(toldTo('owner', analysis)).toContain('X-Forwarded-Proto');
  expect(toldToAll(analysis)).not.toContain('hash of the body');
  expect(analysis.findings.map(({ id }) => id)).not.toContain('credentials-in-url');
});

test('where a value is signed, nothing is said of method and headers', () => {
  const analysis =
    diagnosed(`GET https://app.example.test/api/unsubscribe?d=kim%40example.test:1tpZ9x:bqANlWljfENL58iOEQqdz7fTRB9bLk0TTVmKJPZBtrm
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"Signature \\"bqANlWljfENL58iOEQqdz7fTRB9bLk0TTVmKJPZBtrm\\" does not match"}
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'likely' });
  expect(toldTo('visitor', analysis)).toContain('send a new one');
  expect(toldTo('developer', analysis)).toContain('Pass d of GET /api/unsubscribe on as it came');
  expect(toldTo('owner', analysis)).toContain('SECRET_KEY_FALLBACKS');
  expect(toldToAll(analysis)).not.toMatch(/headers|proxy|hash of the body/);
});

test('a plain refusal of what the request had is certain, of nothing that it had is not', () => {
  const first = (fields: string, message: string) =>
    diagnosed(`GET https://board.example.test/api
${fields}< 403 Forbidden
< Content-Type: text/plain
<
< ${message}
`).causes[0];
  const origin = 'Origin: https://app.example.org\nSec-Fetch-Site: cross-site\n';
  const refused = 'CORS request forbidden: origin not allowed';
  expect(first(origin, refused)).toMatchObject({
    id: 'origin-not-allowed',
    certainty: 'certain',
  });
  expect(first('', refused).certainty).not.toBe('certain');
  expect(first('', 'The host header sent by the client is not allowed')).toMatchObject({
    id: 'host-not-allowed',
    certainty: 'certain',
  });
});

test('what a block page asks of scripts comes first', () => {
  const analysis = diagnosed(`GET https://www.reddit.com/r/programming/hot.json
< 403 Forbidden
< Content-Type: text/html
<
< <p>Your request has been blocked due to a network policy.</p><p>If you're running a script or application, please register or sign in with your developer credentials here.</p>
`);
  expect(analysis.causes[0].id).toBe('waf-blocked');
  expect(toldTo('developer', analysis)).toMatch(/^Do what the answer .*developer credentials/);
});
