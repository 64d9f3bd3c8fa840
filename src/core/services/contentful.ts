import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { carriedIt } from './when.ts';

const INVALID = [
  'AccessTokenInvalid',
  'The access token you sent could not be found or is invalid',
];

/** The same key was accepted at another host of the product. */
const isOfAnotherHost = (reading: Reading): boolean => {
  const isSame = carriedIt(reading);
  return reading.history.worked.some(
    (past) =>
      isSame(past) &&
      past.origin !== reading.url?.origin &&
      past.origin.endsWith('.contentful.com'),
  );
};

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
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^OrganizationAccessGrantRequired$'], means: 'sso-required' },
    {
      text: INVALID,
      means: 'token-wrong-type',
      when: isOfAnotherHost,
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
  remedies: [
    {
      of: ['token-wrong-type', 'token-rejected'],
      for: 'developer',
      does: 'Take the token for {host}: the delivery key for cdn.contentful.com, the preview key for preview.contentful.com (Settings, API keys, of this space and environment), a personal access token for api.contentful.com.',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Add the environment that {path} names to the API key (Settings, API keys), or give the role of the user the right to it.',
    },
  ],
};
