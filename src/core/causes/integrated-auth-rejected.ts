import type { Evidence, Reading, Step } from '../analysis.ts';
import type { KerberosReading } from '../schemes/kerberos.ts';
import type { NegotiateReading } from '../schemes/negotiate.ts';
import type { NtlmReading } from '../schemes/ntlm.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { shell } from './shared/code.ts';
import {
  goesOn,
  integratedAnswer,
  integratedMessage,
  isIntegrated,
  isWindowsClient,
  isWindowsServer,
  kerberosError,
} from './shared/integrated.ts';
import { saysNoMore } from './shared/reason.ts';
import { inRequest } from './shared/request.ts';
import { atChallenge, evidenceOf } from './shared/sent.ts';
import { hostOf } from './shared/words.ts';

export const integratedAuthRejected = defineCause({
  id: 'integrated-auth-rejected',
  title: 'The server refused the Kerberos or NTLM sign-in',
  headline: (reading) =>
    kerberosError(reading) === REPLAY ? 'The server took the Kerberos ticket for a replay' : null,
  meaning:
    'The browser did hand over the account of the computer, and the server did not accept it: the ticket was made for another service or key, NTLM came where Kerberos is needed, or the account itself is refused.',
  check(reading) {
    const sent = integratedMessage(reading);
    if (!sent) return undefined;
    if (reading.status !== 401) {
      const told = said(reading, 'integrated-auth-rejected') !== undefined;
      // Who takes Kerberos only may end the sign-in with 403.
      const isSilent = saysNoMore(reading) || said(reading, 'own-page') !== undefined;
      const ended = sent.message.ntlm?.type === 1 && isSilent;
      return evidenceOf(
        (told || ended) &&
          evidence(
            told ? 'credential' : 'hint',
            told ? 'likely' : 'possible',
            refusal(sent.scheme, sent.message),
            inRequest('Authorization'),
          ),
      );
    }
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
    if (ntlm?.type === 1 && sent?.scheme === 'negotiate') return ofFallback(reading);
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
    kerberosError(reading) === REPLAY
      ? `Whether the same request to ${hostOf(reading)}, sent alone, is answered: then two came at the same moment.`
      : isWindowsServer(reading) === false
        ? `Why the server refused: its log (or the Kerberos trace) at ${hostOf(reading)} for this time.`
        : `Why the server refused: its security log (or the Kerberos trace) at ${hostOf(reading)} for this time.`,
  ],
});

function refusal(scheme: string, { ntlm, kerberos }: NegotiateReading): string {
  const name = scheme === 'ntlm' ? 'NTLM' : 'Negotiate';
  if (ntlm?.type === 3) {
    return `${name}: the last NTLM message (type 3) was sent, and the server begins anew.`;
  }
  if (ntlm?.type === 1) {
    return `${name} was sent with an NTLM message (type 1), and the server did not go on with it${name === 'Negotiate' ? ', as one that takes Kerberos only' : ''}.`;
  }
  if (kerberos?.kind === 'AP-REQ' && kerberos.spn !== '') {
    return `A Kerberos ticket for ${kerberos.spn} was sent, and the server refused it.`;
  }
  return `A ${name} token was sent, and the server refused it.`;
}

/** NTLM inside Negotiate, at a server that does not go on with it: the browser got no ticket. */
function ofFallback(reading: Reading): Step[] {
  const host = hostOf(reading);
  const spn = `HTTP/${reading.url?.hostname ?? host}`;
  return [
    step(
      'visitor',
      `Open ${host} by its full name from a computer that is signed in to the domain, and look whether there is a ticket for ${spn} then.`,
      shell`klist`,
    ),
    registered(reading, spn, 'The browser got no Kerberos ticket and sent NTLM instead. '),
  ];
}

/** Where the name of the service has to stand. */
function registered(reading: Reading, spn: string, why = ''): Step {
  const isWindows = isWindowsServer(reading);
  return step(
    'owner',
    isWindows === false
      ? `${why}Check that ${spn} is registered once in the domain, and that the keytab of the server holds it.`
      : `${why}Check that ${spn} is registered once, and for the account that runs the server (that of the application pool or service; the computer where it runs as the system). The second line adds what is missing, the third takes it from another account.`,
    isWindows === false
      ? shell`setspn -Q ${spn}\nklist -kte /etc/krb5.keytab`
      : shell`setspn -Q ${spn}\nsetspn -S ${spn} "$ACCOUNT"\nsetspn -D ${spn} "$OTHER_ACCOUNT"`,
  );
}

