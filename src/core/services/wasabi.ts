import type { Service } from './service.ts';

export const wasabi: Service = {
  id: 'wasabi',
  name: 'Wasabi',
  kind: 'cloud',
  reference: 'https://docs.wasabi.com/docs/bucket-access',
  signs: [{ field: 'server', value: 'WasabiS3', wrote: true }, { host: '*.wasabisys.com' }],
  says: [
    { text: ['Public use of objects is not allowed by this account'], means: 'api-not-enabled' },
  ],
  remedies: [
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Ask Wasabi Support to allow public use for the account of the bucket: a policy that lets everybody read {path} counts only after that, and trial accounts do not get it.',
    },
    {
      of: 'api-not-enabled',
      for: 'developer',
      does: 'Or give the page a presigned URL of {path}, made by a server that holds the keys: it needs no public access.',
    },
  ],
  incident: ['x-amz-request-id'],
};
