import type { Service } from './service.ts';

export const mojoJwt: Service = {
  id: 'mojo-jwt',
  name: 'Mojo::JWT',
  kind: 'library',
  reference: 'https://metacpan.org/pod/Mojo::JWT',
  says: [
    { text: ['^Failed (HS|RS|ES) validation'], means: 'token-signature-invalid' },
    { text: ['^JWT has expired'], means: 'token-expired' },
    { text: ['^JWT is not yet valid'], means: 'token-not-yet-valid' },
    { text: ['^Required header field typ not JWT'], means: 'token-wrong-type' },
  ],
};
