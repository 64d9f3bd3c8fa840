import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** Its codes by themselves, as in a challenge, and as a body has them that is not read as a form. */
const problem = (...codes: string[]): string[] =>
  codes.flatMap((code) => [code, `oauth problem ${code.replaceAll('_', ' ')}`]);

/** The problem reporting extension of OAuth 1.0a, in the challenge or in the body. */
export const oauth1: Service = {
  id: 'oauth1',
  name: 'OAuth 1.0a',
  kind: 'framework',
  reference: 'https://oauth.pbworks.com/w/page/12238543/ProblemReporting',
  signs: [{ field: 'www-authenticate', value: '^oauth' }],
  says: [
    { text: problem('consumer_key_unknown', 'consumer_key_rejected'), means: 'api-key-invalid' },
    { text: problem('consumer_key_refused'), means: 'account-disabled', certainty: 'likely' },
    {
      text: problem('signature_invalid', 'signature_method_rejected'),
      means: 'signature-mismatch',
    },
    {
      text: problem('nonce_used'),
      means: 'signature-mismatch',
      certainty: 'likely',
      note: 'The nonce was used before.',
    },
    { text: problem('timestamp_refused'), means: 'clock-skew', certainty: 'likely' },
    {
      text: problem('token_rejected', 'token_used'),
      means: 'token-rejected',
      certainty: 'likely',
      when: inScheme('oauth'),
    },
    {
      // OAuthLib and Authlib name the parameter.
      text: [
        '(invalid|expired|unknown|revoked) oauth_token',
        'oauth_token ~ (invalid|expired|unknown|revoked)',
      ],
      means: 'token-rejected',
      certainty: 'likely',
      when: inScheme('oauth'),
    },
  ],
};
