import type { Service } from './service.ts';

/** What its edge (Tengine) refuses has the reason in a field; the body is a page that says nothing. */
const denied = (
  value: string | readonly string[],
  means: Service['says'][number]['means'],
  note: string,
) => ({ field: 'x-tengine-error', value, means, note }) as const;

export const alibabaCdn: Service = {
  id: 'alibaba-cdn',
  name: 'Alibaba Cloud CDN',
  kind: 'edge',
  reference: 'https://www.alibabacloud.com/help/en/cdn/user-guide/configure-url-signing',
  signs: [{ field: 'x-tengine-error', wrote: true }],
  says: [
    denied(
      'denied by req auth expired timestamp',
      'signed-url-expired',
      'The time in auth_key is past (URL signing of Alibaba Cloud CDN).',
    ),
    denied(
      'denied by req auth invalid md5hash',
      'signature-mismatch',
      'The hash in auth_key does not fit the path, its time or the key.',
    ),
    denied(
      'denied by ua acl',
      'waf-blocked',
      'The list of user agents of the domain leaves this one out.',
    ),
    denied(
      'denied by ip acl',
      'ip-not-allowed',
      'The list of addresses of the domain leaves this one out.',
    ),
    denied(
      'denied by referer acl',
      'origin-not-allowed',
      'The list of referers of the domain leaves this one out.',
    ),
    {
      ...denied(
        'denied by http_custom',
        'waf-blocked',
        'A rule that the owner of the domain wrote refused the request.',
      ),
      certainty: 'likely',
    },
  ],
  incident: ['eagleid'],
  remedies: [
    {
      of: ['waf-blocked', 'ip-not-allowed', 'origin-not-allowed'],
      for: 'owner',
      does: 'Look up the lists of {hostname} in the console of Alibaba Cloud CDN (Access Control: user agents, addresses, referers; rules of EdgeScript): one of them refused {request}.',
    },
  ],
};
