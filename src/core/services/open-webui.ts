import type { Service } from './service.ts';

export const openWebui: Service = {
  id: 'open-webui',
  name: 'Open WebUI',
  kind: 'server',
  reference: 'https://docs.openwebui.com/',
  says: [
    { text: ['Use of API key is not enabled in the environment'], means: 'api-not-enabled' },
    {
      text: ['Your session has expired or the token is invalid Please sign in again'],
      means: 'bad-credential',
    },
  ],
};
