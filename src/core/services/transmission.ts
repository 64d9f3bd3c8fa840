import type { Service } from './service.ts';

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
      means: 'account-disabled',
      certainty: 'likely',
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
      does: "Add the client's address to rpc-whitelist in settings.json while the daemon of {host} is stopped.",
      code: {
        language: 'json',
        text: '"rpc-whitelist-enabled": true,\n"rpc-whitelist": "127.0.0.1,192.168.*.*"',
      },
    },
    {
      of: ['rate-limited', 'account-disabled'],
      for: 'owner',
      does: 'Start transmission-daemon at {host} again: after too many failed sign-ins it refuses all of them until then (anti-brute-force-threshold in settings.json).',
      code: { language: 'shell', text: 'sudo systemctl restart transmission-daemon' },
    },
    {
      of: ['rate-limited', 'account-disabled'],
      for: 'visitor',
      does: 'Ask whoever runs {host} to start Transmission again, and correct the password in the clients that use it first.',
    },
  ],
};
