/** The ways out of what an account, a client or an organisation lacks: they answer what the evidence says. */
import { describe, expect, test } from 'vitest';
import { causeOf, stepsOf } from '../../support/transcript.ts';

describe('account-disabled', () => {
  const unverified = `POST https://api.mail.example.test/emails
Authorization: Bearer re_HUnr8Pj4_oHLfwO44j5OFi24yqHtldbSS
Content-Type: application/json

{"from":"a@example.test"}
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"You can only send testing emails to your own email address. To send emails to other recipients, please verify a domain at mail.example.test/domains, and change the \`from\` address."}`;

  test('the sentence that says what to do is the step', () => {
    const all = stepsOf(unverified, 'account-disabled');
    expect(all).toMatch(/please verify a domain at mail\.example\.test\/domains/);
    expect(all).not.toMatch(/confirm the address/);
  });

  test('a lock is lengthened by attempts only where it ends by itself', () => {
    const locked = (says: string) =>
      stepsOf(unverified.replace(/You can only[^"]*/, says), 'account-disabled');
    expect(locked('Account locked. Try again in 15 minutes.')).toMatch(/lengthen the lock/);
    expect(locked('Account locked by the administrator.')).not.toMatch(/lengthen/);
  });

  test('one that says no more than the general steps is left to them', () => {
    const vague = unverified.replace(
      /You can only[^"]*/,
      'Your account is suspended. Please contact support.',
    );
    expect(stepsOf(vague, 'account-disabled')).not.toMatch(/what the answer says/);
  });

  const ipa = (reason: string) => `POST https://ipa.example.test/ipa/session/login_password
Content-Type: application/x-www-form-urlencoded

user=jlee&password=Herbst-2024
< 401 Unauthorized
< X-IPA-Rejection-Reason: ${reason}
< Content-Type: text/html
<
< <h1>Invalid Authentication</h1>`;

  test('an expired password is changed by its user, a locked one unlocked', () => {
    const expired = stepsOf(ipa('password-expired'), 'account-disabled');
    expect(expired).toMatch(/change_password/);
    expect(expired).not.toMatch(/user-unlock/);
    expect(stepsOf(ipa('user-locked'), 'account-disabled')).toMatch(/user-unlock/);
  });
});

describe('step-up-required', () => {
  const bank = (answer: string) => `POST https://bank.example.test/api/transfers
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"k","acr":"urn:mfa","auth_time":"2026-03-02T04:00:00Z","exp":"2026-03-02T10:10:00Z"})
Content-Type: application/json

{"amount":"180.00"}
${answer}`;
  const tan = bank(`< 401 Unauthorized
< Content-Type: application/json
<
< {"text":"Für diesen Auftrag ist eine Freigabe per TAN erforderlich.","verfahren":["pushTAN","chipTAN"],"auftrag":"f7c44036-bede-4def-b17a-e6bde0c4b353"}`);

  test('a challenge in the body is completed, and the request not sent again', () => {
    const all = stepsOf(tan, 'step-up-required');
    expect(all).toMatch(/auftrag f7c44036-\S+ by pushTAN or chipTAN/);
    expect(all).toMatch(/Do not send POST \/api\/transfers again/);
    expect(all).not.toMatch(/max_age|prompt=login|then repeat|again and confirm/);
    expect(stepsOf(tan.replace('auftrag', 'mfa_token'), 'step-up-required')).not.toMatch(
      /f7c44036/,
    );
  });

  test('a sign-in that is too old needs no second factor, and auth_time shows it', () => {
    const old = bank(`< 401 Unauthorized
< WWW-Authenticate: Bearer error="insufficient_user_authentication", max_age="300"
<
< {}`);
    const { evidence } = causeOf(old, 'step-up-required');
    expect(evidence.map(({ says }) => says).join()).toMatch(
      /auth_time .* 6 hours before .* 5 minutes/,
    );
    expect(stepsOf(old, 'step-up-required')).toMatch(/&max_age=300/);
    expect(stepsOf(old, 'step-up-required')).not.toMatch(/second factor/);
  });

  test('words about a newer sign-in ask for no second factor', () => {
    const stale = bank(`< 403 Forbidden
< Content-Type: application/json
<
< {"message":"Please re-authenticate to continue","code":"reauthentication_required"}`);
    expect(stepsOf(stale, 'step-up-required')).not.toMatch(/with the second factor/);
  });

  test('Clerk has a hook for it', () => {
    const clerk = `POST https://bank.example.test/api/transfer
Cookie: __session=abc

{}
< 403 Forbidden
< Content-Type: application/json
<
< {"clerk_error":{"type":"forbidden","reason":"reverification-error"}}`;
    expect(stepsOf(clerk, 'step-up-required')).toMatch(/useReverification\(\(options\)/);
  });
});

describe('client-authentication-failed', () => {
  const ask = (host: string, form: string, answer: string) => `POST https://${host}/token
Origin: https://app.example.test
Content-Type: application/x-www-form-urlencoded

${form}
< 401 Unauthorized
< Content-Type: application/json
<
< ${answer}`;
  const CODE = 'grant_type=authorization_code&client_id=c1&code=x&redirect_uri=y&code_verifier=z';

  test('Entra ID demands a secret of a page that rightly has none', () => {
    const all = stepsOf(
      ask(
        'login.microsoftonline.com',
        CODE,
        '{"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain"}',
      ),
      'client-authentication-failed',
    );
    expect(all).toMatch(/from the platform Web to Single-page application/);
    expect(all).not.toMatch(/log of login\.microsoftonline|curl/);
  });

  test('PKCE without a secret is that of a public client', () => {
    const all = stepsOf(
      ask('id.example.test', CODE, '{"error":"invalid_client"}'),
      'client-authentication-failed',
    );
    expect(all).toMatch(/^developer: Register client “c1” as a public client/);
    expect(all).not.toMatch(/CLIENT_SECRET/);
  });

  test('the source has what the grant needs', () => {
    const all = stepsOf(
      ask(
        'id.example.test',
        'grant_type=refresh_token&client_id=c1&client_secret=s&refresh_token=r',
        '{"error":"invalid_client"}',
      ),
      'client-authentication-failed',
    );
    expect(all).toMatch(/--data-urlencode "refresh_token=\$REFRESH_TOKEN"/);
  });

  test('a client that may not use the grant needs no other secret', () => {
    const form = 'grant_type=client_credentials&client_id=c1&client_secret=s';
    const all = stepsOf(
      ask('id.example.test', form, '{"error":"unauthorized_client"}'),
      'client-authentication-failed',
    );
    expect(all).toMatch(/Allow client “c1” the grant type client_credentials/);
    expect(all).not.toMatch(/Compare id and secret/);
  });

  test('the authorization endpoint takes no secret: the client and its redirect URI are compared', () => {
    const all = stepsOf(
      `GET https://id.example.test/oauth/authorize?client_id=42&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.test%2Fdone
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client","error_description":"Client authentication failed"}`,
      'client-authentication-failed',
    );
    expect(all).toMatch(/redirect URI of client “42”/);
    expect(all).not.toMatch(/curl|value of the secret|CLIENT_SECRET/);
  });

  test('introspection is asked about a token, for no grant', () => {
    const all = stepsOf(
      `POST https://id.example.test/oauth/introspect
Content-Type: application/x-www-form-urlencoded
Authorization: Basic base64(c1:wrong-s3cr3t)

token=7f2c6d0e5b1a4c7f9e3d21
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"invalid_client"}`,
      'client-authentication-failed',
    );
    expect(all).toContain('--data-urlencode "token=$TOKEN"');
    expect(all).not.toContain('grant_type');
  });

  test('Google names what is wrong', () => {
    const form = 'grant_type=refresh_token&client_id=c1&client_secret=s&refresh_token=r';
    const all = stepsOf(
      ask('oauth2.googleapis.com', form, '{"error":"deleted_client"}'),
      'client-authentication-failed',
    );
    expect(all).toMatch(/Restore the client/);
    expect(all).not.toMatch(/log of oauth2|Compare id/);
  });
});

describe('sso-required', () => {
  const call = (sent: string, answer: string) => `POST https://app.example.test/api/x
${sent}
< 403 Forbidden
< Content-Type: application/json
<
< ${answer}`;

  test('the address of the answer is the step of a session, and no token is spoken of', () => {
    const all = stepsOf(
      call(
        'Cookie: app_session=WPCH7pUc51PQGdH8MSpRP6m1xvgI4kHfEmuVgvoa\n\n{}',
        '{"error":"sso_required","message":"acme requires single sign-on.","sso_url":"/sso/acme?t=1"}',
      ),
      'sso-required',
    );
    expect(all).toMatch(/Sign in to “acme” at https:\/\/app\.example\.test\/sso\/acme,/);
    expect(all).not.toMatch(/token/);
  });

  test('a password is not taken, and the provider is', () => {
    const all = stepsOf(
      call(
        'Content-Type: application/json\n\n{"email":"a@example.test","password":"x"}',
        '{"error_code":"SSO_REQUIRED","provider":"MICROSOFT_ENTRA"}',
      ),
      'sso-required',
    );
    expect(all).toMatch(/MICROSOFT_ENTRA.*no password is taken/);
  });

  test('GitHub sends the address that authorizes the token', () => {
    const github = `GET https://api.github.com/orgs/acme/repos
Authorization: token ghp_axxKhBddv9p66RzcwN6LpvFwwPzTLDoe7qXt
< 403 Forbidden
< x-github-sso: required; url=https://github.com/orgs/acme/sso?authorization_request=AYU
<
< {"message":"Resource protected by organization SAML enforcement."}`;
    expect(stepsOf(github, 'sso-required')).toMatch(/sso\?authorization_request=AYU/);
  });
});

describe('insufficient-scope', () => {
  test('of an application nobody consents', () => {
    const all = stepsOf(
      `GET https://api.example.test/users
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"8Hf@clients","azp":"8Hf","gty":"client-credentials","scope":"read:clients","exp":"2026-03-02T11:00:00Z"})
< 403 Forbidden
< WWW-Authenticate: Bearer error="insufficient_scope", scope="read:users"`,
      'insufficient-scope',
    );
    expect(all).toMatch(/Authorise the application 8Hf for read:users/);
    expect(all).not.toMatch(/visitor|refresh/);
  });

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

  test('Dropbox names the scope, which its console gives', () => {
    const all = stepsOf(
      `POST https://api.dropboxapi.com/2/files/list_folder
Authorization: Bearer sl.u.TMButm0pgGacai2gXc47p2lViqnfj4Ci52oEeEHkI6nrH1X74JHRHuuhxtUxgOQrC8U6y
< 401 Unauthorized
< Content-Type: application/json
<
< {"error_summary":"missing_scope/...","error":{".tag":"missing_scope","required_scope":"files.metadata.read"}}`,
      'insufficient-scope',
    );
    expect(all).toMatch(/Tick files\.metadata\.read under Permissions/);
  });
});

describe('api-not-enabled', () => {
  const call = (url: string, sent: string, body: string) => `GET ${url}
${sent}
< 403 Forbidden
< Content-Type: application/json
<
< ${body}`;

  test('the page that the answer names', () => {
    const all = stepsOf(
      call(
        'https://portal.example.test/plan',
        'Cookie: PHPSESSID=o5qprlt6l3bdkcpn38k1ms55e2',
        '{"error":"feature_not_enabled","message":"The Reports API is not enabled for this account. Enable it under Settings > API."}',
      ),
      'api-not-enabled',
    );
    expect(all).toMatch(/“Enable it under Settings > API\.”/);
    expect(all).not.toMatch(/Check that the key/);
  });

  test('a closed billing account is reopened', () => {
    const all = stepsOf(
      call(
        'https://storage.googleapis.com/zoo/site.css',
        'Referer: https://zoo.example.test/',
        '<Error><Code>UserProjectAccountProblem</Code><Details>The billing account for the owning project is disabled in state closed</Details></Error>',
      ),
      'api-not-enabled',
    );
    expect(all).toMatch(/Reopen the billing account/);
    expect(all).not.toMatch(/Enable the API|Check that the key/);
  });
});

describe('session-expired', () => {
  const signedOut = `POST https://app.example.test/logout
Cookie: sid=5f1d0c7a9b3e4d2f8a6c
< 204 No Content

GET https://app.example.test/api/notes
Cookie: sid=5f1d0c7a9b3e4d2f8a6c
< 401 Unauthorized`;

  test('after a sign-out: what still asks is stopped, and no store of sessions is to blame', () => {
    const all = stepsOf(signedOut, 'session-expired');
    expect(all).toContain('Stop what still asks');
    expect(all).not.toContain('Redis');
  });

  test('of a product, its settings are looked at; its store is its own', () => {
    const call = (path: string) => `GET https://box.example.test:8443${path}
Cookie: unifises=hCRx9Hc72eSNvxTuxlct; csrf_token=cifwXIYqKulQ3eqP4MFq
< 401 Unauthorized
< Content-Type: application/json
<
< {"meta":{"rc":"error","msg":"api.err.LoginRequired"}}`;
    expect(stepsOf(call('/api/s/default/stat'), 'session-expired')).toMatch(/settings of UniFi/);
    expect(stepsOf(call('/api/s/default/stat'), 'session-expired')).not.toMatch(/Redis/);
    expect(
      causeOf(call('/api/stat'), 'session-expired').evidence.map(({ says }) => says),
    ).toContain('No credential but the cookie unifises was sent, and the answer is 401.');
  });

  test('no cookie is cleared where none was sent', () => {
    const byToken = `GET https://app.example.test/api/notes
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Your session has expired. Please sign in again."}`;
    expect(stepsOf(byToken, 'session-expired')).not.toMatch(/clear|cookie/);
  });
});

describe('api-not-enabled at a provider, and elsewhere', () => {
  const switchedOff = (host: string) => `GET https://${host}/api/v1/runs
X-Api-Key: 0a1b2c3d4e5f60718293a4b5
< 403 Forbidden
< Content-Type: application/json
<
< {"message":"API access is not enabled"}`;

  test('an application of one’s own has no console, no project and no billing', () => {
    expect(stepsOf(switchedOff('runs.example.test'), 'api-not-enabled')).not.toMatch(
      /console|project|billing/,
    );
    expect(stepsOf(switchedOff('vision.googleapis.com'), 'api-not-enabled')).toMatch(/project/);
  });
});

describe('clock-skew', () => {
  const apart = (date: string) => `GET https://api.example.test/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"iat":"2026-03-02T09:59:58Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Date: ${date}
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token was issued in the future"`;

  test('the rounding of Date matters for a few seconds only', () => {
    const { missing } = causeOf(apart('Mon, 02 Mar 2026 09:50:00 GMT'), 'clock-skew');
    expect(missing?.join() ?? '').not.toContain('whole seconds');
  });

  test('what the server says and the clocks show is certain', () => {
    const { certainty } = causeOf(
      `GET https://api.example.test/orders
X-Api-Key: 7d1e5b90c2a84f36
X-Timestamp: 1772445600
< 403 Forbidden
< Date: Mon, 02 Mar 2026 09:50:00 GMT
< Content-Type: application/json
<
< {"message":"gap between request timestamp and server time exceeds 60"}`,
      'clock-skew',
    );
    expect(certainty).toBe('certain');
  });
});
