import type { Evidence, Step } from '../analysis.ts';
import { defineCause, evidence, rfc, step } from './cause.ts';
import { js } from './shared/code.ts';
import {
  answeredDigest,
  differences,
  issuedWith,
  nonceOfOther,
  sentDigest,
  unknownNonce,
} from './shared/digest.ts';
import { inHistory } from './shared/earlier.ts';
import { hostOf, requestLine } from './shared/words.ts';

/** The field that answers a challenge: with the parameters that it has, and those that its qop asks for (RFC 7616 §3.4). */
function answerTo(params: Readonly<Record<string, string>>, target: string, user: string): string {
  const { realm = '', nonce = '', algorithm, qop, opaque } = params;
  const offered = qop?.split(',').map((one) => one.trim());
  const protection = offered?.includes('auth') ? 'auth' : offered?.[0];
  return [
    `Authorization: Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${target}"`,
    algorithm && `algorithm=${algorithm}`,
    protection && `qop=${protection}, nc=00000001, cnonce="$CNONCE"`,
    'response="$RESPONSE"',
    opaque !== undefined && `opaque="${opaque}"`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The name that was sent, where it is a plain one. */
const userOf = ({ username = '' }: Readonly<Record<string, string | undefined>>): string =>
  /^[\w.@-]{1,60}$/.test(username) ? username : '$USER';

export const digestMismatch = defineCause({
  id: 'digest-mismatch',
  title: 'The Digest response cannot match',
  meaning:
    'A Digest credential is a hash over the password, the request and what the server asked for. Here one of these parts differs from what the server sees, so the hash cannot be right whatever the password is.',
  check(reading) {
    const sent = sentDigest(reading);
    if (!sent || reading.status === 403) return undefined;
    const found: Evidence[] = differences(reading).map(({ says, at, certainty }) =>
      evidence(certainty === 'possible' ? 'hint' : 'credential', certainty, says, at),
    );
    const unknown = unknownNonce(reading, sent.params);
    if (unknown) {
      const says = `The nonce is none that ${hostOf(reading)} was seen to issue; its last challenge, for ${unknown.path}, named another one.`;
      found.push(evidence('credential', 'likely', says, inHistory(unknown)));
    }
    const other = nonceOfOther(reading, sent.params);
    if (other) {
      const says = `The nonce was issued with the challenge for ${other.algorithm}; the response is computed with ${sent.params.algorithm ?? 'MD5'}. A nonce may be good for its own challenge only.`;
      found.push(evidence('credential', 'likely', says, inHistory(other.past)));
    }
    return found.length > 0 ? found : undefined;
  },
  steps(reading) {
    const { url } = reading;
    const params = answeredDigest(reading)?.params;
    const sent = sentDigest(reading)?.params ?? {};
    const found = differences(reading);
    const target = url ? `${url.pathname}${url.search}` : '';
    const lacksQop = params?.qop !== undefined && sent.qop === undefined;
    const steps: Step[] = found
      .filter(({ certainty }) => certainty === 'certain')
      .map(({ says }) => step('developer', `Correct this first: ${says}`));
    if (issuedWith(reading, sent)?.cut) {
      steps.push(
        step(
          'developer',
          `Part each parameter of the challenge of ${hostOf(reading)} at its first “=” only: a nonce may hold more of them.`,
          js`const at = parameter.indexOf('=');
const [name, value] = [parameter.slice(0, at), parameter.slice(at + 1)];`,
        ),
      );
    }
    steps.push(
      step(
        'developer',
        `Compute the response of ${requestLine(reading)} for exactly this target (pathname and search of the URL) and this challenge${
          params && params.qop === undefined
            ? ', which has no qop: response is the hash of HA1:nonce:HA2, with no nc and cnonce'
            : lacksQop
              ? ', which asks for qop: add qop, nc and cnonce, and let response be the hash of HA1:nonce:nc:cnonce:qop:HA2'
              : ''
        }.`,
        {
          language: 'http',
          text: answerTo(params ?? {}, target, userOf(sent)),
        },
      ),
    );
    if (found.length === 0 && params?.qop !== undefined) {
      steps.push(
        step(
          'developer',
          'Count nc up by one with every request that uses the same nonce; begin at 00000001 with a new one.',
        ),
      );
    }
    if (lacksQop) {
      steps.push(
        step(
          'owner',
          `${hostOf(reading)} refuses clients that leave qop out (RFC 2069). Have such a client updated, or let it in by Basic over https.`,
        ),
      );
    }
    if (sent.uri !== undefined && sent.uri !== target) {
      steps.push(
        step(
          'owner',
          `If a proxy in front of ${hostOf(reading)} rewrites the path, check the uri parameter against the path that the client sent.`,
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(7616, '3.4', 'The Authorization Header Field'),
    rfc(7616, '3.4.6', 'The response computation: uri must fit the request'),
  ],
  missing: (reading) => [
    `The password, to compute the response again and compare it; the log of ${hostOf(reading)} says which part it refused.`,
  ],
});
