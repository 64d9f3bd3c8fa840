/** Causes and steps that follow from what the same page sent before. */
import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('a session that only some servers know', () => {
  const me = (status: string) => `GET https://desk.example.test/api/me
Cookie: connect.sid=s%3Aq8ZfN2
< ${status}
< Content-Type: application/json
<
< {"message":"Session not found or expired"}
`;
  const turns = (...all: string[]) => diagnosed(all.map(me).join('\n'));

  test('is shared, not begun anew', () => {
    const analysis = turns('401 Unauthorized', '200 OK', '401 Unauthorized');
    const [first] = analysis.causes;
    expect([first.id, first.certainty]).toEqual(['session-expired', 'likely']);
    expect(first.title).toBe('Only some of the servers know the session');
    expect(because(first)).toMatch(/was answered 401 .* before, then 200 .* and is 401 now/);
    expect(toldTo('owner', analysis)).toMatch(/connect-redis[\s\S]*cookie SRV insert/);
    expect(toldToAll(analysis)).not.toMatch(/Sign in again|location\.assign/);
  });

  test('has ended where it was never refused before', () => {
    const analysis = turns('200 OK', '401 Unauthorized');
    expect(analysis.causes[0].certainty).toBe('certain');
    expect(toldTo('visitor', analysis)).toContain('Sign in again');
  });
});

describe('a preflight of an origin that was let in before', () => {
  const earlier = `OPTIONS https://api.example.org/tasks
Origin: https://planner.example.test
Access-Control-Request-Method: GET
< 200 OK
< Access-Control-Allow-Origin: https://planner.example.test
< Access-Control-Allow-Methods: GET,HEAD,POST

`;
  const refused = (body: string) => `OPTIONS https://api.example.org/tasks/17
Origin: https://planner.example.test
Access-Control-Request-Method: PUT
Access-Control-Request-Headers: authorization
< 403 Forbidden
< Content-Type: text/plain
<
< ${body}
`;

  test('wants its method among those that are allowed', () => {
    const analysis = diagnosed(earlier + refused('Invalid CORS request'));
    const [first, ...others] = analysis.causes;
    expect([first.id, first.certainty]).toEqual(['preflight-rejected', 'certain']);
    expect(first.title).toBe('The CORS rules of the server do not allow PUT');
    expect(because(first)).toContain('allows GET, HEAD, POST');
    expect(because(first)).toContain('“Invalid CORS request”');
    expect(toldTo('owner', analysis)).toMatch(
      /^Add to the CORS rules .* the method PUT[\s\S]*setAllowedMethods\(List\.of\([^)]*"PUT"/,
    );
    expect(toldToAll(analysis)).not.toMatch(/before any authentication|UseCors/);
    expect(others.map(({ id }) => id)).not.toContain('origin-not-allowed');
  });

  test('wants its field among those that are allowed', () => {
    const before = earlier.replace(
      'GET,HEAD,POST',
      'GET,PUT\n< Access-Control-Allow-Headers: accept',
    );
    const told = toldTo('owner', diagnosed(before + refused('Forbidden')));
    expect(told).toContain('the fields authorization:');
    expect(told).not.toContain('the method');
    // The authentication in front of the rules says so with 401.
    const asked = diagnosed(
      before + refused('Forbidden').replace('403 Forbidden', '401 Unauthorized'),
    );
    expect(toldTo('owner', asked)).toContain('before any authentication');
  });

  test('has the rules looked through where nobody was let in', () => {
    const analysis = diagnosed(refused('Invalid CORS request'));
    expect(toldTo('owner', analysis)).toContain(
      'the origin https://planner.example.test, the method PUT, and the fields authorization',
    );
    expect(toldToAll(analysis)).not.toContain('before any authentication');
  });

  test('passes in front of the authentication where nothing is known of rules', () => {
    const analysis = diagnosed(refused('Forbidden'));
    expect(toldTo('owner', analysis)).toContain('before any authentication');
  });
});

test('a page of the old name is opened at the new one', () => {
  const analysis = diagnosed(`GET https://panel.old.example.test/v3/nodes
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
Referer: https://panel.old.example.test/
< 301 Moved Permanently
< Location: https://panel.example.test/v3/nodes

# attempt: redirected
GET https://panel.example.test/v3/nodes
Origin: https://panel.old.example.test
< 401 Unauthorized
< Access-Control-Allow-Origin: *
< Content-Type: application/json
<
< {"message":"must authenticate"}
`);
  expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
  expect(toldTo('visitor', analysis)).toContain('Open https://panel.example.test instead');
  expect(toldTo('owner', analysis)).toMatch(
    /Redirect the pages of[\s\S]*Access-Control-Allow-Origin: \*; Access-Control-Allow-Headers is/,
  );
});

test('a proof with a constant jti is refused for it, and for nothing else', () => {
  const analysis = diagnosed(`POST https://pds.example.test/xrpc/create
Authorization: DPoP jwt({"alg":"ES256","typ":"at+jwt"}, {"sub":"did:plc:a","exp":"2026-03-02T12:00:00Z","cnf":{"jkt":"MbwWD0LrTW"}})
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"AAAAAAAAAAAAAAAAAAAAAA","htm":"POST","htu":"https://pds.example.test/xrpc/create","iat":"2026-03-02T10:00:00Z","ath":"x"})
< 401 Unauthorized
< WWW-Authenticate: DPoP error="invalid_dpop_proof", error_description="DPoP proof replayed"
`);
  expect(analysis.causes[0].id).toBe('dpop-proof-invalid');
  expect(analysis.causes[0].title).toBe('The DPoP proof was used before');
  expect(because(analysis.causes[0])).toContain('that is not random');
  expect(toldTo('developer', analysis)).toMatch(/^Mend what makes jti/);
  expect(toldToAll(analysis)).not.toMatch(/cnf\.jkt|X-Forwarded-Proto/);
});
