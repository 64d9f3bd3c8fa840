import type { Service } from './service.ts';

export const homeAssistant: Service = {
  id: 'home-assistant',
  name: 'Home Assistant',
  kind: 'API',
  reference: 'https://developers.home-assistant.io/docs/auth_api/',
  signs: [
    { path: '/auth/login_flow' },
    { path: '/api/hassio' },
    { host: 'homeassistant.local' },
    { host: '*.ui.nabu.casa' },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['User cannot authenticate remotely'], means: 'ip-not-allowed' },
    { text: ['^User is not active$'], means: 'account-disabled' },
    { text: ['^Invalid access token or password$'], means: 'bad-credential' },
    { text: ['^invalid_auth$'], means: 'password-rejected', only: true },
  ],
  remedies: [
    {
      of: ['scheme-missing', 'scheme-mismatch', 'credentials-missing'],
      for: 'developer',
      does: 'Send {request} with Bearer, a space and a long-lived access token, which the profile page of a user at {host} makes (Security, Long-lived access tokens).',
      code: { language: 'http', text: 'Authorization: Bearer $TOKEN' },
    },
    {
      of: ['scheme-missing', 'scheme-mismatch', 'credentials-missing'],
      for: 'developer',
      does: 'In a panel or card of the frontend of {host} call hass.callApi instead: it sends the token of whoever is signed in, so that the page needs none.',
      code: { language: 'js', text: "await hass.callApi('{1}', '{2}');" },
      asks: /^([A-Z]+) \w+:\/\/[^/]+\/api\/([\w/.-]+)/,
    },
    {
      of: ['scheme-missing', 'scheme-mismatch', 'credentials-missing'],
      for: 'owner',
      does: 'Where nobody has the token any more, delete it on the profile page of its user at {host} and make a new one: Home Assistant shows a token only once.',
    },
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
