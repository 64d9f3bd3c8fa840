import type { Service } from './service.ts';

/** It speaks none itself: a proxy stands in front. */
const OVER_TLS = /^\w+ https:/;

export const transmission: Service = {
  id: 'transmission',
  name: 'Transmission',
  kind: 'API',
  reference: 'https://github.com/transmission/transmission/blob/main/docs/rpc-spec.md',
  signs: [{ field: 'server', value: 'transmission' }],
  says: [
    { text: ['Unauthorized IP Address'], means: 'ip-not-allowed' },
    { text: ['421 Misdirected', 'rpc host whitelist'], means: 'host-not-allowed' },
    {
      text: ['Too many unsuccessful login attempts'],
      means: 'rate-limited',
      status: 403,
      note: 'It refuses everybody from then on, whatever the password.',
    },
  ],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add the name to rpc-host-whitelist in settings.json while the daemon is stopped.',
      code: {
        language: 'json',
        text: '"rpc-host-whitelist-enabled": true,\n"rpc-host-whitelist": "{hostname}"',
      },
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address from which the proxy in front of {host} calls Transmission (127.0.0.1 on the same machine, that of its container otherwise) to rpc-whitelist in settings.json, while the daemon is stopped. Transmission speaks no TLS, so over https it sees that address alone, whoever the visitor is.',
      code: {
        language: 'json',
        text: '"rpc-whitelist-enabled": true,\n"rpc-whitelist": "127.0.0.1,PROXY_ADDRESS"',
      },
      asks: OVER_TLS,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Say at the proxy of {host} who may pass, or ask for a password: with the address of the proxy on the list Transmission lets everybody in.',
      code: { language: 'json', text: '"rpc-authentication-required": true' },
      asks: OVER_TLS,
    },
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Change nothing in {request}: Transmission looks at the address of the caller before any password.',
    },
    {
      of: 'ip-not-allowed',
      for: 'visitor',
      does: 'Tell whoever runs {host} that Transmission refuses the address of the proxy in front of it. Another network does not help.',
      asks: OVER_TLS,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      asks: /^\w+ http:/,
      does: "Add the client's address to rpc-whitelist in settings.json while the daemon of {host} is stopped.",
      code: {
        language: 'json',
        text: '"rpc-whitelist-enabled": true,\n"rpc-whitelist": "127.0.0.1,192.168.*.*"',
      },
    },
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'Start transmission-daemon at {host} again: after too many failed sign-ins it refuses all of them until then (anti-brute-force-threshold in settings.json).',
      code: { language: 'shell', text: 'sudo systemctl restart transmission-daemon' },
    },
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Correct the user name and password in whatever signs in at {host} by itself, and do not wait: {request} is refused until the daemon is started again.',
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Ask whoever runs {host} to start Transmission again, and correct the password in the clients that use it first.',
    },
  ],
};
