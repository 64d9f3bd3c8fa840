/** Steps answer what the evidence says, and ask for nothing that it says already. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { RankedCause } from '../../../src/core/analysis.ts';
import { createHistory } from '../../../src/core/history.ts';
import type { CauseId } from '../../../src/core/ids.ts';
import { parseCase } from '../../cases/parse.ts';

/** What the transcript is diagnosed as, first or at all. */
function causesOf(transcript: string): readonly RankedCause[] {
  const { exchanges } = parseCase(transcript);
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  return analyse(exchanges.at(-1) ?? exchanges[0], history).causes;
}

function causeOf(transcript: string, id: CauseId): RankedCause {
  const cause = causesOf(transcript).find((one) => one.id === id);
  if (!cause) throw new Error(`no ${id}`);
  return cause;
}

/** Steps and their source as one text. */
const stepsOf = (transcript: string, id: CauseId): string =>
  causeOf(transcript, id)
    .steps.map((step) => `${step.for}: ${step.text}\n${step.code?.text ?? ''}`)
    .join('\n');

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
      refused(1).replace('"aud":"loads",', '') +
        '<\n< {"detail":"Token is missing the \\"aud\\" claim"}',
      'token-rejected',
    );
    expect(all).toMatch(/write the claim aud/);
    expect(all).not.toMatch(/why the token is refused/);
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
