import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** What Java's and MIT's GSS-API say when they refuse a Kerberos or NTLM token. */
export const gssapi: Service = {
  id: 'gssapi',
  name: 'GSS-API',
  kind: 'library',
  reference: 'https://docs.oracle.com/en/java/javase/21/security/troubleshooting.html',
  says: [
    {
      text: [
        'Mechanism level Checksum failed',
        'Defective token detected',
        'GSSHeader did not find the right tag',
        'Cannot find key of appropriate type to decrypt AP',
        'Specified version of key is not available',
        'Encryption type * is not supported',
        'KDC has no support for encryption type',
        'Server not found in Kerberos database',
        'Request is a replay',
        'Integrity check on decrypted field failed',
        'No key table entry found',
        'Wrong principal in request',
        'Key version * is not available',
      ],
      means: 'integrated-auth-rejected',
      when: (r) => !inScheme('basic')(r),
    },
    { text: ['Clock skew too great'], means: 'clock-skew' },
    {
      text: ['Failure unspecified at GSS API level', 'GSSException', 'Unspecified GSS failure'],
      unless: 'clock skew',
      means: 'integrated-auth-rejected',
      certainty: 'likely',
    },
  ],
  remedies: [
    {
      of: 'integrated-auth-rejected',
      for: 'owner',
      does: 'Have {host} keep the user signed in by a cookie after the first ticket, so that not each file brings one: the ticket was read and its time was right, only another request of the same moment had brought the same.',
      finds: /GSSException\b.{0,160}\bRequest is a replay\b/,
    },
    {
      of: 'integrated-auth-rejected',
      for: 'owner',
      does: 'Switch off the replay cache of the Java that runs {host}, if tickets reach it over TLS only, and start it again.',
      code: { language: 'text', text: '-Dsun.security.krb5.rcache=none' },
      finds: /GSSException\b.{0,160}\bRequest is a replay\b/,
    },
  ],
};
