import type { Service } from './service.ts';

/** Its forms of sign-in and of a new password say in a field of their own why they refuse. */
const REASON = 'x-ipa-rejection-reason';

export const freeIpa: Service = {
  id: 'freeipa',
  name: 'FreeIPA',
  kind: 'identity provider',
  reference: 'https://github.com/freeipa/freeipa/blob/master/ipaserver/rpcserver.py',
  signs: [{ field: REASON, wrote: true }],
  says: [
    { field: REASON, value: 'invalid password', means: 'password-rejected' },
    { field: REASON, value: 'password expired', means: 'account-disabled' },
    {
      field: REASON,
      value: 'user locked',
      means: 'account-disabled',
      note: 'After failed attempts, for as long as the password policy has it, or by an administrator.',
    },
    { field: REASON, value: 'krbprincipal expired', means: 'account-disabled' },
    { field: REASON, value: 'denied', means: 'permission-denied' },
  ],
  remedies: [
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'See with ipa user-status and ipa user-show --all on {hostname} what holds the account, and unlock it with ipa user-unlock, or give it a new password.',
    },
  ],
};
