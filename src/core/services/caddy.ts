import type { Service } from './service.ts';

export const caddy: Service = {
  id: 'caddy',
  name: 'Caddy',
  kind: 'server',
  reference: 'https://caddyserver.com/docs/',
  signs: [{ field: 'server', value: 'caddy' }],
  says: [],
};
