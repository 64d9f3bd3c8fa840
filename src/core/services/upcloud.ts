import type { Service } from './service.ts';

export const upcloud: Service = {
  id: 'upcloud',
  name: 'UpCloud',
  kind: 'API',
  reference: 'https://developers.upcloud.com/1.3/',
  signs: [{ host: 'api.upcloud.com' }],
  says: [{ text: ['^AUTHENTICATION_FAILED$'], means: 'bad-credential', only: true }],
};
