import type { Service } from './service.ts';

export const homeAssistant: Service = {
  id: 'home-assistant',
  name: 'Home Assistant',
  kind: 'API',
  reference: 'https://developers.home-assistant.io/docs/auth_api/',
  signs: [{ path: '/auth/login_flow' }, { path: '/api/hassio' }],
  says: [
    { text: ['User cannot authenticate remotely'], means: 'ip-not-allowed' },
    { text: ['^User is not active$'], means: 'account-disabled' },
    { text: ['^Invalid access token or password$'], means: 'bad-credential' },
    { text: ['^invalid_auth$'], means: 'password-rejected', only: true },
  ],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Take the address out of ip_bans.yaml of {host} and start Home Assistant again; behind a proxy name it under trusted_proxies.',
      code: {
        language: 'yaml',
        text: 'http:\n  use_x_forwarded_for: true\n  trusted_proxies:\n    - 172.30.33.0/24',
      },
    },
  ],
};
