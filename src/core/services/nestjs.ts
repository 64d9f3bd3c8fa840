import type { Service } from './service.ts';

export const nestjs: Service = {
  id: 'nestjs',
  name: 'NestJS',
  kind: 'framework',
  reference: 'https://docs.nestjs.com/security/authentication',
  says: [
    {
      text: ['Forbidden resource'],
      means: 'permission-denied',
      note: 'A guard answered false.',
      certainty: 'likely',
    },
    { text: ['^Unauthorized$'], means: 'own-page' },
  ],
};
