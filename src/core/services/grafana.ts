import type { Service } from './service.ts';

export const grafana: Service = {
  id: 'grafana',
  name: 'Grafana',
  kind: 'API',
  reference: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
  signs: [{ host: '*.grafana.net' }, { host: 'grafana.com' }, { text: '^auth unauthorized$' }],
  says: [
    {
      text: ['^password auth failed$', '^password auth invalid$'],
      means: 'password-rejected',
      when: (r) => r.content.fields.some(({ path }) => path === 'messageId'),
    },
    {
      text: ['^api key invalid$', '^Invalid API key$'],
      means: 'api-key-invalid',
      when: (r) => r.content.fields.some(({ path }) => path === 'messageId'),
    },
    {
      text: ['^Expired API key$', '^api key expired$'],
      means: 'token-expired',
      when: (r) => r.content.fields.some(({ path }) => path === 'messageId'),
    },
    {
      text: ["You'll need additional permissions to perform this action"],
      means: 'permission-denied',
    },
    {
      text: ['^origin not allowed$'],
      means: 'csrf-rejected',
      certainty: 'likely',
      only: true,
      note: 'Grafana’s CSRF check compares Origin with Host.',
    },
    {
      text: ['^jwt invalid$'],
      means: 'bad-credential',
      when: (r) => r.content.fields.some(({ path }) => path === 'messageId'),
    },
    {
      text: ['^auth unauthorized$'],
      means: 'no-credential',
      certainty: 'likely',
      note: 'Of a key or token that it read Grafana says that it is invalid.',
    },
    { text: ['too many consecutive incorrect login attempts for user'], means: 'rate-limited' },
    { text: ['invalid scope requested'], means: 'insufficient-scope', only: true },
    {
      text: ['^session token expired$', '^session token not found$'],
      means: 'session-expired',
      when: (r) => r.content.fields.some(({ path }) => path === 'messageId'),
    },
  ],
  incident: ['accessErrorId', 'traceID'],
};
