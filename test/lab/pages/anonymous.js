import { call, noDialog } from './call.js';

export const provoke = {
  'basic-missing': () => call('/files/annual-report', undefined, noDialog),
  'bearer-missing': () => call('/orders/latest'),
  'anonymous-forbidden': () => call('/settings/members'),
  // No dialog here: without a ticket for an allowed host the browser has nothing to ask.
  'negotiate-unanswered': () => call('/intranet/phone-book'),
  'ntlm-unanswered': () => call('/intranet/team-site', undefined, noDialog),
};
