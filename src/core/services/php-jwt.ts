import type { Service } from './service.ts';

export const phpJwt: Service = {
  id: 'php-jwt',
  name: 'firebase/php-jwt',
  kind: 'library',
  reference: 'https://github.com/firebase/php-jwt#readme',
  says: [
    { text: ['^Expired token$'], means: 'token-expired' },
    {
      text: ['Cannot handle token prior to', 'Cannot handle token with * prior to'],
      means: 'token-not-yet-valid',
    },
    {
      text: [
        'Incorrect key for this algorithm',
        'kid empty unable to lookup correct key',
        'kid invalid unable to lookup correct key',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['Wrong number of segments', 'The JWT string must have two dots'],
      means: 'token-malformed',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'opaque',
      note: 'It takes a JWT, and this token is none.',
    },
    {
      text: [
        'Wrong number of segments',
        'Syntax error malformed JSON',
        'Malformed UTF 8 characters',
        'Invalid header encoding',
        'Invalid claims encoding',
      ],
      means: 'bad-credential',
    },
  ],
};
