import type { Service } from './service.ts';

export const pagerduty: Service = {
  id: 'pagerduty',
  name: 'PagerDuty API',
  kind: 'API',
  reference: 'https://developer.pagerduty.com/docs/errors',
  signs: [{ host: 'api.pagerduty.com' }, { host: 'events.pagerduty.com' }],
  takes: { schemes: ['token', 'bearer'] },
  says: [
    { text: ['Authentication failed', 'Invalid token'], means: 'bad-credential', only: true },
    { text: ['^Access Denied$'], means: 'permission-denied', only: true },
    { text: ['account is expired and cannot use the API'], means: 'account-disabled', only: true },
    { text: ['Token not authorized'], means: 'insufficient-scope', only: true },
    { text: ['Your account does not have the'], means: 'api-not-enabled', only: true },
  ],
  incident: ['x-request-id'],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Send a REST API key as Token token=KEY, and a token of OAuth as Bearer, with {request}; the routing key of an integration is for events.pagerduty.com.',
      code: { language: 'http', text: 'Authorization: Token token=$PAGERDUTY_KEY' },
    },
  ],
};
