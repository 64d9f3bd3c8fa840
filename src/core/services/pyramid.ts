import type { Service } from './service.ts';

export const pyramid: Service = {
  id: 'pyramid',
  name: 'Pyramid',
  kind: 'framework',
  reference: 'https://docs.pylonsproject.org/projects/pyramid/en/latest/narr/security.html',
  says: [
    { text: ['failed permission check', 'Access was denied to this resource'], means: 'denied' },
    { text: ['Bad CSRF Token', 'Bad CSRF Origin'], means: 'csrf-rejected' },
  ],
};
