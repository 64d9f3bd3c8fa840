import type { Service } from './service.ts';

export const linear: Service = {
  id: 'linear',
  name: 'Linear API',
  kind: 'API',
  reference: 'https://linear.app/developers/graphql#errors',
  signs: [{ host: 'api.linear.app' }],
  bare: true,
  says: [
    {
      text: ['trying to use an API key as a Bearer token'],
      means: 'scheme-mismatch',
      note: 'Linear takes a personal API key without Bearer.',
    },
    {
      text: ['Authentication required not authenticated'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['Authentication required not authenticated'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    { text: ['^Invalid scope'], means: 'insufficient-scope', only: true },
    { text: ['^FORBIDDEN$'], means: 'permission-denied', only: true },
    {
      text: ['^FEATURE_NOT_ACCESSIBLE$'],
      means: 'api-not-enabled',
      only: true,
      certainty: 'likely',
    },
  ],
  incident: ['x-request-id'],
};
