import type { Service } from './service.ts';

export const wompi: Service = {
  id: 'wompi',
  name: 'Wompi',
  kind: 'API',
  reference: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
  signs: [{ host: 'production.wompi.co' }, { host: 'sandbox.wompi.co' }],
  says: [
    { text: ['llave proporcionada no corresponde a este ambiente'], means: 'token-wrong-type' },
    { text: ['^INVALID_ACCESS_TOKEN$'], means: 'bad-credential', only: true },
  ],
};
