import type { Service } from './service.ts';

export const feathers: Service = {
  id: 'feathers',
  name: 'Feathers',
  kind: 'framework',
  reference: 'https://feathersjs.com/api/authentication/',
  says: [
    { text: ['^Invalid login$'], means: 'password-rejected' },
    { text: ['^Not authenticated$'], means: 'no-credential', sent: 'nothing' },
    { text: ['Invalid authentication information no strategy set'], means: 'no-credential' },
  ],
};
