import type { Service } from './service.ts';

export const djangoRestFrameworkJwt: Service = {
  id: 'django-rest-framework-jwt',
  name: 'Django REST framework JWT',
  kind: 'framework',
  reference: 'https://styria-digital.github.io/django-rest-framework-jwt/',
  says: [
    {
      text: ['^Error decoding signature$'],
      means: 'token-signature-invalid',
      when: (r) => r.token?.kind === 'jwt',
      certainty: 'likely',
      note: 'It says so of every token that PyJWT cannot decode; this one is whole.',
    },
    {
      text: ['^Error decoding signature$'],
      means: 'bad-credential',
      when: (r) => r.token?.kind !== 'jwt',
    },
    { text: ['^Unable to log in with provided credentials$'], means: 'password-rejected' },
  ],
};
