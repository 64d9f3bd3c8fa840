import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The body of the request holds a message to sign in (ERC-4361). */
const bySignedMessage = ({ attempt: { request } }: Reading): boolean =>
  request.body.known &&
  request.body.value.includes('wants you to sign in with your Ethereum account');

export const siwe: Service = {
  id: 'siwe',
  name: 'Sign-In with Ethereum (siwe)',
  kind: 'library',
  reference: 'https://docs.siwe.xyz/',
  says: [
    { text: ['^Expired message'], means: 'token-expired', when: bySignedMessage },
    { text: ['^Message is not valid yet'], means: 'token-not-yet-valid', when: bySignedMessage },
    {
      text: ['Signature does not match address of the message'],
      means: 'signature-mismatch',
    },
    {
      text: ['Domain does not match provided domain for verification'],
      means: 'token-audience-mismatch',
      note: 'The message was signed for another domain than the server compares it with.',
    },
  ],
};
