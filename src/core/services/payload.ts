import type { Service } from './service.ts';

export const payload: Service = {
  id: 'payload',
  name: 'Payload CMS',
  kind: 'framework',
  reference: 'https://payloadcms.com/docs/authentication/overview',
  signs: [{ field: 'x-powered-by', value: 'Payload' }],
  says: [
    {
      text: ['You are not allowed to perform this action'],
      means: 'token-expired',
      certainty: 'likely',
      only: true,
      when: (r) => r.lifetime?.state === 'expired',
      note: 'Whose token is over is nobody to it, and its access rules say no to nobody.',
    },
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
