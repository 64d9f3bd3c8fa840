import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { authorizationLine, http, js, source } from './shared/code.ts';
import { flawOf } from './shared/flaw.ts';
import { authorization, inAuthorization, pieces } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const schemeDuplicated = defineCause({
  id: 'scheme-duplicated',
  title: 'Authorization names its scheme twice',
  meaning:
    'A scheme stands in front of the credential once, followed by a space. Here a second one follows, so that the server takes it for the start of the credential. Mostly the stored value begins with the scheme already, and the code adds it again.',
  check(reading) {
    const flaw = flawOf(reading);
    const sent = authorization(reading);
    if (flaw?.kind !== 'scheme-duplicated' || !sent) return undefined;
    const words = said(
      reading,
      'bad-credential',
      'no-credential',
      'token-malformed',
      'not-signed-in',
    );
    const same = flaw.first.toLowerCase() === flaw.second.toLowerCase();
    const joined = flaw.span.start > 0;
    const says = joined
      ? `Authorization holds two credentials, joined by a comma: ${same ? `both ${flaw.first}` : `${flaw.first} and ${flaw.second}`}.`
      : same
        ? `${flaw.first} stands twice at the start of Authorization.`
        : `Authorization begins with two schemes, ${flaw.first} and ${flaw.second}.`;
    return pieces(
      evidence(
        'credential',
        same || (reading.status === 401 && !joined) ? 'certain' : 'likely',
        says,
        inAuthorization(sent, flaw.span),
      ),
      words && evidence('hint', 'likely', inWords(words), words.at),
    );
  },
  steps(reading) {
    const flaw = flawOf(reading);
    const [first, second] =
      flaw?.kind === 'scheme-duplicated' ? [flaw.first, flaw.second] : ['Bearer', 'Bearer'];
    const joined = flaw?.kind === 'scheme-duplicated' && flaw.span.start > 0;
    const line = requestLine(reading);
    const keep = reading.offered.includes(second.toLowerCase()) ? second : first;
    return [
      step(
        'developer',
        `Send ${line} with one scheme only.`,
        http(`Authorization: ${keep} $CREDENTIAL`),
      ),
      joined
        ? step(
            'developer',
            `Let one place set Authorization for ${hostOf(reading)}: here a default and an interceptor, say, each added a credential.`,
            js`${source(authorizationLine(keep, 'token'))} // set replaces, append adds`,
          )
        : step(
            'developer',
            `Store the token for ${hostOf(reading)} without the scheme, and add it in one place.`,
            js`const token = stored.replace(/^(?:${source(second.replace(/[^\w-]/g, '.'))})[: ]+/i, '');\n${source(authorizationLine(keep, 'token'))}`,
          ),
      step(
        'visitor',
        `Where a form asks for the token of ${hostOf(reading)} (a console, an API client), enter it without the word ${second}.`,
      ),
    ];
  },
  references: [
    rfc(9110, '11.4', 'Credentials'),
    rfc(6750, '2.1', 'Authorization Request Header Field'),
  ],
  missing: (reading) => [
    `Send the same request to ${hostOf(reading)} with one scheme: another answer shows that the second one was the fault.`,
  ],
});
