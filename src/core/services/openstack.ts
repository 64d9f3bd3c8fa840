import type { Service } from './service.ts';

export const openstack: Service = {
  id: 'openstack',
  name: 'OpenStack',
  kind: 'API',
  reference: 'https://docs.openstack.org/api-ref/identity/v3/',
  signs: [
    { field: 'x-openstack-request-id', wrote: true },
    { field: 'www-authenticate', value: 'keystone' },
  ],
  says: [
    { text: ['FormPost Form Expired', '^Form Expired$'], means: 'signed-url-expired' },
    { text: ['FormPost Invalid Signature'], means: 'signature-mismatch' },
    {
      text: [
        'You are not authorized to perform the requested action',
        'Policy doesnt allow * to be performed',
      ],
      means: 'permission-denied',
    },
    { text: ['The request you have made requires authentication'], means: 'not-signed-in' },
    { text: ['The account is locked for user', 'User is disabled'], means: 'account-disabled' },
    {
      text: ['The password is expired and needs to be changed for user'],
      means: 'account-disabled',
    },
    // What was right so far; the body names the methods that are wanted beside it.
    { field: 'openstack-auth-receipt', means: 'step-up-required' },
  ],
  incident: ['x-openstack-request-id'],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Sign for {path} anew with the Temp-URL key of the account or container: method, expires and path for an address; path, redirect, max_file_size, max_file_count and expires for a form.',
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Ask Keystone for a token scoped to the project that {request} belongs to.',
    },
  ],
};
