import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { signedForThePast } from './when.ts';

const PAGE = [
  'Access Denied You dont have permission to access * on this server Reference',
  'Access Denied You dont have permission to access this page Reference',
  'errors edgesuite net',
  'Access Denied * Reference 18',
];

/** Its token may stand in the path too (`/exp=1794504910~acl=…~hmac=…/`). */
function isPast(reading: Reading): boolean {
  const end = /\/(?:st=\d+~)?exp=(\d+)~/.exec(reading.url?.pathname ?? '')?.[1];
  return end === undefined ? signedForThePast(reading) : Number(end) * 1000 < reading.serverNow;
}

/** Token authentication is in use here: an address with a token was let in. */
const takesTokens = ({ worked }: Reading): boolean =>
  worked.some(({ url }) => /[?&;/]hdn(?:ts|tl|ea)=/.test(url));

export const akamai: Service = {
  id: 'akamai',
  name: 'Akamai',
  kind: 'edge',
  reference: 'https://techdocs.akamai.com/application-security/reference',
  signs: [
    { text: 'errors edgesuite net', wrote: true },
    { field: 'server', value: 'akamai ghost', wrote: true },
    { field: 'x-akamai-request-id' },
    { field: 'akamai-grn' },
  ],
  says: [
    {
      text: PAGE,
      means: 'signed-url-expired',
      when: isPast,
      note: 'Its token authentication answers with the same page as its firewall.',
    },
    {
      text: PAGE,
      means: 'waf-blocked',
      // Lists of countries and of referrers answer with the same page.
      certainty: 'likely',
      when: (r) => !isPast(r) && !takesTokens(r),
    },
    {
      text: PAGE,
      means: 'waf-blocked',
      certainty: 'possible',
      when: (r) => !isPast(r) && takesTokens(r),
    },
  ],
  incident: ['x-akamai-request-id', 'akamai-grn'],
};
