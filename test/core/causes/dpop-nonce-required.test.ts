import { expect, test } from 'vitest';
import { because, causeOf, diagnosed, stepsOf, toldTo } from '../../support/diagnosed.ts';

test('a nonce that the page cannot read is first of all let through', () => {
  const refused = (more: string) =>
    diagnosed(`GET https://rs.example.test/notes
Origin: https://spa.example.test
Authorization: DPoP T01Po_MHP3GdcEpVTIGPkGA00zAltmjGrht_lgGsyW6
< 401 Unauthorized
< WWW-Authenticate: DPoP error="use_dpop_nonce"
< DPoP-Nonce: eyJ7S_zG.eyJH0-Z.mM1p-9c
< Access-Control-Allow-Origin: https://spa.example.test
${more}`);
  const hidden = refused('');
  expect(hidden.causes[0].id).toBe('dpop-nonce-required');
  expect(hidden.causes[0].steps[0]?.for).toBe('owner');
  expect(toldTo('owner', hidden)).toContain('works only after it');
  expect(toldTo('owner', refused('< Access-Control-Expose-Headers: DPoP-Nonce\n'))).toBe('');
});

test('the new proof goes out with the call', () => {
  const steps = stepsOf(
    `GET https://pds.example.test/profile
Authorization: DPoP opaque-token-0123456789
< 401 Unauthorized
< WWW-Authenticate: DPoP error="use_dpop_nonce"
< DPoP-Nonce: n1`,
    'dpop-nonce-required',
  );
  expect(steps).toMatch(/Authorization: `DPoP \$\{accessToken\}`, 'DPoP': proof/);
});

const nonce = `GET https://rs.example.test/me
Origin: https://app.example.test
Authorization: DPoP 06FySq92nu9lFvfCpUhtbSVECGCzwxD7pPkg9fiEnyo
DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"j","htm":"GET","htu":"https://rs.example.test/me","ath":"a","iat":"2026-03-02T09:00:00Z","nonce":"n1"})
< 401 Unauthorized
< DPoP-Nonce: n2
< WWW-Authenticate: DPoP error="use_dpop_nonce"
< Access-Control-Expose-Headers: DPoP-Nonce, WWW-Authenticate`;

test('a nonce that scripts can read needs no other field', () => {
  expect(stepsOf(nonce, 'dpop-nonce-required')).not.toMatch(/Expose-Headers/);
  const hidden = nonce.replace(/\n< Access-Control.*/, '');
  expect(stepsOf(hidden, 'dpop-nonce-required')).toMatch(/Expose-Headers/);
  const says = because(causeOf(nonce, 'dpop-nonce-required'));
  expect(says).toMatch(/had the nonce n1.* 1 hour before/);
});
