import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { carriedIt } from './when.ts';

/** The same credential was accepted for another request. */
const isGoodElsewhere = (reading: Reading): boolean => reading.worked.some(carriedIt(reading));

export const jamf: Service = {
  id: 'jamf',
  name: 'Jamf Pro',
  kind: 'API',
  reference: 'https://developer.jamf.com/jamf-pro/docs/privileges-and-deprecations',
  signs: [{ host: '*.jamfcloud.com' }, { field: 'server', value: 'Jamf Cloud Node' }],
  says: [
    {
      text: ['The request requires user authentication'],
      means: 'forbidden-reported-as-401',
      only: true,
      certainty: 'likely',
      when: isGoodElsewhere,
      note: 'The classic API says so as well where the role of the account lacks the privilege.',
    },
    {
      text: ['The request requires user authentication'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      when: (r) => !isGoodElsewhere(r),
    },
  ],
};
