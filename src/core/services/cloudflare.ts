import type { Reading } from '../analysis.ts';
import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';

/**
 * A page or plain text, the JSON in which it says that the error is its own, or one that says no more.
 * Its ray stands on whatever passes through it, and applications number their errors too.
 */
const isItsError = ({ content }: Reading): boolean =>
  content.fields.length === 0 ||
  contentField(content, 'cloudflare_error') !== undefined ||
  content.fields.some(({ value }) => /^error code: \d{4}$/i.test(value));

/** An error of that number. */
const errors = (...numbers: number[]): string[] =>
  numbers.flatMap((number) => [`Error ${number}`, `Error code ${number}`]);

/** Error 1003, in its number or its words. */
const BY_ADDRESS = /\b1003\b|Direct IP access not allowed/i;
const NOT_BY_ADDRESS = /^(?![\s\S]*(?:\b1003\b|Direct IP access not allowed))/i;

export const cloudflare: Service = {
  id: 'cloudflare',
  name: 'Cloudflare',
  kind: 'edge',
  reference:
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
  signs: [
    { field: 'cf-mitigated', wrote: true },
    { text: 'Cloudflare Ray ID', wrote: true },
    { field: 'cf-ray' },
  ],
  says: [
    {
      field: 'cf-chl-bypass',
      means: 'waf-blocked',
      note: 'The answer is a challenge, which only a browser passes.',
    },
    {
      field: 'cf-mitigated',
      means: 'waf-blocked',
      note: 'cf-mitigated is Cloudflare’s own mark of a request that it stopped or challenged.',
    },
    {
      text: errors(1010, 1012, 1020),
      when: isItsError,
      means: 'waf-blocked',
    },
    {
      text: [
        'Sorry you have been blocked',
        'This website is using a security service to protect itself',
        'Attention Required Cloudflare',
        'Why do I have to complete a CAPTCHA',
        'Checking if the site connection is secure',
        'Enable JavaScript and cookies to continue',
      ],
      means: 'waf-blocked',
    },
    {
      text: ['Performance security by Cloudflare'],
      means: 'waf-blocked',
      certainty: 'likely',
      status: 403,
      unless: [...errors(1006, 1007, 1008, 1009, 1015), 'banned', 'country'],
    },
    {
      text: errors(1006, 1007, 1008, 1009, 1106),
      when: isItsError,
      means: 'ip-not-allowed',
    },
    {
      text: ['banned your IP address', 'banned the country or region'],
      means: 'ip-not-allowed',
    },
    {
      text: errors(1015),
      when: isItsError,
      means: 'rate-limited',
    },
    {
      text: ['You are being rate limited'],
      means: 'rate-limited',
    },
    {
      text: errors(1000, 1001, 1002, 1003, 1004, 1013, 1014, 1018, 1023, 1034),
      when: isItsError,
      means: 'host-not-allowed',
    },
    { text: errors(1011), when: isItsError, means: 'origin-not-allowed' },
    {
      text: ['Direct IP access not allowed'],
      means: 'host-not-allowed',
    },
  ],
  incident: ['cf-ray'],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'developer',
      does: 'Call {path} by the host name of the site, never by {hostname}: Cloudflare serves no request to its bare addresses, since only the name says whose site is meant.',
      finds: BY_ADDRESS,
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Give out the host name of the site instead of {hostname}: no setting at Cloudflare opens its addresses.',
      finds: BY_ADDRESS,
    },
    {
      of: 'host-not-allowed',
      for: 'developer',
      does: 'Nothing in {request} mends this: the DNS of {hostname} has to be corrected by its owner.',
      finds: NOT_BY_ADDRESS,
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Point the DNS record of {hostname} to the address of your own server: it holds an address of Cloudflare (error 1000).',
      finds: /\b1000\b|prohibited IP/,
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Check the DNS records of {hostname} and of what they point to at Cloudflare: they lead to no address (error 1001).',
      finds: /\b1001\b/,
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'The name points into the account of another customer of Cloudflare, which they forbid (error 1014): remove the CNAME of {hostname}, or have it added there as a custom hostname.',
      finds: /\b1014\b|CNAME/,
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Point the DNS record of {hostname} to addresses of Cloudflare that are for its zone, not to those of another service or customer (error 1034): a proxied record of the zone itself is always right.',
      finds: /\b1034\b/,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Look up the Ray ID of this answer under Security, Events of the zone of {hostname}: it names the rule (IP Access rules, WAF custom rules) that blocks the address or country.',
    },
    {
      of: 'waf-blocked',
      for: 'developer',
      does: 'Send {request} from a browser, or with a User-Agent of your own client: Cloudflare refused the signature of the client (1010), as Browser Integrity Check does with those of bare libraries.',
      finds: /\b(?:error code:?|Error) 1010\b/i,
    },
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look up the Ray ID of this answer under Security, Events of the zone of {hostname}: it names the rule; add an exception for {request} if it is wrong.',
    },
    {
      of: 'waf-blocked',
      for: 'visitor',
      does: 'Tell the owner of {hostname} what you did when {request} was refused, and the Ray ID on the page; a VPN or a browser extension may be what it took offence at.',
    },
  ],
};
