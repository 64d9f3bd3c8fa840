import type { Service } from './service.ts';

export const frappe: Service = {
  id: 'frappe',
  name: 'Frappe and ERPNext',
  kind: 'framework',
  reference: 'https://docs.frappe.io/framework/user/en/api/rest',
  signs: [{ path: '/api/method/frappe.' }, { text: 'frappe.exceptions' }],
  says: [
    {
      text: ['frappe.exceptions.CSRFTokenError', '^CSRFTokenError$'],
      means: 'csrf-rejected',
      only: true,
    },
    {
      text: 'Login not allowed at this time',
      means: 'account-disabled',
      certainty: 'likely',
      note: 'The user may sign in at certain hours only.',
    },
    { text: '^SessionExpired$', means: 'session-expired', only: true },
    {
      text: 'User * Guest * does not have doctype access via role permission',
      means: 'unauthenticated-reported-as-403',
      status: 403,
      note: 'Guest is whoever is not signed in.',
    },
  ],
};
