import type { Service } from './service.ts';

export const cryptJwt: Service = {
  id: 'crypt-jwt',
  name: 'Crypt::JWT',
  kind: 'library',
  reference: 'https://metacpan.org/pod/Crypt::JWT',
  says: [
    {
      text: ['JWS alg * not accepted_alg', 'JWE alg * not accepted_alg'],
      means: 'token-signature-invalid',
      note: 'The algorithm is not in accepted_alg of the server.',
    },
    {
      text: [
        '^JWS invalid header part',
        '^JWS invalid payload part',
        '^JWS invalid signature part',
      ],
      means: 'token-malformed',
    },
  ],
};
