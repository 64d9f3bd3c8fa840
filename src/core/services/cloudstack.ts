import type { Service } from './service.ts';

export const cloudstack: Service = {
  id: 'cloudstack',
  name: 'Apache CloudStack',
  kind: 'cloud',
  reference:
    'https://docs.cloudstack.apache.org/en/latest/developersguide/dev.html#signing-api-requests',
  says: [
    {
      text: ['unable to verify user credentials and or request signature'],
      means: 'signature-mismatch',
      certainty: 'likely',
      when: ({ url }) => url?.searchParams.has('signature') === true,
      note: 'A value with a plus sign or a space is the usual reason: it has to be encoded as %20 before signing.',
    },
  ],
};
