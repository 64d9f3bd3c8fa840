import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** The problem reporting extension of OAuth 1.0a, in the challenge or in the body. */
export const oauth1: Service = {
  id: 'oauth1',
  name: 'OAuth 1.0a',
  kind: 'framework',
  reference: 'https://oauth.pbworks.com/w/page/12238543/ProblemReporting',
  signs: [{ field: 'www-authenticate', value: '^oauth' }],
  says: [
    { text: ['consumer_key_unknown', 'consumer_key_rejected'], means: 'api-key-invalid' },
    { text: 'consumer_key_refused', means: 'account-disabled', certainty: 'likely' },
    { text: ['signature_invalid', 'signature_method_rejected'], means: 'signature-mismatch' },
    {
      text: 'nonce_used',
      means: 'signature-mismatch',
      certainty: 'likely',
      note: 'The nonce was used before.',
    },
    { text: 'timestamp_refused', means: 'clock-skew', certainty: 'likely' },
    {
      text: ['token_rejected', 'token_used'],
      means: 'token-rejected',
      certainty: 'likely',
      when: inScheme('oauth'),
    },
  ],
};
