import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const reddit: Service = {
  id: 'reddit',
  name: 'Reddit',
  kind: 'API',
  reference: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  signs: [
    { host: 'oauth.reddit.com' },
    { host: 'www.reddit.com' },
    { host: 'old.reddit.com' },
    { host: 'api.reddit.com' },
  ],
  says: [
    {
      text: ['^USER_REQUIRED$'],
      means: 'token-wrong-type',
      when: inScheme('bearer'),
      note: 'It wants the token of a user, not that of an application alone.',
    },
    {
      text: ['^USER_REQUIRED$'],
      means: 'not-signed-in',
      only: true,
      when: (r) => !inScheme('bearer')(r),
    },
    {
      text: ['^private$', '^banned$', '^quarantined$', '^gold_only$', '^gated$'],
      means: 'permission-denied',
      only: true,
    },
    {
      text: [
        "You've been blocked by network security",
        'Your request has been blocked due to a network policy',
      ],
      means: 'waf-blocked',
    },
    { text: ['whoa there pardner'], means: 'waf-blocked', certainty: 'likely' },
    {
      text: ['^Unauthorized$'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      status: 401,
    },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing', status: 401 },
  ],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'developer',
      does: 'Do what the answer to {request} asks of scripts and applications: register it, sign in with its {1}, and send a User-Agent that is unique and descriptive (from your own server: a page cannot set it everywhere).',
      finds: /(developer credentials)/,
    },
  ],
};
