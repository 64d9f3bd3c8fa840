/** The ways out of what is wrong with a token, a proof or a signature: they answer what the evidence says. */
import { describe, expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

describe('token-signature-invalid', () => {
  const call = (
    answer: string,
    header = '{"alg":"RS256","kid":"k1"}',
  ) => `GET https://api.example.test/me
Authorization: Bearer jwt(${header}, {"iss":"https://id.example.test/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
${answer}`;

  test('a token for Graph is not to be verified', () => {
    const all = stepsOf(
      call(
        '< WWW-Authenticate: Bearer error="invalid_token", error_description="The signature is invalid"',
        '{"alg":"RS256","kid":"k1","nonce":"n0S0x2"}',
      ),
      'token-signature-invalid',
    );
    expect(all).toMatch(/scopes: \['api:\/\//);
    expect(all).not.toMatch(/new token|fetch the keys/);
  });

  test('what was found is not looked for', () => {
    const value = stepsOf(
      call('<\n< {"code":"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"}'),
      'token-signature-invalid',
    );
    expect(value).toMatch(/Compare the key that api.example.test holds as k1/);
    expect(value).not.toMatch(/look for kid|which algorithms/);
    const key = stepsOf(
      call('<\n< {"code":"ERR_JWKS_NO_MATCHING_KEY"}'),
      'token-signature-invalid',
    );
    expect(key).toMatch(/look for kid k1/);
    expect(key).not.toMatch(/which algorithms/);
    const alg = stepsOf(
      call('<\n< {"code":"ERR_JOSE_ALG_NOT_ALLOWED"}'),
      'token-signature-invalid',
    );
    expect(alg).toMatch(/which algorithms/);
    expect(alg).not.toMatch(/kid/);
  });

  test('a library with a secret of its own fetches no keys', () => {
    const all = stepsOf(
      call(
        '< WWW-Authenticate: jwt-auth\n<\n< {"message":"Token Signature could not be verified."}',
      ),
      'token-signature-invalid',
    );
    expect(all).toMatch(/JWT_PUBLIC_KEY/);
    expect(all).not.toMatch(/jwks_uri/);
  });
});

describe('token-audience-mismatch', () => {
  const run = `GET https://orders-7h3kq2xwaa-ew.a.run.app/v1/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://accounts.google.com","aud":"https://orders-staging-7h3kq2xwaa-ew.a.run.app","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Server: Google Frontend
< WWW-Authenticate: Bearer error="invalid_token", error_description="The access token could not be verified"
< Content-Type: text/html
<
< <h1>Error: Unauthorized</h1>`;

  test('an address of another service is not the audience', () => {
    expect(causesOf(run)[0]?.id).toBe('token-audience-mismatch');
    expect(stepsOf(run, 'token-audience-mismatch')).toMatch(
      /--impersonate-service-account=\S+ --audiences=https:\/\/orders-7h3kq2xwaa-ew/,
    );
    expect(stepsOf(run, 'token-rejected')).not.toMatch(/Say in the answer/);
  });
});

describe('token-rejected', () => {
  const token = (n: number) =>
    `Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test","aud":"loads","jti":"${n}","exp":"2026-03-02T11:00:00Z"})`;
  const refused = (n: number) => `GET https://api.example.test/loads
${token(n)}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token"
`;
  const renewal = `POST https://id.example.test/oauth2/token
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token=r1&client_id=c
< 200 OK
< Content-Type: application/json
<
< {"access_token":"x","expires_in":900}
`;

  test('fresh tokens that are refused in turn are no reason to renew or to sign in', () => {
    const transcript = [refused(1), renewal, refused(2), renewal, refused(3)].join('\n');
    const all = stepsOf(transcript, 'token-rejected');
    expect(all).toMatch(/Stop renewing: 3 tokens/);
    expect(all).not.toMatch(/Get a new access token|visitor|getAccessToken/);
    const other = causesOf(transcript).find(({ id }) => id === 'token-audience-mismatch');
    expect(other?.certainty ?? 'possible').toBe('possible');
    expect(stepsOf(refused(1), 'token-rejected')).toMatch(/Get a new access token/);
  });

  test('the claim that the answer names', () => {
    const all = stepsOf(
      `${refused(1)}<\n< {"detail":"Token is missing the \\"sub\\" claim"}`,
      'token-rejected',
    );
    expect(all).toMatch(/write the claim sub/);
    expect(all).not.toMatch(/why the token is refused/);
  });
});

describe('signatures', () => {
  test('a shared access signature that ended is no token to renew', () => {
    const sas = `POST https://acme.servicebus.windows.net/clicks/messages
Authorization: SharedAccessSignature sr=https%3a%2f%2facme.servicebus.windows.net%2fclicks&sig=FOm%2b5UxhLQu2QiXGacnWehvMkEkkZIAUUy8rUnLPcvA%3d&se=1772442000&skn=send
< 401 Unauthorized
< Content-Type: application/xml
<
< <Error><Code>401</Code><Detail>ExpiredToken: .</Detail></Error>`;
    const [first] = causesOf(sas);
    expect([first?.id, first?.certainty]).toEqual(['signed-url-expired', 'certain']);
    expect(causesOf(sas).some(({ id }) => id === 'token-expired')).toBe(false);
  });
});

describe('token-wrong-type', () => {
  const call = (sent: string, message: string) => `POST https://api.pay.example.test/v1/transfers
${sent}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"message":"${message}"}}`;

  test('a test key at the live endpoint', () => {
    const key = 'Authorization: Bearer sk_test_DsHhqLUF9yjAnbYIuzGVP3iYsGmceS2o';
    const all = stepsOf(call(key, 'Sandbox key used on live endpoint'), 'token-wrong-type');
    expect(all).toMatch(/use its live key at api\.pay\.example\.test/);
    expect(all).not.toMatch(/access token|access_token/);
  });

  test('the answer says which kind is wanted', () => {
    const refresh =
      'Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"1","type":"refresh","exp":"2026-03-09T10:00:00Z"})';
    const cause = causeOf(call(refresh, 'Expected access token'), 'token-wrong-type');
    expect(cause.certainty).toBe('certain');
    expect(cause.steps.some(({ text }) => text.startsWith('Say in'))).toBe(false);
  });

  test('a secret key of Supabase is no bearer token', () => {
    const key = 'sb_secret_JZOiSp4B6Yz856xFm6JR3m_RPYkndKn';
    const all = stepsOf(
      call(`apikey: ${key}\nAuthorization: Bearer ${key}`, 'Expected 3 parts in JWT; got 1'),
      'token-wrong-type',
    );
    expect(all).toMatch(/in apikey only/);
    expect(all).toMatch(/from a server only/);
  });
});

describe('dpop', () => {
  const proofWith = (more: string) =>
    `DPoP: jwt({"alg":"ES256","typ":"dpop+jwt","jwk":{"kty":"EC"}}, {"jti":"j","htm":"GET","htu":"https://rs.example.test/me","ath":"a"${more}})`;
  const call = (proof: string, answer: string) => `GET https://rs.example.test/me
Origin: https://app.example.test
Authorization: DPoP 06FySq92nu9lFvfCpUhtbSVECGCzwxD7pPkg9fiEnyo
${proof}
< 401 Unauthorized
< DPoP-Nonce: n2
${answer}`;
  const nonce = call(
    proofWith(',"iat":"2026-03-02T09:00:00Z","nonce":"n1"'),
    '< WWW-Authenticate: DPoP error="use_dpop_nonce"\n< Access-Control-Expose-Headers: DPoP-Nonce, WWW-Authenticate',
  );

  test('a nonce that scripts can read needs no other field', () => {
    expect(stepsOf(nonce, 'dpop-nonce-required')).not.toMatch(/Expose-Headers/);
    const hidden = nonce.replace(/\n< Access-Control.*/, '');
    expect(stepsOf(hidden, 'dpop-nonce-required')).toMatch(/Expose-Headers/);
    const says = causeOf(nonce, 'dpop-nonce-required').evidence.map((one) => one.says);
    expect(says.join()).toMatch(/had the nonce n1.* 1 hour before/);
  });

  test('a proof that shows its fault has the right key, and the new one the nonce', () => {
    const old = call(
      proofWith(',"iat":"2026-03-02T09:00:00Z"'),
      '< WWW-Authenticate: DPoP error="invalid_dpop_proof", error_description="\\"iat\\" claim timestamp check failed (too far in the past)"',
    );
    const all = stepsOf(old, 'dpop-proof-invalid');
    expect(all).toMatch(/nonce: response\.headers\.get/);
    expect(all).not.toMatch(/cnf\.jkt|proxy_set_header/);
    expect(causesOf(old).some(({ id }) => id === 'token-not-yet-valid')).toBe(false);
  });
});

describe('what the answer names', () => {
  const call = (claims: string, answer: string) => `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256"}, {${claims},"exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< ${answer}`;

  test('the issuer makes it certain, and iss stands as it is', () => {
    const cause = causeOf(
      call(
        '"iss":"https://id-staging.example.test"',
        '{"message":"jwt issuer invalid. expected: https://id.example.test"}',
      ),
      'token-issuer-mismatch',
    );
    expect(cause.certainty).toBe('certain');
    expect(cause.evidence.map(({ says }) => says).join()).not.toMatch(/staging\.example\.test\//);
  });

  test('the audience makes it certain', () => {
    const answer = `{"error_description":"Token was issued for 'mobile-app', this service accepts 'web-app'"}`;
    expect(causeOf(call('"aud":"mobile-app"', answer), 'token-audience-mismatch').certainty).toBe(
      'certain',
    );
  });

  test('a code of RFC 8628 is none elsewhere', () => {
    const says = (text: string) =>
      causeOf(text, 'token-expired')
        .evidence.map((one) => one.says)
        .join();
    const opaque = `GET https://api.example.test/app
Authorization: OAuth2 6dbf15c23f133b67fa8bece870e813cc
< 401 Unauthorized
< Content-Type: application/json
<
< {"error_description":"expired_token","error":"unauthorized"}`;
    expect(says(opaque)).toMatch(/expired_token/);
    expect(says(opaque)).not.toMatch(/device code/);
  });
});

describe('tokens and keys', () => {
  test('a token that was to hold at once is a matter of clocks', () => {
    const all = stepsOf(
      `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"HS256"}, {"iat":"2026-03-02T10:14:00Z","nbf":"2026-03-02T10:14:00Z","exp":"2026-03-02T12:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="'nbf' claim timestamp check failed"`,
      'token-not-yet-valid',
    );
    expect(all).toMatch(/^owner: Set the clocks of the issuer/);
    expect(all).not.toMatch(/Come back/);
  });

  const sent = (line: string) => `GET https://api.example.test/items
Authorization: ${line}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"invalid token"}`;

  test('a length that columns have is where it was cut', () => {
    const header = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.';
    const claims = Buffer.from(JSON.stringify({ sub: 'x'.repeat(400) })).toString('base64url');
    const cut = (at: number) => sent(`Bearer ${`${header}${claims}`.slice(0, at)}`);
    expect(stepsOf(cut(255), 'token-malformed')).toMatch(/cut at 255 characters/);
    expect(stepsOf(cut(251), 'token-malformed')).not.toMatch(/cut at 251/);
  });

  test('quotation marks around a key are those of its settings', () => {
    const all = stepsOf(
      sent('Key "os_v2_app_qo7hsrodzidqctqob7bs3rvzw5gd24quimcpyv2z"'),
      'token-malformed',
    );
    expect(all).toMatch(/Take the quotation marks off the key/);
    expect(all).not.toMatch(/JSON\.|Sign in/);
  });

  test('an object is no token', () => {
    expect(stepsOf(sent('Bearer [object Object]'), 'token-placeholder')).toMatch(
      /typeof token !== 'string'/,
    );
  });

  test('the signature of a session cookie belongs to it', () => {
    const all = stepsOf(
      `GET https://desk.example.test/api/me
Cookie: koa.sess=eyJ1c2VyIjoiZGFuYSIsIl9leHBpcmUiOjE3OTU4ODUyMzc5NzgsIl9tYXhBZ2UiOjM2MDAwMDB9; koa.sess.sig=BQT_dKIDG_DRyTTXfYSuSCObsvw
< 401 Unauthorized
<
< Please sign in`,
      'session-expired',
    );
    expect(all).toMatch(/koa\.sess and koa\.sess\.sig/);
  });

  test('a refresh token that was used before has been replaced', () => {
    const refresh = (answer: string) => `POST https://id.example.test/auth/refresh
Content-Type: application/json

{"refreshToken":"jwt({"alg":"HS256"}, {"sub":"u","jti":"1","exp":"2026-03-09T10:00:00Z"})"}
${answer}
`;
    const again = `${refresh('< 200 OK\n< Content-Type: application/json\n<\n< {"accessToken":"a.b.c","refreshToken":"another"}')}
${refresh('< 401 Unauthorized\n< Content-Type: application/json\n<\n< {"errorCode":"REFRESH_TOKEN_NOT_FOUND_OR_REVOKED"}')}`;
    const says = causeOf(again, 'token-revoked').evidence.map((one) => one.says);
    expect(says.join()).toMatch(/had used the same refresh token/);
    expect(stepsOf(again, 'token-revoked')).toMatch(
      /Keep the refresh token that each answer brings/,
    );
  });
});

describe('a server that expects undefined', () => {
  test.each([
    ['jwt audience invalid. expected: undefined', 'token-audience-mismatch', 'audience'],
    ['jwt issuer invalid. expected: undefined', 'token-issuer-mismatch', 'issuer'],
  ] as const)('has a setting missing: %s', (words, id, what) => {
    const all = stepsOf(
      `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://demo.auth0.com/","aud":"app-1","exp":"2036-03-02T11:00:00Z"})
< 401 Unauthorized
<
< {"message":"${words}"}`,
      id,
    );
    expect(all).toMatch(new RegExp(`^owner: Set the ${what} that api.example.test expects`));
    expect(all).not.toMatch(/developer|audience: 'undefined'/);
  });
});

describe('an issuer by http, at an API by https', () => {
  const call = (iss: string, words: string) => `GET https://gw.pharmacy.example.test/stock
Authorization: Bearer jwt({"alg":"RS256","kid":"k1"}, {"iss":"${iss}","aud":"stock","exp":"2036-03-02T11:00:00Z"})
< 401 Unauthorized
< ${words}`;
  const ofMicrosoft = (iss: string) =>
    call(
      iss,
      `Server: Kestrel\n< WWW-Authenticate: Bearer error="invalid_token", error_description="The issuer '${iss}' is invalid"`,
    );

  test('is named in the settings as the token has it, after its own address was mended', () => {
    const all = stepsOf(ofMicrosoft('http://login.pharmacy.example.test'), 'token-issuer-mismatch');
    expect(all).toMatch(/UseForwardedHeaders[\s\S]*ValidIssuers = \["http:\/\/login\.pharmacy/);
    const tls = stepsOf(
      ofMicrosoft('https://login.pharmacy.example.test'),
      'token-issuer-mismatch',
    );
    expect(tls).toContain('ValidIssuers = ["https://login.pharmacy.example.test"]');
    expect(tls).not.toMatch(/UseForwardedHeaders|…/);
    const local = stepsOf(ofMicrosoft('http://127.0.0.1:5000'), 'token-issuer-mismatch');
    expect(local).not.toContain('UseForwardedHeaders');
  });

  test('whatever the library', () => {
    const steps = (iss: string) =>
      stepsOf(call(iss, '\n< {"message":"jwt issuer invalid"}'), 'token-issuer-mismatch');
    expect(steps('http://login.pharmacy.example.test')).toContain('X-Forwarded-Proto');
    expect(steps('https://login.pharmacy.example.test')).not.toContain('X-Forwarded-Proto');
    expect(steps('http://login.other.test')).not.toContain('X-Forwarded-Proto');
  });
});

describe('a token that is refused without a reason', () => {
  const steps = (claims: string) =>
    stepsOf(
      `# at: 2026-03-02T10:00:00Z
GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256","kid":"k1"}, {"iss":"https://id.other.test/"${claims}})
< 401 Unauthorized
< Date: Mon, 02 Mar 2026 10:00:00 GMT
<
< {"error":"Invalid token"}`,
      'token-rejected',
    );

  test('has not ended where it says so itself', () => {
    const holds = steps(',"aud":"orders","exp":"2026-03-02T11:00:00Z"');
    expect(holds).not.toContain('had ended');
    expect(holds).toMatch(/^developer: Compare/);
    expect(steps(',"aud":"orders"')).toMatch(/^developer: Get a new .* had ended/);
  });

  test('is of another service where its issuer made it for itself', () => {
    const all = steps(',"aud":"https://id.other.test/","exp":"2026-03-02T11:00:00Z"');
    expect(all).toMatch(/^developer: Get a token that is meant for api.example.test/);
    expect(all).not.toMatch(/Get a new access token|Sign out/);
    expect(steps(',"aud":"https://api.shop.test/"')).not.toContain('another service');
  });
});

describe('a token that was revoked', () => {
  const TOKEN =
    'Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"u-88","exp":"2026-03-02T11:00:00Z"})';
  const before = `# at: 2026-03-02T10:00:00Z
GET https://api.example.test/orders
${TOKEN}
< 200 OK

`;
  const signOut = `# at: 2026-03-02T10:00:10Z
POST https://api.example.test/auth/logout
${TOKEN}
< 204 No Content

`;
  const refused = `# at: 2026-03-02T10:00:20Z
GET https://api.example.test/orders
${TOKEN}
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"Token revoked"}`;

  test('by the sign-out before it is not renewed', () => {
    const steps = stepsOf(`${before}${signOut}${refused}`, 'token-revoked');
    expect(steps).toMatch(/^developer: Delete the token.* POST \/auth\/logout .* 10 seconds after/);
    expect(steps).not.toMatch(/refreshAccessToken|second use|who revoked/);
    expect(stepsOf(`${before}${refused}`, 'token-revoked')).toContain('who revoked');
  });
});
