import type { Service } from './service.ts';

export const digitalocean: Service = {
  id: 'digitalocean',
  name: 'DigitalOcean API',
  kind: 'API',
  reference: 'https://docs.digitalocean.com/reference/api/',
  signs: [{ host: 'api.digitalocean.com' }],
  takes: { schemes: ['bearer'] },
  says: [
    {
      text: ['Unable to authenticate you'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    { text: ['Unable to authenticate you'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['You do not have access for the attempted action'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['You are not authorized to perform this operation'],
      means: 'insufficient-scope',
      only: true,
      certainty: 'likely',
    },
    { text: ['missing required scope'], means: 'insufficient-scope', only: true },
  ],
  incident: ['request_id', 'x-request-id'],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a token with the scope that {request} needs (API, Tokens: custom scopes, or full access), and put it in place of the one that was sent.',
    },
  ],
};
