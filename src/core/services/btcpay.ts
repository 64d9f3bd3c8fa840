import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const btcpay: Service = {
  id: 'btcpay',
  name: 'BTCPay Server',
  kind: 'API',
  reference: 'https://docs.btcpayserver.org/API/Greenfield/v1/#section/Authentication',
  signs: [{ text: 'Authentication is required for accessing this endpoint', wrote: true }],
  takes: { schemes: ['token', 'basic'] },
  says: [
    {
      text: 'Authentication is required for accessing this endpoint',
      means: 'scheme-mismatch',
      note: 'Its keys are sent under the scheme token, not Bearer.',
      when: inScheme('bearer'),
    },
    {
      text: 'Authentication is required for accessing this endpoint',
      means: 'no-credential',
      sent: 'nothing',
    },
  ],
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send the key with {request} under the scheme token, in place of Bearer.',
      code: { language: 'http', text: 'Authorization: token $API_KEY' },
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'Make a key at {host} under Account > Manage Account > API Keys with the permission that {request} needs (to read stores btcpay.store.canviewstoresettings), if there is none yet.',
    },
  ],
};
