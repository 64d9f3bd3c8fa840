import type { Service } from './service.ts';

export const nacos: Service = {
  id: 'nacos',
  name: 'Nacos',
  kind: 'API',
  reference: 'https://nacos.io/en/docs/latest/manual/admin/auth/',
  signs: [{ path: '/nacos/v1/' }, { path: '/nacos/v2/' }, { path: '/nacos/v3/' }],
  says: [
    {
      text: ['^unknown user$', 'user not found'],
      means: 'unauthenticated-reported-as-403',
      only: true,
      certainty: 'likely',
      note: 'It found no token: it reads accessToken in the query, or Authorization.',
    },
    { text: ['token expired'], means: 'token-expired', only: true },
    { text: ['token invalid'], means: 'token-rejected', only: true },
    { text: ['authorization failed'], means: 'permission-denied', only: true },
  ],
};
