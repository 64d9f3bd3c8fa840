import type { Service } from './service.ts';

const SUDO = 'The current app session is not allowed to modify Pi-hole config settings';

export const piHole: Service = {
  id: 'pi-hole',
  name: 'Pi-hole',
  kind: 'API',
  reference: 'https://docs.pi-hole.net/api/auth/',
  signs: [{ host: 'pi.hole' }, { text: SUDO }],
  says: [
    {
      text: SUDO,
      means: 'permission-denied',
      note: 'App passwords change settings only where webserver.api.app_sudo is true.',
    },
    { text: '^password incorrect$', means: 'password-rejected', only: true },
  ],
};
