import type { Service } from './service.ts';

export const parseServer: Service = {
  id: 'parse-server',
  name: 'Parse Server',
  kind: 'API',
  reference: 'https://docs.parseplatform.org/rest/guide/#request-format',
  signs: [
    { sends: 'x-parse-application-id' },
    { field: 'access-control-allow-headers', value: 'X-Parse-Master-Key', wrote: true },
  ],
  says: [
    {
      text: 'unauthorized master key is required',
      means: 'permission-denied',
      note: 'The keys of clients do not suffice here.',
    },
    {
      text: '^unauthorized$',
      status: 403,
      means: 'api-key-invalid',
      certainty: 'likely',
      only: true,
      note: 'X-Parse-Application-Id, or the key beside it, is missing or not the one of the server.',
    },
  ],
};
