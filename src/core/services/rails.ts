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
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Let Rails answer to this name: add it to the settings of the environment and start Rails again.',
      code: { language: 'text', text: 'config.hosts << "{host}"' },
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: "Send the token of the page's meta element csrf-token in X-CSRF-Token with {request}; a form has it in the field authenticity_token.",
      code: {
        language: 'js',
        text: "await fetch('{path}', { method: 'POST', headers: { 'X-CSRF-Token': csrfToken }, body });",
      },
    },
  ],
};
