import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** What passes DataDome carries its field too, and the words of the application. */
const saysNoMore = ({ content }: Reading): boolean =>
  content.kind === 'html' || content.text.trim() === '' || /captcha|dd=\{/i.test(content.text);

export const datadome: Service = {
  id: 'datadome',
  name: 'DataDome',
  kind: 'edge',
  reference: 'https://docs.datadome.co/',
  signs: [{ field: 'x-datadome' }, { field: 'x-dd-b', wrote: true }],
  says: [
    {
      field: 'x-dd-b',
      means: 'waf-blocked',
      status: 403,
      note: 'DataDome took the request for a bot.',
    },
    {
      field: 'x-datadome',
      means: 'waf-blocked',
      status: 403,
      certainty: 'likely',
      when: saysNoMore,
      note: 'DataDome took the request for a bot.',
    },
    {
      text: [
        'captcha delivery com',
        'geo captcha delivery',
        'Please enable JS and disable any ad blocker',
      ],
      means: 'waf-blocked',
    },
  ],
  incident: ['x-datadome-cid'],
};
