import type { Service } from './service.ts';

const REFERER = 'The HTTP_REFERER * does not match the predefined settings';

export const opnsense: Service = {
  id: 'opnsense',
  name: 'OPNsense',
  kind: 'API',
  reference: 'https://docs.opnsense.org/manual/settingsmenu.html',
  signs: [{ text: REFERER }],
  says: [
    {
      text: REFERER,
      means: 'origin-not-allowed',
      note: 'The address in use has to be entered as an alternate hostname.',
    },
  ],
};
