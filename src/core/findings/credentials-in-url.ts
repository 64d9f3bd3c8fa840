import { passwordInQuery } from '../sent.ts';
import { defineFinding, reference, rfc } from './finding.ts';

export const credentialsInUrl = defineFinding({
  id: 'credentials-in-url',
  title: 'A secret stands in the URL',
  check(reading) {
    const key = reading.sent.keys.find(
      ({ place, value }) => (place === 'query' || place === 'userinfo') && value !== '',
    );
    const name = key?.name ?? passwordInQuery(reading.url);
    if (name === null) return undefined;
    if (key?.place === 'userinfo') {
      return {
        evidence: 'The URL holds a password in front of the host name (user:password@).',
        at: { in: 'url', span: null },
      };
    }
    const start = reading.attempt.url.indexOf(`${name}=`);
    const end = start + name.length + 1;
    return {
      evidence: `The query parameter ${name} holds a secret; URLs are kept in histories, logs and Referer fields.`,
      at: { in: 'url', span: start < 0 ? null : { start, end } },
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
