import type { Service } from './service.ts';

/** A reason on its page, beside those of the firewall. */
const COUNTRY = 'Access from your Country was disabled';

const BLOCK = /^x-sucuri-block: ([\w-]+)$/im;
const SQL_RULE = /^x-sucuri-block: (SQL[\w-]*)$/im;

export const sucuri: Service = {
  id: 'sucuri',
  name: 'Sucuri',
  kind: 'edge',
  reference: 'https://docs.sucuri.net/website-firewall/',
  signs: [
    { field: 'server', value: 'sucuri' },
    { field: 'x-sucuri-id' },
    { field: 'x-sucuri-block', wrote: true },
  ],
  says: [
    {
      text: [
        'Sucuri WebSite Firewall Access Denied',
        'Access Denied Sucuri Website Firewall',
        'Sucuri Website Firewall',
      ],
      unless: COUNTRY,
      means: 'waf-blocked',
    },
    { text: COUNTRY, means: 'ip-not-allowed' },
    { field: 'x-sucuri-block', means: 'waf-blocked', certainty: 'likely' },
  ],
  incident: ['x-sucuri-block', 'x-sucuri-id'],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'developer',
      does: 'The rule {1} of Sucuri is one against SQL injection: look in the query and the body of {request} for words of SQL such as union select.',
      finds: SQL_RULE,
    },
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look for the block {1} in the log of the firewall in the dashboard of Sucuri. If {request} was legitimate, make an exception for {path} there, or have the support of Sucuri make it, and quote the block.',
      finds: BLOCK,
    },
    {
      of: 'waf-blocked',
      for: 'visitor',
      does: 'What you sent to {host} looks like words of a database to its firewall (block {1}): word it another way. If it is refused again, write to the owner of the site, and quote the block.',
      finds: SQL_RULE,
    },
  ],
};
