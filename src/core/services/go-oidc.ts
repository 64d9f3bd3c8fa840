import type { Service } from './service.ts';

export const goOidc: Service = {
  id: 'go-oidc',
  name: 'go-oidc',
  kind: 'library',
  reference: 'https://pkg.go.dev/github.com/coreos/go-oidc/v3/oidc',
  says: [
    {
      text: ['oidc token is expired', 'validation failed token is expired'],
      means: 'token-expired',
    },
    {
      text: ['oidc expected audience', 'validation failed invalid audience claim'],
      means: 'token-audience-mismatch',
    },
    {
      text: [
        'oidc id token issued by a different provider',
        'validation failed invalid issuer claim',
      ],
      means: 'token-issuer-mismatch',
    },
    {
      text: [
        'failed to verify signature',
        'failed to verify id token signature',
        'error in cryptographic primitive',
      ],
      means: 'token-signature-invalid',
      when: (r) => r.token?.kind === 'jwt',
      unless: ['fetching keys', 'get keys failed'],
    },
    {
      text: ['validation failed token not valid yet', 'oidc current time * before the nbf'],
      means: 'token-not-yet-valid',
    },
    {
      text: ['oidc malformed jwt', 'compact JWS format must have three parts'],
      means: 'bad-credential',
    },
  ],
};
