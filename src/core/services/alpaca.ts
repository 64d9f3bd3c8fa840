import type { Service } from './service.ts';

const FORBIDDEN = ['^forbidden$'];

export const alpaca: Service = {
  id: 'alpaca',
  name: 'Alpaca',
  kind: 'API',
  reference: 'https://docs.alpaca.markets/docs/authentication',
  signs: [{ host: '*.alpaca.markets' }],
  says: [
    {
      text: ['^40110000$', '^request is not authorized$'],
      means: 'bad-credential',
      only: true,
      note: 'Keys of the live account are not taken at the paper host, nor the other way round.',
    },
    { text: FORBIDDEN, status: 403, means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: FORBIDDEN,
      status: 403,
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'It says so of keys that it does not know, such as those of an OAuth app.',
    },
    {
      text: ['subscription does not permit querying recent SIP data'],
      means: 'api-not-enabled',
    },
  ],
  incident: ['x-request-id'],
};
