import type { Service } from './service.ts';

export const smokescreen: Service = {
  id: 'smokescreen',
  name: 'Smokescreen',
  kind: 'proxy',
  reference: 'https://github.com/stripe/smokescreen',
  signs: [{ field: 'x-smokescreen-error', wrote: true }],
  says: [
    {
      text: ['Egress proxying is denied to host', 'destination address was denied by rule'],
      means: 'blocked-by-proxy',
      note: 'It answers 407 for a destination that its rules deny; no credential helps.',
    },
  ],
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'Add {hostname} to the egress ACL of the role at Smokescreen, or its address with --allow-address where it resolves to a private one.',
    },
  ],
};
