import type { Service } from './service.ts';
import { schemeOf } from './when.ts';

/** Codes of five digits, whatever the sentence behind them says. */
export const openBankProject: Service = {
  id: 'open-bank-project',
  name: 'Open Bank Project',
  kind: 'API',
  reference:
    'https://github.com/OpenBankProject/OBP-API/blob/develop/obp-api/src/main/scala/code/api/util/ErrorMessages.scala',
  traits: [{ path: '/obp/' }, { sends: 'directlogin' }],
  says: [
    { text: ['OBP 20001'], means: 'no-credential' },
    { text: ['OBP 20002', 'OBP 20082'], means: 'credentials-missing' },
    { text: ['OBP 20083'], means: 'scheme-missing', when: (r) => schemeOf(r) === null },
    { text: ['OBP 20083'], means: 'scheme-mismatch', when: (r) => typeof schemeOf(r) === 'string' },
    {
      text: ['OBP 20003'],
      means: 'token-rejected',
      note: 'The token of DirectLogin is not known or has expired.',
    },
    { text: ['OBP 20004'], means: 'password-rejected' },
    {
      text: [
        'OBP 20006',
        'OBP 20015',
        'OBP 20017',
        'OBP 20019',
        'OBP 20022',
        'OBP 20050',
        'OBP 20060',
      ],
      means: 'permission-denied',
    },
    { text: ['OBP 20008', 'OBP 20009'], means: 'api-key-invalid' },
    { text: ['OBP 20013', 'OBP 20058', 'OBP 20064', 'OBP 20073'], means: 'account-disabled' },
    {
      text: ['OBP 20023', 'OBP 20026'],
      means: 'insufficient-scope',
      note: 'It is the consumer, not the user, that lacks the role or scope.',
    },
    { text: ['OBP 20031', 'OBP 20069'], means: 'ip-not-allowed' },
    { text: ['OBP 20079'], means: 'token-issuer-mismatch', status: 401 },
    { text: ['OBP 20040', 'OBP 20071'], means: 'token-signature-invalid' },
    { text: ['OBP 20041'], means: 'token-malformed' },
    { text: ['OBP 20080'], means: 'scheme-mismatch' },
    { text: ['OBP 20406', 'OBP 20407', 'OBP 20408', 'OBP 20092'], means: 'api-not-enabled' },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Grant the user the role {1} at {host} (API Manager, or an entitlement), which {request} needs.',
      finds: /missing one or more roles: (\w+)/,
      code: {
        language: 'text',
        text: 'POST /obp/v5.1.0/users/USER_ID/entitlements\n{"bank_id":"","role_name":"{1}"}',
      },
    },
    {
      of: 'password-rejected',
      for: 'developer',
      does: 'Check user name and password in the DirectLogin field of {request}; the consumer key beside them is not what {host} refuses.',
    },
  ],
};
