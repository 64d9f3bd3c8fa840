import type { Service } from './service.ts';

export const micronaut: Service = {
  id: 'micronaut',
  name: 'Quarkus and Micronaut',
  kind: 'framework',
  reference: 'https://quarkus.io/guides/security-overview',
  says: [{ text: ['CSRF token header or parameter'], means: 'csrf-rejected', certainty: 'likely' }],
};
