import { describe, expect, test } from 'vitest';
import { because, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

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

describe('ath', () => {
  const OLD = 'kYJPDRZ8pHKU41RNmRPOZtKKb9bfvkQ8GxAaoRdVRaQ';

  const refused = (token: string) =>
    diagnosed(`GET https://pds.example.test/xrpc/a
Authorization: DPoP ${OLD}
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"1","htm":"GET","htu":"https://pds.example.test/xrpc/a","iat":"2026-03-02T10:00:00Z","ath":"x"})
< 200 OK
<
< {}

GET https://pds.example.test/xrpc/b
Authorization: DPoP ${token}
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"2","htm":"GET","htu":"https://pds.example.test/xrpc/b","iat":"2026-03-02T10:00:01Z","ath":"y97fJ-W_gtKW8Vz8IPvXltXCxt7i6QUxSt2qOxVnzOI"})
< 401 Unauthorized
< WWW-Authenticate: DPoP error="invalid_dpop_proof", error_description="DPoP \\"ath\\" mismatch"
`);

  test('of the token before is said to be that', () => {
    const analysis = refused('Zf2c1aJ0wq8s7d6f5g4h3j2k1l0q9w8e7r6t5y4u3i2');
    expect(because(analysis.causes[0])).toMatch(
      /ath of the proof is not the SHA-256 .* which GET \/xrpc\/a was sent with/,
    );
    expect(toldTo('developer', analysis)).toMatch(/Compute ath from the very token/);
    expect(toldToAll(analysis)).not.toMatch(/cnf\.jkt|proxy_set_header|htu/);
  });

  test('that fits is not found fault with', () => {
    expect(because(refused(OLD).causes[0])).not.toContain('ath of the proof');
  });
});

test('a token sent as Bearer where DPoP alone is asked for has no proof to mend', () => {
  const analysis = diagnosed(`GET https://login.example.test/me
Authorization: Bearer T01Po_MHP3GdcEpVTIGPkGA00zAltmjGrht_lgGsyW6
< 401 Unauthorized
< WWW-Authenticate: DPoP error="invalid_token", algs="ES256"
`);
  expect(analysis.causes[0].id).toBe('dpop-proof-invalid');
  expect(toldTo('developer', analysis)).toContain('Authorization: DPoP $ACCESS_TOKEN');
  expect(toldToAll(analysis)).not.toMatch(/Bearer \$|compare htu/);
});

test('a proof that shows its fault has the right key, and the new one the nonce', () => {
  const old = `GET https://rs.example.test/me
Origin: https://app.example.test
Authorization: DPoP 06FySq92nu9lFvfCpUhtbSVECGCzwxD7pPkg9fiEnyo
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"j","htm":"GET","htu":"https://rs.example.test/me","ath":"a","iat":"2026-03-02T09:00:00Z"})
< 401 Unauthorized
< DPoP-Nonce: n2
< WWW-Authenticate: DPoP error="invalid_dpop_proof", error_description="\\"iat\\" claim timestamp check failed (too far in the past)"`;
  const all = stepsOf(old, 'dpop-proof-invalid');
  expect(all).toMatch(/nonce: response\.headers\.get/);
  expect(all).not.toMatch(/cnf\.jkt|proxy_set_header/);
  expect(diagnosed(old).causes.some(({ id }) => id === 'token-not-yet-valid')).toBe(false);
});

test('a proof of DPoP that did not come is not called unfit', () => {
  const [first] = diagnosed(`POST https://api.example.test/v1/orders
Authorization: DPoP c2f0b91d7a4e4b0f
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_dpop_proof"}
`).causes;
  expect(first.title).toBe('The DPoP proof is missing');
});
