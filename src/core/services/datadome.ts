import type { Reading } from '../analysis.ts';
import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';

/** What passes DataDome carries its field too, and the words of the application. */
const saysNoMore = ({ content }: Reading): boolean =>
  content.kind === 'html' || content.text.trim() === '' || /captcha|dd=\{/i.test(content.text);

/** To a script it answers with the address of its captcha alone. */
const bringsCaptcha = ({ content }: Reading): boolean =>
  /^https:\/\/geo\.captcha-delivery\.com\//.test(contentField(content, 'url')?.value ?? '');

export const datadome: Service = {
  id: 'datadome',
  name: 'DataDome',
  kind: 'edge',
  reference: 'https://docs.datadome.co/',
  signs: [
    { field: 'x-datadome' },
    { field: 'x-dd-b', wrote: true },
    { when: bringsCaptcha, wrote: true },
  ],
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
      when: (r) => saysNoMore(r) && r.responseField('x-dd-b') === undefined,
      note: 'DataDome took the request for a bot.',
    },
    {
      when: bringsCaptcha,
      means: 'waf-blocked',
      status: 403,
      note: 'The answer brings the address of its captcha.',
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
  remedies: [
    {
      of: 'waf-blocked',
      for: 'developer',
      does: 'Load the tag of DataDome in the page and have it listen to {path}: it shows the captcha that the answer brings, after which {request} passes. Ask less often where the page polls.',
      code: { language: 'js', text: "window.ddoptions = { ajaxListenerPath: ['{path}'] };" },
      finds: /captcha-delivery\.com/,
    },
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Find {request} in the dashboard of DataDome, by its time and client: it shows the rule or the policy of the endpoint that matched. Change that one, or allow the client there, if it is none to keep out.',
    },
  ],
};
