import type { Service } from './service.ts';

const BANNED = 'Your IP address has been banned after too many failed authentication attempts';

export const qbittorrent: Service = {
  id: 'qbittorrent',
  name: 'qBittorrent',
  kind: 'API',
  reference: 'https://github.com/qbittorrent/qBittorrent/wiki/WebUI-API-(qBittorrent-4.1)',
  signs: [{ path: '/api/v2/torrents/' }, { path: '/api/v2/sync/maindata' }, { text: BANNED }],
  says: [
    {
      text: BANNED,
      means: 'ip-not-allowed',
      note: 'The ban ends by itself, or when qBittorrent is started anew.',
    },
    {
      text: '^Forbidden$',
      status: 403,
      means: 'not-signed-in',
      only: true,
      note: 'Without a session it says Forbidden.',
    },
    {
      text: '^Unauthorized$',
      status: 401,
      means: 'origin-not-allowed',
      certainty: 'likely',
      only: true,
      note: 'With 401 it refuses a Host, an Origin or a Referer that is not its own.',
    },
  ],
  remedies: [
    {
      of: ['unauthenticated-reported-as-403', 'credentials-missing', 'session-expired'],
      for: 'developer',
      does: 'Sign in with POST /api/v2/auth/login and send its cookie SID with {request}.',
      code: {
        language: 'js',
        text: "await fetch('/api/v2/auth/login', { method: 'POST', body: new URLSearchParams({ username, password }) });",
      },
    },
  ],
};
