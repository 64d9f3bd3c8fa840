import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Servers and frameworks of other languages, as they name themselves. */
const OF_OTHERS = /\b(?:kestrel|asp\.net|express|php|uvicorn|gunicorn|werkzeug|puma|tomcat)\b/i;

const mayBeGo = (reading: Reading): boolean =>
  !['server', 'x-powered-by'].some((name) => OF_OTHERS.test(reading.responseField(name) ?? ''));

export const golangJwt: Service = {
  id: 'golang-jwt',
  name: 'golang-jwt',
  kind: 'library',
  reference: 'https://pkg.go.dev/github.com/golang-jwt/jwt/v5#pkg-variables',
  says: [
    {
      text: ['token is unverifiable'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      note: 'The key to check it with was not found, or could not be fetched.',
    },
    {
      text: ['token has invalid claims token is expired', 'token is expired by'],
      means: 'token-expired',
    },
    { text: ['token used before issued', 'token is not valid yet'], means: 'token-not-yet-valid' },
    { text: ['token has invalid audience'], means: 'token-audience-mismatch' },
    { text: ['token has invalid issuer'], means: 'token-issuer-mismatch' },
    {
      text: [
        'token signature is invalid',
        'unexpected signing method',
        'signing method * is invalid',
        'key is of invalid type',
      ],
      means: 'token-signature-invalid',
      when: mayBeGo,
    },
    {
      text: [
        'token contains an invalid number of segments',
        'could not base64 decode',
        'illegal base64 data',
      ],
      means: 'bad-credential',
    },
  ],
};
