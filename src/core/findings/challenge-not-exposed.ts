import type { Reading } from '../analysis.ts';
import { allowsCredentials, exposedNames, isExposedBy } from '../http/cors.ts';
import { defineFinding, reference, rfc } from './finding.ts';

export const challengeNotExposed = defineFinding({
  id: 'challenge-not-exposed',
  title: 'Scripts of the page cannot read the challenge',
  check(reading) {
    if (reading.status !== 401 || reading.challenges.challenges.length === 0) return undefined;
    const origin = readingOrigin(reading);
    if (origin === null) return undefined;
    const allowed = reading.responseField('access-control-allow-origin')?.trim();
    if (allowed !== '*' && allowed?.toLowerCase() !== origin) {
      const why = allowed === undefined ? 'is absent' : `names ${allowed}`;
      return {
        evidence: `Scripts of ${origin} cannot read the answer, nor its WWW-Authenticate field: Access-Control-Allow-Origin ${why}.`,
        at: { in: 'response', field: 'WWW-Authenticate', line: 0, span: null },
      };
    }
    const names = exposedNames(reading.responseFieldValues('access-control-expose-headers'));
    const withCredentials = allowsCredentials(
      reading.responseField('access-control-allow-credentials'),
    );
    if (isExposedBy(names, 'www-authenticate', withCredentials)) return undefined;
    const what = names.length > 0 ? 'does not list WWW-Authenticate' : 'is absent';
    return {
      evidence: `The answer to ${origin === 'null' ? 'a page without an origin (null)' : origin} has a WWW-Authenticate field, but Access-Control-Expose-Headers ${what}.`,
      at:
        names.length > 0
          ? { in: 'response', field: 'Access-Control-Expose-Headers', line: 0, span: null }
          : { in: 'response', field: 'WWW-Authenticate', line: 0, span: null },
    };
  },
  references: [
    reference(
      'Fetch Standard, Access-Control-Expose-Headers',
      'https://fetch.spec.whatwg.org/#http-access-control-expose-headers',
    ),
    rfc(9110, '11.6.1', 'WWW-Authenticate'),
  ],
});

const NO_SCRIPT: ReadonlySet<string> = new Set([
  'main_frame',
  'sub_frame',
  'preflight',
  'websocket',
]);

/** WebDAV clients send OPTIONS of their own, without what a preflight asks for. */
function mayBePreflight(reading: Reading): boolean {
  const asked = reading.requestField('access-control-request-method');
  return reading.attempt.method === 'OPTIONS' && !(asked.known && asked.value.length === 0);
}

/** The origin of the script that may read the answer; null for navigations, no-cors and same-origin requests. */
function readingOrigin(reading: Reading): string | null {
  if (NO_SCRIPT.has(reading.exchange.type) || mayBePreflight(reading)) return null;
  const origin = reading.requestField('origin');
  const value = origin.known ? origin.value[0]?.trim().toLowerCase() : undefined;
  if (value === undefined || reading.crossOrigin !== true) return null;
  const mode = reading.requestField('sec-fetch-mode');
  if (mode.known && mode.value[0] !== undefined && mode.value[0] !== 'cors') return null;
  return value;
}
