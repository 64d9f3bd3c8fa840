import type { Evidence, Step } from '../analysis.ts';
import type { NegotiateReading } from '../schemes/negotiate.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { shell } from './shared/code.ts';
import { goesOn, integratedAnswer, integratedMessage, isIntegrated } from './shared/integrated.ts';
import { inRequest } from './shared/refused.ts';
import { atChallenge } from './shared/sent.ts';
import { hostOf } from './shared/words.ts';

export const integratedAuthRejected = defineCause({
  id: 'integrated-auth-rejected',
  title: 'The server refused the Kerberos or NTLM sign-in',
  meaning:
    'The browser did hand over the account of the computer, and the server did not accept it: the ticket was made for another service or key, NTLM came where Kerberos is needed, or the account itself is refused.',
  check(reading) {
    if (reading.status !== 401) return undefined;
    const sent = integratedMessage(reading);
    if (!sent) return undefined;
    const answer = integratedAnswer(reading);
    if (answer && goesOn(answer.message)) return undefined;
    const found: Evidence[] = [];
    if (answer) {
      const at = atChallenge(reading, reading.challenges.challenges.indexOf(answer.challenge));
      const { kerberos, state } = answer.message;
      if (kerberos?.kind === 'KRB-ERROR') {
        const says = `The answer holds a Kerberos error, ${kerberos.name} (${kerberos.code ?? '?'}): ${kerberos.meaning}`;
        found.push(evidence('word', 'certain', says, at));
      } else if (state === 'reject') {
        const says = 'The answer holds a Negotiate message with the state reject.';
        found.push(evidence('word', 'certain', says, at));
      }
    }
    const again = reading.offered.some(isIntegrated);
    // A server that asks for another scheme alone never looked at it.
    const begun = sent.message.ntlm?.type === 1;
    if (!again && begun && reading.offered.length > 0 && found.length === 0) return undefined;
    const says = refusal(sent.scheme, sent.message);
    // The page of the server may say that it knew the account, and did not let it in.
    const sure = again && reading.attempt.response?.body.known ? 'certain' : 'likely';
    found.push(evidence('credential', sure, says, inRequest('Authorization')));
    return found;
  },
  steps(reading) {
    const host = reading.url?.hostname ?? 'example.com';
    const sent = integratedMessage(reading);
    const type = sent?.message.ntlm?.type ?? null;
    const ticket = sent?.message.kerberos;
    const steps: Step[] = [];
    if (sent?.scheme === 'negotiate' && type !== null) {
      steps.push(
        step(
          'owner',
          `The browser fell back to NTLM, since it got no Kerberos ticket: register the service principal name HTTP/${host} for the account that runs the server.`,
          shell`setspn -S ${`HTTP/${host}`} 'DOMAIN\\serviceaccount'`,
        ),
      );
    } else if (type === null) {
      steps.push(
        step(
          'owner',
          `Check that HTTP/${host} is registered once, and for the account whose key the server has.`,
          shell`setspn -Q ${`HTTP/${host}`}\nklist -kte /etc/krb5.keytab`,
        ),
      );
    }
    if (ticket?.kind === 'AP-REQ' && ticket.spn !== '') {
      steps.push(
        step(
          'owner',
          `The ticket was issued for ${ticket.spn} in ${ticket.realm} (${ticket.etypeName}, key version ${ticket.kvno ?? 'unknown'}): the server must have that key.`,
        ),
      );
    }
    if (type === 3 || sent?.scheme === 'ntlm') {
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
        shell`klist purge`,
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

function refusal(scheme: string, { ntlm, kerberos }: NegotiateReading): string {
  const name = scheme === 'ntlm' ? 'NTLM' : 'Negotiate';
  if (ntlm?.type === 3) {
    return `${name}: the last NTLM message (type 3) was sent, and the server begins anew.`;
  }
  if (ntlm?.type === 1) {
    return `${name} was sent with an NTLM message (type 1), and the server did not go on with it.`;
  }
  if (kerberos?.kind === 'AP-REQ' && kerberos.spn !== '') {
    return `A Kerberos ticket for ${kerberos.spn} was sent, and the server refused it.`;
  }
  return `A ${name} token was sent, and the server refused it.`;
}
