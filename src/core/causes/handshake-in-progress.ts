import type { Evidence, Reading } from '../analysis.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { goesOn, integratedAnswer, integratedMessage } from './shared/integrated.ts';
import { proxyName } from './shared/proxy.ts';
import { AT_STATUS, atChallenge } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const handshakeInProgress = defineCause({
  id: 'handshake-in-progress',
  title: 'One step of a sign-in that takes several: no fault',
  meaning:
    'Digest, NTLM and Negotiate need more than one request: the server refuses the first with what the browser needs for the next. This answer is such an intermediate step, which is expected.',
  check(reading) {
    const done = completedLater(reading);
    if (done) return [done];
    const answer = integratedMessage(reading) && integratedAnswer(reading);
    if (!answer || !goesOn(answer.message)) return undefined;
    const { challenge, message } = answer;
    const at = atChallenge(reading, reading.challenges.challenges.indexOf(challenge));
    const says =
      message.ntlm?.type === 2
        ? `${challenge.scheme} carries an NTLM challenge (type 2), to which the browser answers with type 3.`
        : `${challenge.scheme} carries ${message.state}: the server asks to go on.`;
    return [evidence('word', 'certain', says, at)];
  },
  steps: (reading) => [
    step(
      'developer',
      `Nothing to mend: wait for the next request to ${hostOf(reading)}, and judge its answer.`,
    ),
    step(
      'developer',
      `If no request follows, the browser could not answer the message; look for an error of ${requestLine(reading)} in the console.`,
    ),
    reading.status === 407
      ? step(
          'owner',
          `If the sign-in never ends: NTLM signs in the connection, so nothing between the browser and ${proxyName(reading)} may spread one client over several connections.`,
        )
      : step(
          'owner',
          `If the sign-in never ends: NTLM signs in the connection, so every proxy in front of ${hostOf(reading)} must keep one connection to the server for each client.`,
          {
            language: 'nginx',
            text: 'upstream app {\n  server app.internal:80;\n  ntlm; # NGINX Plus; otherwise take TCP load balancing\n  keepalive 16;\n}\nlocation / {\n  proxy_pass http://app;\n  proxy_http_version 1.1;\n  proxy_set_header Connection "";\n}',
          },
        ),
  ],
  references: [
    rfc(4559, '5', 'HTTP Negotiate authentication: state'),
    rfc(7616, '3.3', 'Digest: the WWW-Authenticate field'),
    reference(
      'MS-NLMP, NTLM authentication messages',
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/b38c36ed-2804-4868-a9ff-8dd3182128e4',
    ),
  ],
  missing: () => ['The answer to the last step of the sign-in.'],
});

/** An attempt of the same exchange, after the refused one, that was answered otherwise. */
function completedLater({ exchange, attempt }: Reading): Evidence | null {
  const later = exchange.attempts.slice(exchange.attempts.indexOf(attempt) + 1);
  const next = later.find(({ kind }) => kind === 'challenged');
  if (!next) return null;
  const status = next.response?.status;
  if (status === undefined) {
    return evidence(
      'history',
      'likely',
      'The browser has answered the challenge and waits for the answer.',
      AT_STATUS,
    );
  }
  const says = `The browser answered the challenge itself, and the next answer was ${status}.`;
  return evidence('word', 'certain', says, AT_STATUS);
}
