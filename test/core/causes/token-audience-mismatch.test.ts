import { expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token for another API is exchanged at its issuer', () => {
  const told = (claims: string) =>
    toldToAll(
      diagnosed(`GET https://orders.example.test/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.microsoft.com","exp":"2026-03-02T11:00:00Z",${claims}})
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"
`),
    );
  const entra = '"iss":"https://sts.windows.net/c093170e/"';
  expect(told(`${entra},"scp":"User.Read"`)).toContain('on-behalf-of flow');
  expect(told(entra)).not.toContain('behalf');
  expect(told('"iss":"https://login.example.test/"')).toContain('exchange it at its issuer');
  expect(told('"iss":"https://login.example.test/"')).not.toContain('on behalf of the user');
});

test('the audience that is wanted is read where the one that came is named first', () => {
  const analysis = diagnosed(`GET https://app.example.test/api/remboursements
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u-81","aud":"espace-agent"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Le jeton présenté est destiné à 'espace-agent' et non à 'remboursements'."}
`);
  expect(analysis.causes[0].id).toBe('token-audience-mismatch');
  expect(toldTo('developer', analysis)).toContain('with the audience “remboursements”');
});

test('the audience that the answer names makes it certain', () => {
  const answer = `{"error_description":"Token was issued for 'mobile-app', this service accepts 'web-app'"}`;
  expect(
    causeOf(
      `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"mobile-app","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< ${answer}`,
      'token-audience-mismatch',
    ).certainty,
  ).toBe('certain');
});

test.each([
  ['jwt audience invalid. expected: undefined', 'token-audience-mismatch', 'audience'],
  ['jwt issuer invalid. expected: undefined', 'token-issuer-mismatch', 'issuer'],
] as const)('a server that expects undefined has a setting missing: %s', (words, id, what) => {
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

test('what the words are about is shown, and a code that repeats a sentence is not', () => {
  const { causes } = diagnosed(`GET https://fleet-api.example.test/vehicles
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u-81","aud":"fleet-mobile"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"Token audience is incorrect","error":"token_audience_incorrect"}
`);
  expect(causes[0].evidence.map(({ says }) => says)).toEqual([
    'The server says “Token audience is incorrect”.',
    'aud of the token is “fleet-mobile”.',
  ]);
});
