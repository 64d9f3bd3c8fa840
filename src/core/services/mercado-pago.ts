import type { Service } from './service.ts';

export const mercadoPago: Service = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  kind: 'API',
  reference: 'https://www.mercadopago.com/developers',
  signs: [{ host: 'api.mercadopago.com' }],
  says: [
    {
      text: ['^PA_UNAUTHORIZED_RESULT_FROM_POLICIES$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    { text: ['^invalid_token$'], means: 'token-rejected', only: true, certainty: 'likely' },
  ],
};
