import type { Service } from './service.ts';

const INVALID = [
  'AccessTokenInvalid',
  'The access token you sent could not be found or is invalid',
];

export const contentful: Service = {
  id: 'contentful',
  name: 'Contentful',
  kind: 'API',
  reference: 'https://www.contentful.com/developers/docs/references/errors/',
  signs: [
    { host: 'cdn.contentful.com' },
    { host: 'preview.contentful.com' },
    { host: 'api.contentful.com' },
    { host: 'graphql.contentful.com' },
    { field: 'x-contentful-request-id', wrote: true },
  ],
  says: [
    {
      text: INVALID,
      means: 'token-wrong-type',
      when: ({ history, sent: { authorization }, url }) =>
        authorization.known &&
        history.worked.some(
          (past) =>
            past.authorization !== null &&
            past.authorization === authorization.value?.lines[0] &&
            past.origin !== url?.origin &&
            past.origin.endsWith('.contentful.com'),
        ),
      note: 'Delivery, preview and management keys are each taken at their own host.',
    },
    {
      text: INVALID,
      means: 'bad-credential',
      only: true,
    },
    { text: '^AccessDenied$', means: 'permission-denied', only: true },
    { text: '^RateLimitExceeded$', means: 'rate-limited', only: true },
  ],
  incident: ['x-contentful-request-id', 'requestId'],
};
