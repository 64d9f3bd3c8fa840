import { challengeField } from '../http/challenge.ts';
import { defineFinding, rfc } from './finding.ts';

export const weakDigestAlgorithm = defineFinding({
  id: 'weak-digest-algorithm',
  title: 'Digest is offered with MD5 only',
  check(reading) {
    if (!reading.offered.includes('digest')) return undefined;
    const digests = reading.challenges.challenges.filter(
      ({ scheme }) => scheme.toLowerCase() === 'digest',
    );
    // An absent algorithm means MD5 (RFC 7616 §3.3).
    const weak = ({ params }: (typeof digests)[number]) =>
      /^md5(?:-sess)?$/i.test(params.algorithm ?? 'MD5');
    const [first] = digests;
    if (!first || !digests.every(weak)) return undefined;
    const field = challengeField(reading);
    const algorithm = first.parameters.find(({ name }) => name === 'algorithm');
    const named = [...new Set(digests.map(({ params }) => nameOf(params.algorithm)))].join(' or ');
    return {
      evidence: `Every Digest challenge in ${field} names ${named}.`,
      at: { in: 'response', field, line: first.line, span: algorithm?.span ?? first.span },
    };
  },
  references: [
    rfc(7616, '3.1', 'Overall Operation'),
    rfc(7616, '5.1', 'Limitations'),
    rfc(7616, '3.3', 'The WWW-Authenticate Response Header Field'),
  ],
});

const nameOf = (algorithm: string | undefined): string =>
  algorithm === undefined ? 'no algorithm, which means MD5' : `algorithm=${algorithm}`;
