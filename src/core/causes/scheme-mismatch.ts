import type { Evidence, Reading } from '../analysis.ts';
import { schemesOf } from '../http/challenge.ts';
import { isBasicPair } from '../remembered.ts';
import type { SentCredential } from '../sent.ts';
import type { Statement } from '../services/service.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { challengeIn } from './shared/challenge-line.ts';
import {
  authorizationOption,
  BASIC_VALUE,
  curlCall,
  curlHeader,
  fetchCall,
  http,
} from './shared/code.ts';
import { askedIn, wasGood } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import {
  askedForBasicBefore,
  besideGate,
  gateLetsPass,
  isPairOfGate,
  isTokenAtGate,
  type Wanted,
} from './shared/gate.ts';
import { integratedMessage } from './shared/integrated.ts';
import { kindOf } from './shared/kind.ts';
import {
  asksForBearer,
  keyFieldIn,
  namesSentField,
  saysItIsEmpty,
  schemeIn,
} from './shared/reason.ts';
import {
  atChallenge,
  atKey,
  atScheme,
  authorization,
  bareCredential,
  errorCode,
  evidenceOf,
  inAuthorization,
  isScheme,
  refusesCredential,
  schemeName,
} from './shared/sent.ts';
import { isForNoDialog, misspeltScheme, namesScheme, otherWay } from './shared/takes.ts';
import { hostOf, listed, requestLine } from './shared/words.ts';
import {
  keyWorked,
  keyWorkedUnderScheme,
  otherThatWorked,
  sendAsThere,
  workedUnderOther,
  workedWithScheme,
} from './shared/worked-scheme.ts';

/** Schemes under which one and the same token is sent. */
const TOKEN: ReadonlySet<string> = new Set(['bearer', 'token', 'jwt', 'oauth', 'dpop']);

