import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const btcpay: Service = {
  id: 'btcpay',
  name: 'BTCPay Server',
  kind: 'API',
  reference: 'https://docs.btcpayserver.org/API/Greenfield/v1/#section/Authentication',
  says: [
    {
      text: 'Authentication is required for accessing this endpoint',
      means: 'scheme-mismatch',
      certainty: 'likely',
      note: 'Its keys are sent under the scheme token, not Bearer.',
      when: inScheme('bearer'),
    },
    {
      text: 'Authentication is required for accessing this endpoint',
      means: 'no-credential',
      sent: 'nothing',
    },
  ],
};
