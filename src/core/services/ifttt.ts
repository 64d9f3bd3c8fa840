import type { Service } from './service.ts';

export const ifttt: Service = {
  id: 'ifttt',
  name: 'IFTTT',
  kind: 'API',
  reference: 'https://ifttt.com/maker_webhooks',
  signs: [{ host: 'maker.ifttt.com' }],
  says: [{ text: ['You sent an invalid key'], means: 'api-key-invalid', only: true }],
};
