import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** `<response status = 'error' code = '403'><result><msg>Invalid Credential</msg></result></response>` */
const isAnswer = ({ content }: Reading): boolean =>
  /^\s*<response status ?= ?['"]error/.test(content.raw);

export const panOs: Service = {
  id: 'pan-os',
  name: 'Palo Alto PAN-OS',
  kind: 'API',
  reference:
    'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/get-started-with-the-pan-os-xml-api',
  says: [
    {
      text: '^Invalid Credential$',
      means: 'password-rejected',
      when: (r) => isAnswer(r) && r.sent.signIn !== null,
    },
    {
      text: '^Invalid Credential$',
      means: 'api-key-invalid',
      when: (r) => isAnswer(r) && r.sent.signIn === null,
    },
  ],
};
