import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { schemeOf } from './when.ts';

const NO_FIELD = 'No SEC header present in request';

/** A credential in Authorization that it does not look at, or under some conditions only. */
const isInAuthorization = (reading: Reading): boolean => typeof schemeOf(reading) === 'string';

export const qradar: Service = {
  id: 'qradar',
  name: 'IBM QRadar',
  kind: 'API',
  reference:
    'https://www.ibm.com/docs/en/qradar-common?topic=api-endpoint-documentation-supported-versions',
  says: [
    {
      text: NO_FIELD,
      means: 'scheme-mismatch',
      when: isInAuthorization,
      note: 'It takes the token of an authorized service in the field SEC.',
    },
    { text: NO_FIELD, means: 'no-credential', when: (r) => !isInAuthorization(r) },
  ],
  remedies: [
    {
      of: ['scheme-mismatch', 'credentials-missing'],
      for: 'developer',
      does: 'Send the token of an authorized service in the field SEC with {request}; it is made under Admin, Authorized Services.',
      code: { language: 'http', text: 'SEC: $TOKEN' },
    },
  ],
};
