import type { Service } from './service.ts';

export const ipinfo: Service = {
  id: 'ipinfo',
  name: 'IPinfo',
  kind: 'API',
  reference: 'https://ipinfo.io/developers/errors',
  signs: [{ host: 'ipinfo.io' }, { host: 'api.ipinfo.io' }],
  says: [
    { text: ['^Unknown token$'], means: 'api-key-invalid' },
    { text: ['^Rate limit exceeded$'], means: 'rate-limited' },
  ],
};
