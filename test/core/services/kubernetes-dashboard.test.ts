import { expect, test } from 'vitest';
import { diagnosed } from '../../support/diagnosed.ts';

const inField = (value: string) => `GET https://dash.example.test/api/v1/namespace
jweToken: ${value}
< 401 Unauthorized
< Content-Type: text/plain
<
< MSG_ENCRYPTION_KEY_CHANGED
`;

/** As the sign-in gives it; the cookie holds it with percent-encoding. */
const TOKEN =
  '{"protected":"eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ","aad":"eyJleHAiOiJ4In0","encrypted_key":"AAAA","iv":"AAAA","ciphertext":"AAAA","tag":"AAAA"}';

test.each([TOKEN, encodeURIComponent(TOKEN)])('its token is no damaged one: %s', (token) => {
  const [first] = diagnosed(inField(token)).causes;
  expect(first).toMatchObject({ id: 'token-signature-invalid', certainty: 'certain' });
});
