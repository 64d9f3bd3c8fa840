import type { Service } from './service.ts';

export const payload: Service = {
  id: 'payload',
  name: 'Payload CMS',
  kind: 'framework',
  reference: 'https://payloadcms.com/docs/authentication/overview',
  signs: [{ field: 'x-powered-by', value: 'Payload' }],
  says: [
    {
      text: ['This user is locked due to having too many failed login attempts'],
      means: 'account-disabled',
      note: 'maxLoginAttempts is reached; the lock ends after lockTime.',
    },
    {
      text: ['The email or password provided is incorrect'],
      means: 'password-rejected',
      only: true,
    },
  ],
};
