import { percentDecoded } from '../http/query.ts';
import {
  type CredentialReading,
  defineScheme,
  type Mismatch,
  missingParameters,
  parameterParts,
} from './scheme.ts';

const EXPLANATIONS: Readonly<Record<string, string>> = {
  realm: 'Name of the protected area; not signed.',
  oauth_consumer_key: 'Names the application.',
  oauth_token: "Names the user's grant; absent for a request with two legs.",
  oauth_signature_method: 'How the request is signed: HMAC-SHA1, RSA-SHA1 or PLAINTEXT.',
  oauth_signature: 'Over method, address and all parameters.',
  oauth_timestamp: "Seconds since 1970 by the client's clock; most servers allow five minutes.",
  oauth_nonce: 'Must be new with every request of the same timestamp.',
  oauth_version: 'Must be 1.0.',
  oauth_callback: 'Where the user comes back to.',
  oauth_verifier: "Code that proves the user's consent.",
  oauth_body_hash: 'Hash over a body that is no form.',
};

const REQUIRED = ['oauth_consumer_key', 'oauth_signature_method', 'oauth_signature'];

export const oauth1 = defineScheme({
  names: ['OAuth'],
  title: 'OAuth 1.0a: a signed request',
  registered: true,
  reference: { title: 'RFC 5849', url: 'https://www.rfc-editor.org/rfc/rfc5849.html' },
  form: 'OAuth oauth_consumer_key="…", oauth_signature_method="HMAC-SHA1", oauth_signature="…", …',
  parameters: {
    realm: { required: false, explanation: 'Name of the protected area.' },
    oauth_problem: {
      required: false,
      explanation: 'Why the request was refused (problem reporting extension).',
    },
  },
  secrets: ['oauth_signature', 'oauth_token', 'oauth_verifier'],
  explainCredential(field): CredentialReading {
    if (field.parameters.length === 0 && field.token68 !== null) {
      // Salesforce and some others take an OAuth 2.0 token under this name.
      return {
        parts: [
          {
            label: 'Token',
            value: field.token68,
            secret: true,
            explanation: 'An OAuth 2.0 token under the older name of the scheme.',
            span: field.restSpan,
          },
        ],
        faults: [],
      };
    }
    const plain = field.params.oauth_signature_method?.toUpperCase() === 'PLAINTEXT';
    const required = plain ? REQUIRED : [...REQUIRED, 'oauth_timestamp', 'oauth_nonce'];
    const faults = missingParameters(field, required);
    const parts = parameterParts(
      field,
      ['oauth_signature', 'oauth_token', 'oauth_verifier'],
      EXPLANATIONS,
    );
    for (const part of parts) part.value = percentDecoded(part.value);
    const { oauth_timestamp: timestamp, oauth_version: version } = field.params;
    const malformed = (name: string, message: string) =>
      faults.push({
        code: 'parameter-malformed',
        message,
        span: field.parameters.find((p) => p.name === name)?.valueSpan ?? null,
      });
    if (timestamp !== undefined && !/^\d+$/.test(timestamp))
      malformed('oauth_timestamp', 'The timestamp must be a number of seconds.');
    if (version !== undefined && version !== '1.0')
      malformed('oauth_version', 'The version must be 1.0.');
    return { parts, faults };
  },
  check(_challenge, field, { time }): Mismatch[] {
    const { oauth_timestamp: timestamp } = field.params;
    if (timestamp === undefined || time === null || !/^\d{1,12}$/.test(timestamp)) return [];
    const seconds = Math.round(time / 1000) - Number(timestamp);
    if (Math.abs(seconds) <= 300) return [];
    const span = field.parameters.find(({ name }) => name === 'oauth_timestamp')?.valueSpan ?? null;
    const side = seconds > 0 ? 'before' : 'after';
    return [
      {
        code: 'time-differs',
        message: `The timestamp lies ${Math.abs(seconds)} seconds ${side} the request.`,
        span,
      },
    ];
  },
});
