import type { Service } from './service.ts';

const REFERER = 'An HTTP_REFERER was detected other than what is defined in System';
const REBIND = 'Potential DNS Rebind attack detected';

export const pfsense: Service = {
  id: 'pfsense',
  name: 'pfSense',
  kind: 'API',
  reference: 'https://docs.netgate.com/pfsense/en/latest/config/advanced-admin.html',
  signs: [{ text: REFERER }, { text: REBIND }],
  says: [
    {
      text: REFERER,
      means: 'origin-not-allowed',
      note: 'The address in use has to be entered as an alternate hostname.',
    },
    {
      text: REBIND,
      means: 'host-not-allowed',
      note: 'The name in use has to be entered as an alternate hostname.',
    },
  ],
};
