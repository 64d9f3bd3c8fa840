import type { Service } from './service.ts';

export const kasada: Service = {
  id: 'kasada',
  name: 'Kasada',
  kind: 'edge',
  reference: 'https://www.kasada.io/',
  signs: [
    { field: 'x-kpsdk-ct', wrote: true },
    { text: 'window KPSDK', wrote: true },
  ],
  says: [
    {
      field: 'x-kpsdk-ct',
      means: 'waf-blocked',
      certainty: 'likely',
      when: ({ content }) => content.kind === 'html' || content.text.trim() === '',
      note: 'Its script has to run in the browser first, and each call then carries the fields that it adds.',
    },
  ],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'developer',
      does: 'Send {request} from a page that has loaded the script of Kasada for {host}: it adds the fields x-kpsdk-ct and x-kpsdk-cd to calls of fetch and XMLHttpRequest; those of a worker, or made before it has run, go out without them.',
    },
  ],
};
