import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** The words of its API guard. */
export const bookstack: Service = {
  id: 'bookstack',
  name: 'BookStack',
  kind: 'server',
  reference: 'https://demo.bookstackapp.com/api/docs',
  says: [
    { text: 'No authorization token found on the request', means: 'no-credential' },
    {
      // It wants `Token ID:SECRET`.
      text: 'An authorization token was found on the request but the format appeared incorrect',
      means: 'scheme-mismatch',
      when: ({ sent }) => sent.authorization.known && sent.authorization.value?.scheme !== 'token',
    },
    {
      text: 'An authorization token was found on the request but the format appeared incorrect',
      means: 'token-malformed',
      when: inScheme('token'),
    },
    {
      text: [
        'No matching API token was found for the provided authorization token',
        'The secret provided for the given used API token is incorrect',
      ],
      means: 'api-key-invalid',
    },
    {
      text: 'The owner of the used API token does not have permission to make API calls',
      means: 'permission-denied',
    },
    { text: 'The authorization token used has expired', means: 'token-expired' },
  ],
};