export const schemeMismatch = defineCause({
  id: 'scheme-mismatch',
  title: 'The credential was sent in a scheme the server does not take',
  meaning:
    'The first word of Authorization names how the credential is to be read. The server reads another scheme, or a field of its own, at this address, so it never looked at what was sent. The credential itself may be right.',
  // Of what is damaged in its own scheme these words are words about the damage.
  heeds({ certainty }, reading) {
    const flaw = flawOf(reading);
    return flaw === null || (certainty === 'certain' && flaw.kind !== 'scheme-missing');
  },
  check(reading) {
    const sent = authorization(reading);
    if (!sent) return evidenceOf(...(wrongKeyField(reading) ?? []), keyWorkedUnderScheme(reading));
    if (sent.scheme === null || bareCredential(sent) !== null || flawOf(reading)) return undefined;
    if (workedWithScheme(reading, sent)) return undefined;
    return evidenceOf(
      pairAsToken(sent) ?? ownScheme(sent) ?? misspelt(sent) ?? notTaken(reading, sent),
      byChallenge(reading, sent.scheme) ?? byEarlierChallenge(reading, sent.scheme),
      wasGood(reading) ? null : (byWords(reading, sent.scheme) ?? overlooked(reading, sent.scheme)),
      workedUnderOther(reading, sent),
    );
  },
  steps(reading) {
    const sent = authorization(reading);
    const wanted = wantedOf(reading);
    const line = requestLine(reading);
    if (sent && isTokenAtGate(reading, wanted)) return besideGate(reading);
    const from = sent?.parsed.scheme ?? reading.sent.keys[0]?.name ?? 'this field';
    const worked = sent ? null : keyWorked(reading);
    const steps = [
      worked
        ? sendAsThere(reading, worked)
        : !wanted
          ? step(
              'developer',
              `Read in the documentation of ${hostOf(reading)} where it wants its credential; it does not read ${from} at ${line}.`,
            )
          : wanted.field
            ? step(
                'developer',
                `Send the key of ${line} in the field ${wanted.name}, not in ${sent ? 'Authorization' : from}.`,
                curlCall(reading, curlHeader(wanted.name, '', '$API_KEY')),
              )
            : step(
                'developer',
                sent?.scheme === 'basic' &&
                  wanted.name === 'bearer' &&
                  kindOf(reading) === 'password'
                  ? `Send a token with ${line} as Bearer, not a user and password as Basic.`
                  : `Send the credential of ${line} as ${asWritten(reading, wanted.name)}, not as ${from}.`,
                headerCode(reading, wanted.name),
              ),
    ];
    if (sent && wanted && isPairOfGate(reading, sent, wanted)) {
      steps.push(gateLetsPass(reading));
    } else if (sent?.scheme === 'basic' && askedForBasicBefore(reading)) {
      steps.push(
        step(
          'owner',
          `A gate in front of ${hostOf(reading)} asked for Basic before: keep its Authorization field away from the application behind it.`,
          { language: 'nginx', text: 'proxy_set_header Authorization "";' },
        ),
      );
    } else if (sent && !misspelt(sent)) {
      steps.push(
        step(
          'owner',
          `If ${line} is meant to take ${from}, register that scheme on the route and name it in WWW-Authenticate.`,
          http(challengeIn(from, reading)),
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(9110, '11.6.2', 'Authorization'),
    rfc(9110, '11.3', 'Challenge and Response'),
    rfc(6750, '2.1', 'Authorization Request Header Field'),
  ],
  missing(reading) {
    if (isTokenAtGate(reading, wantedOf(reading))) {
      return [
        `Whether the Basic is that of a gate in front of the application: the configuration of ${hostOf(reading)} shows it, or an answer to a user and password.`,
      ];
    }
    if (reading.offered.length > 0) {
      return [
        `Some servers offer one scheme and take another. Send the same request as ${asWritten(reading, reading.offered[0] ?? '')}: another answer shows that the scheme was it.`,
      ];
    }
    const worked = keyWorked(reading);
    if (worked) {
      return [
        `Whether ${requestLine(reading)} works with the same key as ${worked.scheme} in Authorization.`,
      ];
    }
    return [
      'The answer names no scheme. The documentation of the server, or a request to it that works, shows the one that it takes.',
    ];
  },
});

function byChallenge(reading: Reading, scheme: string): Evidence | null {
  const { offered } = reading;
  if (offered.length === 0 || offered.includes(scheme)) return null;
  if (reading.challenges.challenges.every((one) => isForNoDialog(one.scheme))) return null;
  // Skipper writes its own host name there.
  if (offered.every((one) => one.includes('.'))) return null;
  if (
    isHalf(scheme) &&
    (offered.some(isHalf) || integratedMessage(reading)?.message.ntlm?.type !== 1)
  )
    return null;
  // WSO2 calls Bearer so in its challenge, frameworks by the name of what reads it (`BearerGetter`).
  const isBearer = (one: string) => one === 'oauth2' || one.startsWith('bearer');
  if (scheme === 'bearer' && offered.some(isBearer)) return null;
  if (scheme === 'bearer' && (offered.includes('jwt') || offered.includes('token'))) {
    // Who offers JWT and denies what came as Bearer has read it, or else has got none: gin-jwt does both,
    // and hapi-auth-jwt2, which offers Token.
    if (reading.status === 403 || saysItIsEmpty(said(reading, 'no-credential'))) return null;
  }
  const asked = listed(
    offered.map((one) => asWritten(reading, one)),
    'or',
  );
  const says = `Authorization was sent as ${schemeName(scheme)}; the server asks for ${asked}.`;
  return evidence(weightOf(reading), sureness(reading, scheme), says, atChallenge(reading));
}

/** Servers that cannot read what was sent may answer without the challenge that they give others. */
function byEarlierChallenge(reading: Reading, scheme: string): Evidence | null {
  if (reading.status !== 401 || reading.offered.length > 0) return null;
  const { earlierHere } = reading;
  for (let i = earlierHere.length - 1; i >= 0; i--) {
    const past = earlierHere[i];
    if (past?.status !== 401) continue;
    const offered = schemesOf(askedIn(past));
    if (offered.length === 0) continue;
    if (offered.includes(scheme) || !offered.every(isScheme)) return null;
    const asked = listed(offered.map(schemeName), 'or');
    const says = `Authorization was sent as ${schemeName(scheme)}; the server had asked for ${asked} before.`;
    return evidence('history', 'likely', says, { in: 'history', exchange: past.exchange.id });
  }
  return null;
}

/** Words about a token, where one was sent, show that the server did read it. */
function weightOf(reading: Reading): Evidence['weight'] {
  if (said(reading, 'no-credential') || !refusesCredential(reading)) return 'credential';
  if (errorCode(reading)?.code === 'invalid_request') return 'credential';
  const words = said(reading, 'bad-credential')?.quote ?? 'invalid_token';
  // A server of the sign-in to Windows says of whatever it cannot read that the credentials are invalid.
  if (reading.offered.every(isHalf) && !/token|jwt|bearer/i.test(words)) return 'credential';
  const token = authorization(reading)?.scheme !== 'basic';
  // Who takes nothing but a user and a password calls whatever else comes invalid credentials.
  if (token && reading.offered.every(isBasic) && !/token|jwt|bearer|key|authorization/i.test(words))
    return 'credential';
  return token === /token|jwt|bearer|key|credential/i.test(words) ? 'hint' : 'credential';
}

const isBasic = (scheme: string): boolean => scheme === 'basic';

function sureness(reading: Reading, scheme: string): Evidence['certainty'] {
  const { offered } = reading;
  if (reading.status !== 401) return 'possible';
  // What is no registered name says little of what is taken: who offers JWT often takes Bearer.
  if (scheme === 'bearer' && offered.includes('jwt')) return 'likely';
  // A name of the framework's own may still say which scheme it stands for (`bearerAuth`).
  if (!offered.every((one) => namesScheme(one) || one.startsWith('bearer'))) return 'possible';
  const none = said(reading, 'no-credential');
  // Words about a token may be of the one that was sent.
  if (none) return TOKEN.has(scheme) && !isServersOwn(reading) ? 'likely' : 'certain';
  if (
    scheme === 'basic' &&
    offered.every((one) => one === 'digest' || one === 'negotiate' || one === 'ntlm')
  ) {
    return 'certain';
  }
  // A server that offers Basic often takes its keys and tokens as Bearer too; the server of pages in front
  // of an application cannot read any.
  return TOKEN.has(scheme) && offered.every(isBasic) && isServersOwn(reading)
    ? 'certain'
    : 'likely';
}

const isServersOwn = ({ services: { statements, refuser } }: Reading): boolean =>
  refuser?.kind === 'server' && statements.some(({ means }) => means === 'own-page');

/** `Negotiate` is answered with NTLM inside, and offered as either. */
const isHalf = (scheme: string) => scheme === 'negotiate' || scheme === 'ntlm';

/** Address and password in the form of Basic, behind another scheme. */
function pairAsToken(sent: SentCredential): Evidence | null {
  const { scheme, text } = sent;
  if (scheme === null || !TOKEN.has(scheme) || !isBasicPair(text)) return null;
  const says = `What stands behind ${schemeName(scheme)} is base64 of an address and a password, as Basic has it.`;
  return evidence('credential', 'likely', says, inAuthorization(sent));
}

/** The scheme of a product, which is joined to the token by `=` (`PVEAPIToken=user@realm!id=…` of Proxmox). */
function ownScheme(sent: SentCredential): Evidence | null {
  const own = /^([A-Z]\w+Token)=./.exec(sent.text)?.[1];
  if (own === undefined || sent.scheme === null || !TOKEN.has(sent.scheme)) return null;
  const says = `What stands behind ${schemeName(sent.scheme)} names a scheme of its own, ${own}.`;
  return evidence('credential', 'likely', says, inAuthorization(sent));
}

/** No server reads a scheme with a slip of the pen in it. */
function misspelt(sent: SentCredential): Evidence | null {
  const meant = misspeltScheme(sent.scheme ?? '');
  if (meant === null) return null;
  const says = `Authorization names the scheme ${sent.parsed.scheme}, which is ${schemeName(meant)} but for a letter.`;
  return evidence('credential', 'likely', says, atScheme(sent));
}

/** The documentation of the product that refused knows no such way. */
function notTaken(reading: Reading, sent: SentCredential): Evidence | null {
  const way = otherWay(reading);
  if (!way || sent.scheme === null) return null;
  const says = `Authorization was sent as ${schemeName(sent.scheme)}; ${way.service.name} takes its credentials ${way.field ? `in ${way.name}` : `as ${schemeName(way.name)}`}.`;
  return evidence('credential', 'likely', says, inAuthorization(sent));
}

/** What the server says it wants, where it names a scheme or a field in words. */
function byWords(reading: Reading, scheme: string): Evidence | null {
  // A challenge says itself whether the scheme is wrong.
  if (reading.offered.length > 0) return null;
  const wanted = wantedInWords(reading, scheme);
  if (!wanted) return null;
  const says = `Authorization was sent as ${schemeName(scheme)}. ${inWords(wanted.statement)}`;
  return evidence('text', 'likely', says, wanted.statement.at);
}

/** Who looks for Bearer does not see them. */
const MAY_BE_OVERLOOKED: ReadonlySet<string> = new Set(['basic', 'jwt', 'token', 'oauth']);

/** A server without a challenge that sees no credential in Basic looks for a token. */
function overlooked(reading: Reading, scheme: string): Evidence | null {
  if (reading.offered.length > 0) return null;
  const words = said(reading, 'no-credential') ?? withoutHeader(reading);
  if (!asksForBearer(words, scheme) && !MAY_BE_OVERLOOKED.has(scheme)) return null;
  if (words) {
    return evidence(
      'text',
      'likely',
      `Authorization was sent as ${schemeName(scheme)}. ${inWords(words)}`,
      words.at,
    );
  }
  const token = /\b(?:jwt|bearer)\b/i.exec(reading.content.text)?.[0];
  if (scheme !== 'basic' || !token) return null;
  const says = `Authorization was sent as Basic, and the answer speaks of ${token}.`;
  return evidence('text', 'likely', says, { in: 'body', path: '', span: null });
}

/** Words that leave it open whether the server saw the field that it calls missing or invalid. */
function withoutHeader(reading: Reading): Statement | undefined {
  const words = said(reading, 'bad-credential');
  return words && /\bheader\b/i.test(words.quote) && /\bmissing\b/i.test(words.quote)
    ? words
    : undefined;
}

function wrongKeyField(reading: Reading): Evidence[] | undefined {
  const key = reading.sent.keys.find((one) => one.place !== 'userinfo');
  const words = said(reading, 'no-credential');
  if (!key || !words || !reading.sent.authorization.known) return undefined;
  if (words.quote.toLowerCase().includes(key.name.toLowerCase()) || namesSentField(reading))
    return undefined;
  if (!/api[- _]?key|key/i.test(words.quote)) return undefined;
  const says = `A key was sent in ${key.name}, and the server found none. ${inWords(words)}`;
  return [
    evidence('hint', 'likely', says, atKey(key)),
    evidence('hint', 'likely', inWords(words), words.at),
  ];
}

function wantedOf(reading: Reading): Wanted | null {
  const sent = authorization(reading);
  const named = wantedInWords(reading, sent?.scheme ?? '') ?? otherWay(reading);
  if (named) return named;
  const worked = keyWorked(reading);
  if (worked) return { name: worked.scheme, field: false };
  const meant = misspeltScheme(sent?.scheme ?? '');
  if (meant !== null) return { name: meant, field: false };
  const before = sent && otherThatWorked(reading, sent);
  if (before && before.scheme !== sent.text) return { name: before.scheme, field: false };
  const scheme = reading.offered.find((one) => one !== sent?.scheme);
  return scheme ? { name: scheme, field: scheme === 'keystone' } : null;
}

/** Who asks for another to sign in may name how (`Basic authentication required`). */
function asksForBasic(reading: Reading): Statement | undefined {
  const words = said(reading, 'not-signed-in');
  return words && /\bbasic auth/i.test(words.quote) ? words : undefined;
}

function wantedInWords(reading: Reading, scheme: string) {
  const first = said(reading, 'no-credential', 'scheme-mismatch') ?? asksForBasic(reading);
  if (!first) {
    const refused = said(reading, 'bad-credential', 'api-key-invalid');
    // Mailchimp takes its keys as the password of Basic.
    if (
      !refused ||
      refused.service.id === 'mailchimp' ||
      scheme !== 'basic' ||
      // A key and its secret are meant to be sent so.
      kindOf(reading) === 'api-key' ||
      // The key that is spoken of was sent as well.
      reading.sent.keys.some(({ place }) => place === 'header' || place === 'query') ||
      !/api[- _]?(?:key|token)/i.test(refused.quote) ||
      // Asked for together with a password, it is the user of Basic; whose state is told was found.
      /\b(?:password|removed|deleted|revoked|suspended|expired|disabled|inactive)\b/i.test(
        refused.quote,
      )
    )
      return null;
    return { name: 'bearer', field: false, statement: refused };
  }
  const others = reading.services.statements.filter(
    (one) => one !== first && one.means === first.means && one.recognised === first.recognised,
  );
  for (const statement of [first, ...others]) {
    const named = namedIn(statement, scheme);
    if (named) return { ...named, statement };
  }
  return null;
}

/** What a statement names, in its own words, beside the scheme that was sent. */
function namedIn({ quote: text }: Statement, scheme: string): Wanted | null {
  const own = schemeIn(text);
  if (own !== undefined) return { name: own, field: false };
  const field = keyFieldIn(text);
  if (field) return { name: field, field: true };
  const names = (word: RegExp) => word.test(text);
  if (TOKEN.has(scheme)) {
    if (names(/\bbearer\b|\bauthorization\b|\btoken\b|\bjwt\b/i)) return null;
    if (names(/api[- _]?key(?!s)/i)) return { name: 'X-API-Key', field: true };
    if (names(/\bbasic\b/i)) return { name: 'basic', field: false };
    return null;
  }
  if (scheme === 'basic') {
    if (names(/\bbasic\b|username|password/i)) return null;
    if (names(/\bbearer\b|\btoken\b|\bjwt\b/i)) return { name: 'bearer', field: false };
    if (names(/api[- _]?key/i)) return { name: 'X-API-Key', field: true };
  }
  return null;
}

/** As it is usually written, else as the challenge has it. */
function asWritten({ challenges }: Reading, scheme: string): string {
  const own = challenges.challenges.find((one) => one.scheme.toLowerCase() === scheme);
  return schemeName(isScheme(scheme) ? scheme : (own?.scheme ?? scheme));
}

function headerCode(reading: Reading, scheme: string) {
  if (scheme === 'basic') {
    return fetchCall(reading, authorizationOption('Basic', BASIC_VALUE));
  }
  if (scheme === 'digest' || scheme === 'negotiate' || scheme === 'ntlm') {
    return fetchCall(reading, "credentials: 'include'");
  }
  const name = asWritten(reading, scheme);
  // A key of a server has no place in a page.
  return kindOf(reading) === 'api-key' || /key$/i.test(name)
    ? curlCall(reading, curlHeader('Authorization', name, '$API_KEY'))
    : fetchCall(reading, authorizationOption(name, 'accessToken'));
}
