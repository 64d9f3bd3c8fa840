import type { Service } from './service.ts';

/** An error of that number, on a page or in plain text. */
const errors = (...numbers: number[]): string[] =>
  numbers.flatMap((number) => [`Error ${number}`, `Error code ${number}`]);

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
      text: [
        ...errors(1010, 1012, 1020),
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
      text: [
        ...errors(1006, 1007, 1008, 1009, 1106),
        'banned your IP address',
        'banned the country or region',
      ],
      means: 'ip-not-allowed',
    },
    {
      text: [...errors(1015), 'You are being rate limited'],
      means: 'rate-limited',
    },
    {
      text: [...errors(1000, 1001, 1003, 1014), 'Direct IP access not allowed'],
      means: 'host-not-allowed',
    },
  ],
  incident: ['cf-ray'],
};
