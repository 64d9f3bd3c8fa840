import type { Service } from './service.ts';
import { inOtherThan } from './when.ts';

export const goKit: Service = {
  id: 'go-kit',
  name: 'Go kit',
  kind: 'library',
  reference: 'https://pkg.go.dev/github.com/go-kit/kit/auth/jwt#pkg-variables',
  says: [
    {
      text: ['token up for parsing was not passed through the context'],
      when: inOtherThan('bearer'),
      means: 'scheme-mismatch',
      note: 'It takes “Authorization: Bearer” only, and passes over everything else.',
    },
    {
      text: ['token up for parsing was not passed through the context'],
      when: (reading) => !inOtherThan('bearer')(reading),
      means: 'no-credential',
    },
    { text: ['JWT Token is expired'], means: 'token-expired' },
    { text: ['token is not valid yet'], means: 'token-not-yet-valid' },
    { text: ['JWT Token was malformed'], means: 'token-malformed' },
    { text: ['JWT Token was invalid'], means: 'bad-credential' },
  ],
};
