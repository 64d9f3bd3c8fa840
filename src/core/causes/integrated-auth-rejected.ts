import type { Evidence, Reading, Step } from '../analysis.ts';
import type { KerberosReading } from '../schemes/kerberos.ts';
import type { NegotiateReading } from '../schemes/negotiate.ts';
import type { NtlmReading } from '../schemes/ntlm.ts';
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
    const sent = integratedMessage(reading);
    const ntlm = sent?.message.ntlm ?? null;
    return ntlm || sent?.scheme === 'ntlm'
      ? ofNtlm(reading, ntlm, sent?.scheme === 'negotiate')
      : ofKerberos(reading, sent?.message.kerberos);
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

function ofNtlm(reading: Reading, ntlm: NtlmReading | null, fellBack: boolean): Step[] {
  const host = hostOf(reading);
  const name = reading.url?.hostname ?? host;
  const steps: Step[] = [];
  if (fellBack) {
    steps.push(
      step(
        'owner',
        `The browser fell back to NTLM, since it got no Kerberos ticket: register the service principal name HTTP/${name} for the account that runs the server.`,
        shell`setspn -S ${`HTTP/${name}`} 'DOMAIN\\serviceaccount'`,
      ),
    );
  }
  const who =
    ntlm?.type === 3 && ntlm.user !== ''
      ? `${ntlm.domain === '' ? '' : `${ntlm.domain}\\`}${ntlm.user}, from the computer ${ntlm.workstation || 'without a name'}`
      : 'the account of the computer';
  steps.push(
    step(
      'visitor',
      `Check user, domain and password with which you sign in to ${host}: the browser sent ${who}.`,
    ),
    step(
      'owner',
      `Look in the security log of ${host} for event 4625 of ${who}: its SubStatus says whether user, password, lock or policy was the reason.`,
    ),
    step(
      'owner',
      `Keep one connection per client between proxy and server in front of ${host}: NTLM signs in the connection, not the request.`,
    ),
  );
  if (ntlm?.type === 3 && isSameMachine(ntlm, name)) {
    steps.push(
      step(
        'owner',
        `Client and server are one computer (${ntlm.workstation}): Windows refuses NTLM to itself under another name unless that is listed.`,
        {
          language: 'text',
          text: `reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0 /v BackConnectionHostNames /t REG_MULTI_SZ /d ${name}`,
        },
      ),
    );
  }
  return steps;
}

/** The name of the computer that the server told in its challenge, which the client repeats. */
const isSameMachine = (ntlm: Extract<NtlmReading, { type: 3 }>, host: string): boolean => {
  const { workstation, info } = ntlm;
  const names = [info?.computer, host.split('.')[0]].map((name) => name?.toLowerCase());
  return workstation !== '' && names.includes(workstation.toLowerCase());
};

function ofKerberos(reading: Reading, kerberos: KerberosReading | null | undefined): Step[] {
  const host = hostOf(reading);
  const name = reading.url?.hostname ?? host;
  const ticket = kerberos?.kind === 'AP-REQ' && kerberos.spn !== '' ? kerberos : null;
  const spn = ticket?.spn ?? `HTTP/${name}`;
  const steps = [
    step(
      'owner',
      `Check that ${spn} is registered once, and for the account whose key the server has.`,
      shell`setspn -Q ${spn}\nklist -kte /etc/krb5.keytab`,
    ),
  ];
  if (ticket) {
    steps.push(
      step(
        'owner',
        `The ticket was issued for ${ticket.spn} in ${ticket.realm} (${ticket.etypeName}, key version ${ticket.kvno ?? 'unknown'}): the server must have that key; export its keytab anew after the password of the account has changed.`,
      ),
    );
  }
  steps.push(
    step(
      'visitor',
      `Drop old tickets, sign in to the domain again and open ${host} anew.`,
      shell`klist purge`,
    ),
    step(
      'owner',
      `Compare the clocks of ${host} and of the domain controller: Kerberos allows five minutes.`,
    ),
  );
  return steps;
}
