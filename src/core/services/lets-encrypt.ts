import type { Service } from './service.ts';

export const letsEncrypt: Service = {
  id: 'lets-encrypt',
  name: 'Let’s Encrypt',
  kind: 'API',
  reference: 'https://letsencrypt.org/docs/',
  signs: [
    { host: 'acme-v02.api.letsencrypt.org' },
    { host: 'acme-staging-v02.api.letsencrypt.org' },
  ],
  says: [
    {
      text: ['Account is not valid has status deactivated'],
      means: 'account-disabled',
      only: true,
      certainty: 'likely',
    },
  ],
};
