import type { Service } from './service.ts';

export const activeDirectory: Service = {
  id: 'active-directory',
  name: 'Active Directory',
  kind: 'identity provider',
  reference: 'https://ldapwiki.com/wiki/Wiki.jsp?page=Common%20Active%20Directory%20Bind%20Errors',
  says: [
    { text: ['AcceptSecurityContext error data (525|52e)'], means: 'password-rejected' },
    {
      text: ['AcceptSecurityContext error data (530|531|533|701|775)'],
      means: 'account-disabled',
      note: '530 and 531: not at this time or from this machine; 533: disabled; 701: expired; 775: locked.',
    },
    {
      text: ['AcceptSecurityContext error data (532|773)'],
      means: 'account-disabled',
      note: 'The password has expired (532) or has to be changed first (773).',
    },
  ],
};
