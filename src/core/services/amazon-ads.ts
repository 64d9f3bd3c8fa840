import type { Service } from './service.ts';

export const amazonAds: Service = {
  id: 'amazon-ads',
  name: 'Amazon Ads API',
  kind: 'API',
  reference: 'https://advertising.amazon.com/API/docs/en-us/reference/concepts/errors',
  signs: [
    { host: 'advertising-api.amazon.com' },
    { host: 'advertising-api-eu.amazon.com' },
    { host: 'advertising-api-fe.amazon.com' },
    { sends: 'amazon-advertising-api-clientid' },
  ],
  says: [
    {
      text: ['Not authorized to access scope', 'Not authorized to manage this profile'],
      means: 'permission-denied',
      note: 'The profile in Amazon-Advertising-API-Scope is not one of the user of the token.',
    },
    { text: ['Not authorized to access this advertiser'], means: 'permission-denied' },
  ],
};
