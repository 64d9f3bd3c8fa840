import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const macaroons: Service = {
  id: 'macaroons',
  name: 'Macaroons',
  kind: 'library',
  reference: 'https://github.com/ecordell/pymacaroons',
  says: [
    {
      text: ['^Signatures do not match$', 'signature mismatch after caveat verification'],
      means: 'token-rejected',
      when: inScheme('macaroon'),
      note: 'Verifiers say so of a wrong key, and of a caveat that does not hold: a time that is over, another method or path.',
    },
    {
      text: ['^Caveat not met', 'condition * not met'],
      means: 'token-rejected',
      when: inScheme('macaroon'),
    },
  ],
};
