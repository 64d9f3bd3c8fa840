import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { bySession } from './when.ts';

/** The Admin API takes its tokens under a scheme named Ghost, and sees nothing in others. */
const underOther = ({ sent }: Reading): boolean =>
  sent.authorization.known &&
  sent.authorization.value !== null &&
  sent.authorization.value.scheme !== 'ghost';

export const ghost: Service = {
  id: 'ghost',
  name: 'Ghost',
  kind: 'API',
  reference: 'https://docs.ghost.org/admin-api/#token-authentication',
  signs: [
    { path: '/ghost/api/' },
    { text: 'Unable to determine the authenticated user or integration' },
  ],
  takes: { schemes: ['ghost', 'bearer'] },
  says: [
    { text: '^INVALID_AUTH_HEADER$', means: 'scheme-mismatch', when: underOther },
    {
      text: 'Authorization header format is Authorization Ghost',
      means: 'scheme-mismatch',
      when: underOther,
    },
    {
      text: 'Unable to determine the authenticated user or integration',
      means: 'scheme-mismatch',
      when: underOther,
    },
    {
      text: 'Unable to determine the authenticated user or integration',
      means: 'not-signed-in',
      sent: 'nothing',
    },
    {
      text: 'Unable to determine the authenticated user or integration',
      means: 'not-signed-in',
      when: bySession,
    },
    { text: ['^UNKNOWN_ADMIN_API_KEY$', '^UNKNOWN_CONTENT_API_KEY$'], means: 'api-key-invalid' },
    { text: ['Unknown Admin API Key', 'Unknown Content API Key'], means: 'api-key-invalid' },
    { text: 'Invalid token jwt expired', means: 'token-expired', only: true },
    { text: ['^INVALID_API_KEY_TYPE$', '^Invalid API Key type$'], means: 'token-wrong-type' },
    { text: 'Admin API kid missing', means: 'token-wrong-type', certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'token-expired',
      for: 'developer',
      does: 'Sign a new token for each call of the Admin API: it may live for five minutes at most; {request} came with an older one.',
    },
  ],
};
