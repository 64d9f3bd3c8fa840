import type { Service } from './service.ts';

/** Access to accounts for third parties (XS2A): what banks of the Berlin Group answer in tppMessages. */
export const berlinGroup: Service = {
  id: 'berlin-group',
  name: 'XS2A interface of the Berlin Group',
  kind: 'API',
  reference: 'https://www.berlin-group.org/nextgenpsd2-downloads',
  says: [
    {
      text: ['^CONSENT_EXPIRED$'],
      means: 'token-expired',
      note: 'The consent of the account holder is over, and has to be given anew.',
    },
    {
      text: ['^CONSENT_INVALID$'],
      means: 'permission-denied',
      note: 'The consent does not cover this account or this access.',
    },
    { text: ['^PSU_CREDENTIALS_INVALID$'], means: 'password-rejected' },
    {
      text: ['^CERTIFICATE_EXPIRED$', '^CERTIFICATE_REVOKED$', '^CERTIFICATE_MISSING$'],
      means: 'client-certificate-required',
    },
    {
      text: ['^SERVICE_BLOCKED$'],
      means: 'account-disabled',
      note: 'The account holder cannot be reached by this way: the bank or its customer blocked it.',
    },
  ],
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Ask the account holder for a new consent (POST /v1/consents at {host}), have it authorised at the bank, and send its id as Consent-ID with {request}.',
      finds: /CONSENT_EXPIRED/,
    },
  ],
};
