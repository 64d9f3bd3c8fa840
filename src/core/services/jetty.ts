import type { Service } from './service.ts';

export const jetty: Service = {
  id: 'jetty',
  name: 'Jetty',
  kind: 'server',
  reference: 'https://jetty.org/docs/jetty/12/index.html',
  signs: [
    { field: 'server', value: 'jetty' },
    { text: 'Powered by Jetty', wrote: true },
  ],
  says: [
    {
      text: ['Error 403 Secure'],
      means: 'https-required',
      when: (r) => r.url?.protocol === 'http:',
    },
    {
      text: [
        'HTTP ERROR 403 (Forbidden|Problem|URI)',
        'HTTP ERROR 401 (Unauthorized|Problem|URI)',
        'HTTP ERROR (403|401)$',
      ],
      means: 'own-page',
      // The application's own reason stands in the same page.
      unless: ['Reason * (is not allowed|not allowed|invalid|expired|not permitted|required)'],
    },
    { text: ['Invalid SNI'], means: 'host-not-allowed', certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'digest-stale-nonce',
      for: 'owner',
      does: 'A nonce of {host} lives for maxNonceAge milliseconds (60 000 by default); lengthen it where clients come less often.',
      code: { language: 'text', text: 'digestAuthenticator.setMaxNonceAge(600_000);' },
      finds: /\bstale="?true/i,
    },
    {
      of: 'digest-stale-nonce',
      for: 'developer',
      does: 'Count nc up by one with each request that uses the same nonce, and compute the response for {request} with it: Jetty refuses a count that it has seen, and says stale=false.',
      finds: /\bstale="?false/i,
    },
    {
      of: 'digest-stale-nonce',
      for: 'owner',
      does: 'Leave maxNonceAge of {host} as it is: stale=false says that the nonce was not too old. The client has to count.',
      finds: /\bstale="?false/i,
    },
  ],
};
