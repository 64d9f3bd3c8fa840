import type { Service } from './service.ts';

export const human: Service = {
  id: 'human',
  name: 'HUMAN (PerimeterX)',
  kind: 'edge',
  reference: 'https://docs.humansecurity.com/',
  signs: [
    { text: 'px captcha', wrote: true },
    { field: 'x-px-block', wrote: true },
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
  ],
  incident: ['uuid'],
};
