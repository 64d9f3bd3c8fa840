/** A token for a well-known API that was sent elsewhere is told where it belongs, and accepted nowhere else. */
import { expect, test } from 'vitest';
import { because, causeOf, stepsOf } from '../../../support/diagnosed.ts';

test('a well-known API is asked for as it documents it, of several that it takes', () => {
  const transcript = `GET https://management.azure.com/subscriptions/s1/providers
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.windows.net/","iss":"https://sts.windows.net/f2/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
<
< {"error":{"code":"InvalidAuthenticationTokenAudience","message":"The access token has been obtained for wrong audience or resource 'https://graph.windows.net/'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.azure.com/'."}}
`;
  const steps = stepsOf(transcript, 'token-audience-mismatch');
  expect(steps).toContain("scopes: ['https://management.azure.com/.default'], account");
  expect(steps).toContain('Azure AD Graph, an API that is retired');
  expect(steps).not.toMatch(/Do not send a token of one API on/);
});

const refused = (aud: string, iss = 'https://id.example.test/') => `GET https://api.example.test/me
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"${iss}","aud":"${aud}"})
< 401 Unauthorized
<
< {"message":"jwt audience invalid. expected: https://shop.example.test"}`;

test('no server is told to take the tokens of another API', () => {
  const steps = stepsOf(refused('https://acme.eu.auth0.com/api/v2/'), 'token-audience-mismatch');
  expect(steps).toMatch(/authorizationParams: \{ audience: 'https:\/\/shop.example.test' \}/);
  expect(steps).toMatch(
    /owner: Register the API .*“https:\/\/shop.example.test”.*Applications > APIs/,
  );
  expect(steps).not.toMatch(/audiences that|RFC 8693/);
  expect(stepsOf(refused('https://vault.azure.net'), 'token-audience-mismatch')).toMatch(
    /owner: Register the API .*Expose an API/,
  );
  expect(stepsOf(refused('billing'), 'token-audience-mismatch')).toMatch(
    /add it to the audiences that api.example.test accepts/,
  );
});

test('the evidence says whose audience it is', () => {
  const says = because(
    causeOf(refused('https://acme.eu.auth0.com/api/v2/'), 'token-audience-mismatch'),
  );
  expect(says).toMatch(/that is the Auth0 Management API/);
});

test('a token of a directory at the API of a vendor', () => {
  const call = `POST https://api.openai.com/v1/chat/completions
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://sts.windows.net/5b0/","aud":"https://cognitiveservices.azure.com"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":{"message":"Your authentication token is not from a valid issuer.","code":"invalid_issuer"}}`;
  const cause = causeOf(call, 'token-issuer-mismatch');
  expect(cause.certainty).toBe('certain');
  expect(cause.evidence.map(({ says }) => says).join('\n')).toMatch(/that is Azure OpenAI/);
  expect(stepsOf(call, 'token-issuer-mismatch')).toMatch(/new AzureOpenAI/);
  const other = stepsOf(
    call.replace('api.openai.com', 'llm.example.test'),
    'token-issuer-mismatch',
  );
  expect(other).toMatch(/Send this token to Azure OpenAI .*RESOURCE.openai.azure.com/);
});
