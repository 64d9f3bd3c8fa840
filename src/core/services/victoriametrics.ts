import type { Service } from './service.ts';

export const victoriametrics: Service = {
  id: 'victoriametrics',
  name: 'VictoriaMetrics',
  kind: 'API',
  reference: 'https://docs.victoriametrics.com/victoriametrics/vmauth/',
  signs: [
    { field: 'x-server-hostname', value: 'vmauth' },
    { field: 'www-authenticate', value: 'realm VictoriaMetrics' },
  ],
  says: [
    {
      text: 'missing Authorization request header',
      means: 'no-credential',
      note: 'vmauth says so.',
    },
    {
      text: "The provided authKey doesn't match",
      means: 'api-key-invalid',
      note: 'The path has a key of its own, set by the flag that is named and sent as authKey.',
    },
  ],
};
