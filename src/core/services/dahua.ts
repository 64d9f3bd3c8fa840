import type { Service } from './service.ts';

export const dahua: Service = {
  id: 'dahua',
  name: 'Dahua',
  kind: 'server',
  reference: 'https://depp.dahuasecurity.com/integration/guide/download/API',
  signs: [{ text: '^Error Invalid Authority$' }],
  says: [
    {
      text: ['^Error Invalid Authority$'],
      means: 'permission-denied',
      status: 403,
      certainty: 'likely',
      note: 'With 401 it says so of a wrong password.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the user the authority that {request} needs on the device at {host} (System, Account: the group of the user limits it), or send it as a user of the group admin.',
    },
  ],
};
