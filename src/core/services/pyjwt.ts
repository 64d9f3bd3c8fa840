import type { Service } from './service.ts';

export const pyjwt: Service = {
  id: 'pyjwt',
  name: 'PyJWT',
  kind: 'library',
  reference: 'https://pyjwt.readthedocs.io/en/stable/api.html#exceptions',
  says: [
    {
      text: ['Signature has expired', 'Expired Signature Error'],
      means: 'token-expired',
      unless: ['(message|request|hmac) signature'],
      when: (r) => r.sent.signedUrl === null,
      note: 'With these words PyJWT and its kin mean that exp has passed.',
    },
    {
      text: [
        'The token is not yet valid nbf',
        'The token is not yet valid iat',
        'Immature Signature Error',
      ],
      means: 'token-not-yet-valid',
    },
    {
      text: ['Audience doesnt match', 'Invalid Audience Error', 'Token is missing the aud claim'],
      means: 'token-audience-mismatch',
    },
    {
      text: ['Invalid Issuer Error', 'Token is missing the iss claim'],
      means: 'token-issuer-mismatch',
    },
    {
      text: ['The specified alg value is not allowed', 'Invalid Signature Error'],
      means: 'token-signature-invalid',
      when: (r) => r.token?.kind === 'jwt',
    },
    {
      text: ['Signature verification failed'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      when: (r) => r.token?.kind === 'jwt',
    },
    {
      text: [
        'Not enough segments',
        'Invalid header padding',
        'Invalid payload padding',
        'Invalid crypto padding',
        'Invalid header string',
        'Error decoding token headers',
      ],
      means: 'bad-credential',
    },
  ],
  remedies: [
    {
      of: 'token-not-yet-valid',
      for: 'owner',
      does: 'Let PyJWT at {host} allow for some seconds by which clocks differ; it allows for none by itself.',
      code: { language: 'text', text: 'jwt.decode(token, key, algorithms=[…], leeway=30)' },
      besides: true,
    },
  ],
};
