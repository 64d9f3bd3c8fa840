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
      for: 'developer',
      does: 'Ask for a new password and send it to POST /ipa/session/change_password of {host} with user, old_password and new_password, then repeat {request} with the new one.',
      finds: /^x-ipa-rejection-reason: password-expired/im,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'See with ipa user-status on {hostname} how the sign-in was locked, and unlock it with ipa user-unlock; an account that an administrator disabled wants ipa user-enable.',
      finds: /^x-ipa-rejection-reason: user-locked/im,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Set a later end of the principal on {hostname} with ipa user-mod and --principal-expiration, if the account should go on.',
      finds: /^x-ipa-rejection-reason: krbprincipal-expired/im,
    },
  ],
};
