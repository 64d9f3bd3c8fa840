import type { Evidence, Step } from '../analysis.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import {
  integratedAnswer,
  integratedMessage,
  isIntegrated,
  KERBEROS_ERRORS,
  kerberosError,
  ntlmType,
  spnegoState,
} from './shared/integrated.ts';
import { credentialPlace } from './shared/refused.ts';
import { atChallenge } from './shared/sent.ts';
import { hostOf, shell } from './shared/words.ts';

export const integratedAuthRejected = defineCause({
  id: 'integrated-auth-rejected',
  title: 'The server refused the Kerberos or NTLM sign-in',
  meaning:
    'The browser did hand over the account of the computer, and the server did not accept it: the ticket was made for another service or key, NTLM came where Kerberos is needed, or the account itself is refused.',
  check(reading) {
    if (reading.status !== 401) return undefined;
    const message = integratedMessage(reading);
    if (!message) return undefined;
    const found: Evidence[] = [];
    const answer = integratedAnswer(reading);
    const text = answer?.token68 ?? null;
    const goesOn =
      text !== null &&
      (ntlmType(text) === 2 || ['incomplete', 'mic'].includes(spnegoState(text) ?? ''));
    if (goesOn) return undefined;
    if (text !== null && answer) {
      const at = atChallenge(reading, reading.challenges.challenges.indexOf(answer));
      const code = kerberosError(text);
      if (code !== null) {
        const what = KERBEROS_ERRORS[code];
        const says = `The answer holds a KRB-ERROR with code ${code}${what ? `: ${what}` : ''}.`;
        found.push(evidence('word', 'certain', says, at));
      } else if (spnegoState(text) === 'reject') {
        found.push(
          evidence(
            'word',
            'certain',
            'The answer holds a Negotiate message with the state reject.',
            at,
          ),
        );
      }
    }
    const again = reading.offered.some(isIntegrated);
    found.push(
      evidence(
        'credential',
        again ? 'certain' : 'likely',
        refusal(message.scheme, message.text),
        credentialPlace(reading),
      ),
    );
    return found;
  },
  steps(reading) {
    const host = reading.url?.hostname ?? 'example.com';
    const message = integratedMessage(reading);
    const type = message ? ntlmType(message.text) : null;
    const steps: Step[] = [];
    if (message?.scheme === 'negotiate' && type !== null) {
      steps.push(
        step(
          'owner',
          `The browser fell back to NTLM, since it got no Kerberos ticket: register the service principal name HTTP/${host} for the account that runs the server.`,
          shell(`setspn -S HTTP/${host} DOMAIN\\serviceaccount`),
        ),
      );
    } else if (type === null) {
      steps.push(
        step(
          'owner',
          `Check that HTTP/${host} is registered once, and for the account whose key the server has.`,
          shell(`setspn -Q HTTP/${host}\nklist -kte /etc/krb5.keytab`),
        ),
      );
    }
    if (type === 3 || message?.scheme === 'ntlm') {
      steps.push(
        step(
          'owner',
          `Keep one connection per client between proxy and server in front of ${hostOf(reading)}: NTLM signs in the connection, not the request.`,
        ),
      );
    }
    steps.push(
      step(
        'visitor',
        `Drop old tickets, sign in to the domain again and open ${hostOf(reading)} anew.`,
        shell('klist purge'),
      ),
      step(
        'owner',
        `Compare the clocks of ${hostOf(reading)} and of the domain controller: Kerberos allows five minutes.`,
      ),
    );
    return steps;
  },
  references: [
    rfc(4559, '5', 'HTTP Negotiate authentication: state'),
    rfc(4120, '7.5.9', 'Kerberos error codes'),
    reference(
      'Microsoft: troubleshoot Kerberos failures in Internet Explorer and Edge',
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/troubleshoot-kerberos-failures-ie',
    ),
  ],
  missing: (reading) => [
    `Why the server refused: its security log (or the Kerberos trace) at ${hostOf(reading)} for this time.`,
  ],
});

function refusal(scheme: string, text: string): string {
  const type = ntlmType(text);
  const name = scheme === 'ntlm' ? 'NTLM' : 'Negotiate';
  if (type === 3)
    return `${name}: the last NTLM message (type 3) was sent, and the server begins anew.`;
  if (type === 1)
    return `${name} was sent with an NTLM message (type 1), and the server did not go on with it.`;
  return `A ${name} token was sent, and the server refused it.`;
}
