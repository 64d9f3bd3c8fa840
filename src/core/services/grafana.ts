import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Its errors have an id beside the message. */
const isItsError = ({ content }: Reading): boolean =>
  content.fields.some(({ path }) => path === 'messageId');

export const grafana: Service = {
  id: 'grafana',
  name: 'Grafana',
  kind: 'API',
  reference: 'https://grafana.com/docs/grafana/latest/developers/http_api/',
  signs: [
    { host: '*.grafana.net' },
    { host: 'grafana.com' },
    { text: '^auth unauthorized$' },
    { text: '^login attempt blocked$' },
  ],
  says: [
    {
      text: ['^login attempt blocked$'],
      means: 'account-disabled',
      when: isItsError,
      note: 'After five failed attempts in five minutes it refuses whatever password comes, in the words for a wrong one.',
    },
    {
      text: ['^password auth failed$', '^password auth invalid$'],
      means: 'password-rejected',
      when: isItsError,
    },
    {
      text: ['^api key invalid$', '^Invalid API key$'],
      means: 'api-key-invalid',
      when: isItsError,
    },
    {
      text: ['^Expired API key$', '^api key expired$'],
      means: 'token-expired',
      when: isItsError,
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
      when: isItsError,
    },
    {
      text: ['^auth unauthorized$'],
      means: 'no-credential',
      certainty: 'likely',
      when: isItsError,
      note: 'Of a key or token that it read Grafana says that it is invalid.',
    },
    { text: ['too many consecutive incorrect login attempts for user'], means: 'rate-limited' },
    { text: ['invalid scope requested'], means: 'insufficient-scope', only: true },
    {
      text: ['^session token expired$', '^session token not found$'],
      means: 'session-expired',
      when: isItsError,
    },
  ],
  incident: ['accessErrorId', 'traceID'],
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: "Renew the session with POST /api/user/auth-tokens/rotate, then repeat {request}; Grafana's own pages do so by themselves.",
      code: {
        language: 'js',
        text: "await fetch('/api/user/auth-tokens/rotate', { method: 'POST' });",
      },
      finds: /session\.token\.rotate/,
    },
  ],
};
