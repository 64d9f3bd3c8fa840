import { expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf } from '../../support/diagnosed.ts';

test('Cloud Run verifies ID tokens: an access token of Google is of another kind', () => {
  const call = `POST https://render-5x7qk2mzqa-ew.a.run.app/v1/render
Authorization: Bearer ya29.c.${'c0ASRK0Gaf'.repeat(8)}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token" error_description="The access token could not be verified"
< Server: Google Frontend`;
  expect(diagnosed(call).causes[0].id).toBe('token-wrong-type');
  const steps = stepsOf(call, 'token-wrong-type');
  expect(steps).toMatch(/--audiences=https:\/\/render-5x7qk2mzqa-ew/);
  expect(steps).not.toMatch(/access token is required/);
  expect(causeOf(call, 'token-wrong-type').missing.join()).not.toMatch(/Send an access token/);
});

const run = `GET https://orders-7h3kq2xwaa-ew.a.run.app/v1/orders
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://accounts.google.com","aud":"https://orders-staging-7h3kq2xwaa-ew.a.run.app","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< Server: Google Frontend
< WWW-Authenticate: Bearer error="invalid_token", error_description="The access token could not be verified"
< Content-Type: text/html
<
< <h1>Error: Unauthorized</h1>`;

test('an address of another service is not the audience', () => {
  expect(diagnosed(run).causes[0].id).toBe('token-audience-mismatch');
  expect(stepsOf(run, 'token-audience-mismatch')).toMatch(
    /--impersonate-service-account=\S+ --audiences=https:\/\/orders-7h3kq2xwaa-ew/,
  );
  expect(stepsOf(run, 'token-rejected')).not.toMatch(/Say in the answer/);
});
