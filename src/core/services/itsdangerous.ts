import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

/** It shows the signature as Python writes bytes. */
const namesBytes = ({ content }: Reading): boolean => /Signature b'/.test(content.text);

/** Flask and others sign links and tokens with it; what they answer is often its own words. */
export const itsdangerous: Service = {
  id: 'itsdangerous',
  name: 'itsdangerous',
  kind: 'framework',
  reference: 'https://itsdangerous.palletsprojects.com/en/stable/timed/',
  says: [
    {
      text: ['Signature * does not match'],
      means: 'token-signature-invalid',
      when: (r) => namesBytes(r) && withAuthorization(r),
    },
    {
      text: ['Signature * does not match'],
      means: 'signature-mismatch',
      when: (r) => namesBytes(r) && !withAuthorization(r),
      note: 'The link or value was cut or changed, or signed with another key.',
    },
    { text: ['Signature age * seconds'], means: 'token-expired', when: withAuthorization },
    {
      text: ['Signature age * seconds'],
      means: 'signed-url-expired',
      when: (r) => !withAuthorization(r),
      note: 'The signature bears the time of its making, and the server a bound for its age.',
    },
  ],
};
