import type { Place, Reading } from '../analysis.ts';
import { isSignatureField } from '../schemes/carriers.ts';
import { passwordInQuery } from '../sent.ts';
import { defineFinding, reference, rfc } from './finding.ts';

export const credentialsInUrl = defineFinding({
  id: 'credentials-in-url',
  title: 'A secret stands in the URL',
  check(reading) {
    const key = reading.sent.keys.find(
      ({ name, place, value }) =>
        (place === 'userinfo' || (place === 'query' && !namesCaller(name, reading))) &&
        value !== '',
    );
    const name = key?.name ?? passwordInQuery(reading.url);
    if (name === null) return undefined;
    if (key?.place === 'userinfo') {
      return {
        evidence: 'The URL holds a password in front of the host name (user:password@).',
        at: { in: 'url', span: null },
      };
    }
    const signature = signatureIn(reading);
    if (signature !== undefined) {
      return {
        evidence: `The query parameter ${signature} signs the URL: while it holds, whoever has it from a history, a log or a Referer field can use it.`,
        at: placeOf(reading, signature),
      };
    }
    return {
      evidence: `The query parameter ${name} holds a secret; URLs are kept in histories, logs and Referer fields.`,
      at: placeOf(reading, name),
    };
  },
  references: [
    rfc(9110, '17.9', 'Disclosure of Sensitive Information in URIs'),
    rfc(6750, '5.3', 'Summary of Recommendations for Bearer tokens'),
    reference(
      'RFC 3986 §7.5, Sensitive Information',
      'https://www.rfc-editor.org/rfc/rfc3986#section-7.5',
    ),
  ],
});

/** What names the caller is no secret, whatever it is called, nor is the signature of one request (RFC 5849 §1.1, §3.3, RFC 6749 §2.2). */
const IDENTIFIER = /^(?:oauth_consumer_key|oauth_signature|client[_-]?id)$/i;

const namesCaller = (name: string, { services: { seen } }: Reading): boolean =>
  IDENTIFIER.test(name) || seen.some(({ service }) => service.publicKeys?.includes(name) === true);

/** What goes with a signature (whose it is, since when it holds) is no secret. */
const signatureIn = ({ url, sent }: Reading): string | undefined =>
  sent.signedUrl ? [...(url?.searchParams.keys() ?? [])].find(isSignatureField) : undefined;

function placeOf({ attempt: { url } }: Reading, name: string): Place {
  const start = url.indexOf(`${name}=`);
  return { in: 'url', span: start < 0 ? null : { start, end: start + name.length + 1 } };
}