function ofNtlm(reading: Reading, ntlm: NtlmReading | null, fellBack: boolean): Step[] {
  const host = hostOf(reading);
  const name = reading.url?.hostname ?? host;
  const steps: Step[] = [];
  if (fellBack) {
    steps.push(
      registered(reading, `HTTP/${name}`, 'The browser fell back to NTLM, without a ticket. '),
    );
  }
  // A first message names no account.
  if (ntlm?.type !== 3) {
    steps.push(
      step('visitor', `Check user, domain and password with which you sign in to ${host}.`),
    );
  } else {
    const who = `${ntlm.domain === '' ? '' : `${ntlm.domain}\\`}${ntlm.user || 'no user'}, from the computer ${ntlm.workstation || 'without a name'}`;
    steps.push(
      step(
        'visitor',
        `Check user, domain and password with which you sign in to ${host}: the browser sent ${who}.`,
      ),
      isWindowsServer(reading) === false
        ? step(
            'owner',
            `Look in the log of ${host}, and of the domain controller that it asks, for ${who}.`,
          )
        : step(
            'owner',
            `Look in the security log of ${host} for event 4625 of ${who}: its SubStatus says whether user, password, lock or policy was the reason.`,
          ),
    );
  }
  steps.push(
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

/** Numbers of RFC 4120 §7.5.9 that say what is wrong, and with that what is not. */
const REPLAY = 34;
const OF_CLOCK: ReadonlySet<number> = new Set([33, 37]);
const OF_LIFETIME: ReadonlySet<number> = new Set([32]);
const OF_KEY: ReadonlySet<number> = new Set([7, 8, 31, 35, 41, 44, 45]);

function ofKerberos(reading: Reading, kerberos: KerberosReading | null | undefined): Step[] {
  const error = kerberosError(reading) ?? 0;
  if (error === REPLAY) return ofReplay(reading);
  if (OF_CLOCK.has(error)) return [clocks(reading)];
  if (OF_LIFETIME.has(error)) return [anew(reading)];
  const keys = ofKey(reading, kerberos);
  return OF_KEY.has(error) ? [...keys, anew(reading)] : [...keys, anew(reading), clocks(reading)];
}

/** Whoever finds a replay has decrypted the ticket, and its time was right: name, key and clock are in order. */
function ofReplay(reading: Reading): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'owner',
      `Have ${host} keep the user signed in by a cookie after the first ticket, so that not each file brings one: the ticket was read and its time was right, only another request of the same moment had brought the same.`,
    ),
    step(
      'owner',
      `Switch off the replay cache of the service at ${host}, or update its Kerberos library, if tickets reach it over TLS only and the refusals go on.`,
    ),
    step('visitor', `Reload the page of ${host}: nothing is wrong with your ticket.`),
  ];
}

function ofKey(reading: Reading, kerberos: KerberosReading | null | undefined): Step[] {
  const name = reading.url?.hostname ?? hostOf(reading);
  const ticket = kerberos?.kind === 'AP-REQ' && kerberos.spn !== '' ? kerberos : null;
  const steps = [registered(reading, ticket?.spn ?? `HTTP/${name}`)];
  if (ticket) {
    steps.push(
      step(
        'owner',
        `The ticket was issued for ${ticket.spn} in ${ticket.realm} (${ticket.etypeName}, key version ${ticket.kvno ?? 'unknown'}): the server must have that key; export its keytab anew after the password of the account has changed.`,
      ),
    );
  }
  return steps;
}

const anew = (reading: Reading): Step =>
  step(
    'visitor',
    `Drop old tickets, sign in to the domain again and open ${hostOf(reading)} anew.`,
    isWindowsClient(reading) === false ? shell`kdestroy && kinit` : shell`klist purge`,
  );

const clocks = (reading: Reading): Step =>
  step(
    'owner',
    `Compare the clocks of ${hostOf(reading)} and of the domain controller: Kerberos allows five minutes.`,
  );
