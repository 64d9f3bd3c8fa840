import type { Service } from './service.ts';

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
        'Error 1020',
        'Error code 1020',
        'Error 1010',
        'Error code 1010',
        'Error 1012',
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
      unless: [
        'Error 1006',
        'Error 1007',
        'Error 1008',
        'Error 1009',
        'Error 1015',
        'banned',
        'country',
      ],
    },
    {
      text: [
        'Error 1006',
        'Error 1007',
        'Error 1008',
        'Error 1106',
        'Error code 1006',
        'banned your IP address',
        'Error 1009',
        'Error code 1009',
        'banned the country or region',
      ],
      means: 'ip-not-allowed',
    },
    {
      text: ['Error 1015', 'Error code 1015', 'You are being rate limited'],
      means: 'rate-limited',
    },
    {
      text: [
        'Error 1014',
        'Error 1000',
        'Error 1001',
        'Error 1003',
        'Direct IP access not allowed',
      ],
      means: 'host-not-allowed',
    },
  ],
  incident: ['cf-ray'],
};
