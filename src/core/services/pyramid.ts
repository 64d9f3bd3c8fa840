import type { Service } from './service.ts';

export const pyramid: Service = {
  id: 'pyramid',
  name: 'Pyramid',
  kind: 'framework',
  reference: 'https://docs.pylonsproject.org/projects/pyramid/en/latest/narr/security.html',
  traits: [{ text: 'Unauthorized * failed permission check', wrote: true }],
  says: [
    { text: ['failed permission check', 'Access was denied to this resource'], means: 'denied' },
    { text: ['Bad CSRF Token', 'Bad CSRF Origin'], means: 'csrf-rejected' },
  ],
  remedies: [
    {
      of: 'unauthenticated-reported-as-403',
      for: 'owner',
      does: 'Let a forbidden view answer {request} with 401 where nobody is signed in; without one Pyramid answers 403 to everybody who may not.',
      code: {
        language: 'text',
        text: "@forbidden_view_config()\ndef forbidden(request):\n    if request.authenticated_userid is None:\n        return HTTPUnauthorized(headers={'WWW-Authenticate': 'Bearer'})\n    return HTTPForbidden()",
      },
    },
  ],
};
