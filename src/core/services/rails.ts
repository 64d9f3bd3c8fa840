import type { Service } from './service.ts';

export const rails: Service = {
  id: 'rails',
  name: 'Ruby on Rails',
  kind: 'framework',
  reference: 'https://guides.rubyonrails.org/security.html',
  signs: [{ field: 'x-runtime' }],
  says: [
    {
      text: [
        'Action Controller Invalid Authenticity Token',
        'Invalid Authenticity Token',
        'Cant verify CSRF token authenticity',
        'HTTP Origin header * didnt match',
      ],
      means: 'csrf-rejected',
    },
    {
      text: ['Blocked hosts', 'Blocked host'],
      means: 'host-not-allowed',
      note: 'ActionDispatch::HostAuthorization allows only the hosts of config.hosts.',
    },
    {
      text: ['HTTP Token Access denied', 'HTTP Basic Access denied', 'HTTP Digest Access denied'],
      means: 'not-signed-in',
    },
    {
      text: ['Can Can Access Denied', 'Pundit Not Authorized Error'],
      means: 'permission-denied',
      note: 'The policy class refused the action.',
    },
  ],
  incident: ['x-request-id'],
};
