import type { Service } from './service.ts';

export const traefik: Service = {
  id: 'traefik',
  name: 'Traefik',
  kind: 'gateway',
  reference: 'https://doc.traefik.io/traefik/middlewares/overview/',
  says: [{ text: ['^401 Unauthorized$', '^Forbidden$'], means: 'own-page' }],
};
