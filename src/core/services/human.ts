import type { Reading } from '../analysis.ts';
import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';

/** The members by which a page shows the check itself (Advanced Blocking Response). */
const bringsCheck = ({ content }: Reading): boolean =>
  ['appId', 'blockScript'].every((name) => contentField(content, name) !== undefined);

export const human: Service = {
  id: 'human',
  name: 'HUMAN (PerimeterX)',
  kind: 'edge',
  reference: 'https://docs.humansecurity.com/',
  signs: [
    { text: 'px captcha', wrote: true },
    { field: 'x-px-block', wrote: true },
    { when: bringsCheck, wrote: true },
  ],
  says: [
    {
      text: [
        'Access to this page has been denied',
        'px captcha',
        'Press Hold to confirm',
        'window px AppId',
      ],
      means: 'waf-blocked',
    },
    { text: ['blockScript', 'px cloud net'], means: 'waf-blocked', certainty: 'likely' },
    {
      when: bringsCheck,
      means: 'waf-blocked',
      note: 'The answer names the script of its check (blockScript).',
    },
  ],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'developer',
      does: 'Let the page show the check, since the answer to {request} came as JSON and not as a page: put the values of the answer on window as HUMAN documents it (Advanced Blocking Response), load its blockScript, and repeat {request} when the check is passed.',
      when: bringsCheck,
    },
  ],
  incident: ['uuid'],
};
