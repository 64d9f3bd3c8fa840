import type { Evidence, Place, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { exposedNames, isExposedBy } from '../http/cors.ts';
import { isSignatureField } from '../schemes/carriers.ts';
import { basicDate } from '../signed-url.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { js, shell } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { granted } from './shared/granted.ts';
import { isOfProvider } from './shared/provider.ts';
import { BODY } from './shared/request.ts';
import { AT_TIME, authorization, evidenceOf, tokenCarrier } from './shared/sent.ts';
import { thirdClock } from './shared/third-clock.ts';
import { claimTime, clientAhead, clientNow, LEEWAY } from './shared/times.ts';
import { hostOf, lasting, moment, requestLine, serverOf } from './shared/words.ts';

/** Less than this is the imprecision of Date and of the network. */
const NOTABLE = 20_000;
/** Amazon and Azure allow 15 minutes for the time of a signed request; others five. */
const SIGNED_TOLERANCE = 5 * 60_000;

/** Sets the clock of a Linux machine, and shows it. */
const BY_NTP = shell`timedatectl set-ntp true && timedatectl status`;

export const clockSkew = defineCause({
  id: 'clock-skew',
  title: 'The clocks of client and server differ too much',
  meaning:
    'Tokens and signatures carry times, and the server holds them against its own clock. The clock of this computer and that of the server are so far apart that a valid credential looks too old or comes from the future.',
  heeds: (_statement, reading) => !flawOf(reading),
  check(reading) {
    const flaw = flawOf(reading);
    // What stands alone may be a signature, which needs no scheme in front.
    if (flaw?.kind === 'scheme-missing' && ownDate(reading)) {
      return evidenceOf(ofSignature(reading, clientAhead(reading)));
    }
    if (flaw) return undefined;
    const of = ofServer(reading);
    if (of) return [of];
    const stated = statedTimes(reading);
    if (stated) return [evidence('credential', 'certain', inTimes(stated), BODY)];
    const ahead = clientAhead(reading);
    const zone = inOtherZone(reading);
    if (zone) return [zone];
    // Below it nothing of what follows is said.
    if (Math.abs(ahead) < NOTABLE) return undefined;
    const signature = ofSignature(reading, ahead);
    const words = signature && said(reading, 'token-expired');
    const token = ofToken(reading, ahead);
    return evidenceOf(
      token,
      (token ?? signature) && byThird(reading),
      signature,
      words && evidence('text', 'likely', inWords(words), words.at),
      !signature && said(reading, 'clock-skew') && apart(reading, ahead),
    );
  },
  steps(reading) {
    const stated = statedTimes(reading);
    const ahead = stated ? stated.request - stated.server : clientAhead(reading);
    const host = hostOf(reading);
    const side =
      ahead === 0
        ? ''
        : ` It is ${lasting(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} that of ${host}.`;
    if (ofServer(reading)) return ofApplication(reading);
    const third = stated ? null : thirdClock(reading);
    if (third?.wrong === 'server') return ofWrongServer(reading, ahead, third.host);
    const owner =
      third || isOfProvider(reading)
        ? []
        : [
            step(
              'owner',
              `Check that the clock of ${host} itself is right: it said ${moment(reading.serverNow)} in its answer.`,
            ),
          ];
    if (inOtherZone(reading)) return ofZone(reading);
    const here = step(
      'visitor',
      `Set the clock and the time zone of this computer automatically, then repeat ${requestLine(reading)}.${side}`,
    );
    if (isIssued(reading)) return ofIssued(reading, ahead, here, owner);
    return [
      ...(isOfPage(reading) ? [here] : []),
      step(
        'developer',
        `Set the clock of the machine that signs for ${host} by NTP.${side}`,
        BY_NTP,
      ),
      ...takeTime(reading),
      ...owner,
    ];
  },
  references: [
    rfc(7519, '4.1.4', '"exp" claim: leeway for clock skew'),
    rfc(9110, '6.6.1', 'Date'),
    reference(
      'AWS, Troubleshooting Signature Version 4',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    ),
  ],
  missing: (reading) => [
    reading.clock
      ? Math.abs(clientAhead(reading)) < ROUNDED
        ? `The Date of ${hostOf(reading)} counts whole seconds. Compare the clock of this computer with a time service.`
        : thirdClock(reading)
          ? `The clock of ${hostOf(reading)} and that of this computer, each against a time service.`
          : `Which of the two clocks is wrong, that of ${hostOf(reading)} or that of this computer: compare it with a time service.`
      : `The answer of ${hostOf(reading)} bears no Date that could be read. Compare the clock of this computer with a time service.`,
  ],
});

/** A page may read the Date of its own server, and of another one that exposes it. */
function takeTime(reading: Reading): Step[] {
  const host = hostOf(reading);
  const isOwn = reading.crossOrigin === false;
  const names = exposedNames(reading.responseFieldValues('access-control-expose-headers'));
  if (!isOwn && !isExposedBy(names, 'date', reading.sent.sessions.length > 0)) {
    return isOfPage(reading)
      ? [
          step(
            'developer',
            `Where the page makes the tokens or signatures for ${host}, take the time from the server of the page: ${host} does not let pages read its Date.`,
          ),
        ]
      : [];
  }
  const url = isOwn ? '/' : `${serverOf(reading)}/`;
  return [
    step(
      'developer',
      `Where a page makes the tokens or signatures, take the time from ${host}.`,
      js`const answer = await fetch(${url}, { method: 'HEAD' });\nconst ahead = Date.now() - Date.parse(answer.headers.get('date'));\nconst timestamp = Math.floor((Date.now() - ahead) / 1000);`,
    ),
  ];
}

/** Signed in a browser, as far as its fields show it; elsewhere no visitor has a clock to set. */
const isOfPage = (reading: Reading): boolean =>
  ['origin', 'sec-fetch-mode', 'referer'].some((name) => {
    const field = reading.requestField(name);
    return !field.known || field.value.length > 0;
  });

const QUARTER = 15 * 60_000;
/** From the making of a signature to the Date of its answer. */
const ON_THE_WAY = 10_000;

/** Quarters of an hour, and nothing besides: no clock drifts so, but local time that was taken for UTC is off so. */
function inOtherZone(reading: Reading): Evidence | null {
  const signed = said(reading, 'clock-skew') ? signedTime(reading) : null;
  if (!signed || reading.clock === null) return null;
  const off = signed.at - reading.serverNow;
  const whole = Math.round(off / QUARTER) * QUARTER;
  // Below an hour it may be chance.
  if (Math.abs(whole) < 4 * QUARTER || Math.abs(whole) > 56 * QUARTER) return null;
  if (Math.abs(off - whole) > ON_THE_WAY) return null;
  const says = `The request was signed for ${moment(signed.at)}, ${lasting(whole)} ${whole < 0 ? 'before' : 'after'} the Date of the answer: a whole number of hours or quarters is local time taken for UTC, and no clock that drifts.`;
  return evidence('credential', 'certain', says, signed.where);
}

function ofZone(reading: Reading): Step[] {
  return [
    step(
      'developer',
      `Count the time that signs ${requestLine(reading)} in seconds since 1970 in UTC, never from a local time that is written or read as if it were UTC; the clock itself is right.`,
      js`const timestamp = Math.floor(Date.now() / 1000); // in Python int(time.time())`,
    ),
  ];
}

/** Made by an issuer: whoever sends it signs nothing. */
const isIssued = (reading: Reading): boolean =>
  !reading.sent.signedUrl &&
  !said(reading, 'clock-skew') &&
  reading.token?.kind === 'jwt' &&
  (/^https?:/.test(String(reading.token.claims.iss)) || granted(reading) !== null);

/** The clock of the client takes no part in such a token, but where the page asks it when to renew. */
function ofIssued(reading: Reading, ahead: number, here: Step, owner: readonly Step[]): Step[] {
  const host = hostOf(reading);
  if (ahead > 0) {
    return [
      step(
        'owner',
        `Set the clocks of ${host} and of the issuer of the token by NTP: what the issuer dated has not come for ${host}, where it was ${moment(reading.serverNow)}.`,
        BY_NTP,
      ),
      step(
        'developer',
        `Repeat ${requestLine(reading)} once the token has begun by the clock of ${host}: nothing in the page makes its times.`,
      ),
    ];
  }
  return [
    here,
    ...owner,
    step(
      'developer',
      `Count the life of the token from its arrival (expires_in), not by exp against the clock of this computer: then it is renewed before ${host} refuses it, whatever that clock says.`,
    ),
  ];
}

/** One server, two times: nothing of the client is wrong. */
function ofApplication(reading: Reading): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'owner',
      `Set the clock and the time zone of the application behind ${host}: the time that it names is not that of its answer, ${moment(reading.serverNow)}.`,
      BY_NTP,
    ),
    step(
      'developer',
      `Tell whoever runs ${host} which two times the answer to ${requestLine(reading)} has; a new token does not help.`,
    ),
  ];
}

function byThird(reading: Reading): Evidence | null {
  const third = thirdClock(reading);
  if (!third) return null;
  const wrong = third.wrong === 'server' ? hostOf(reading) : 'this computer';
  const other = third.wrong === 'server' ? 'this computer' : hostOf(reading);
  const says = `By its Date, the clock of ${third.host} agrees with that of ${other}: it is that of ${wrong} that is off.`;
  return evidence('history', 'likely', says, inHistory(third.past));
}

/** The client is in order, and whoever made the credential. */
function ofWrongServer(reading: Reading, ahead: number, third: string): Step[] {
  const host = hostOf(reading);
  const off = `${lasting(ahead)} ${ahead > 0 ? 'behind' : 'ahead of'} those of this computer and of ${third}, which agree`;
  const owner = step('owner', `Set the clock of ${host} by NTP: it is ${off}.`, BY_NTP);
  return [
    ...(isOfProvider(reading) ? [] : [owner]),
    step(
      'developer',
      `Tell whoever runs ${host} that its clock is ${off}; until it is set, a new credential for ${requestLine(reading)} is ${ahead > 0 ? 'refused until its time has come there' : 'good for less than its life, or for nothing'}.`,
    ),
    step(
      'visitor',
      `Tell whoever runs ${host} that its clock is ${off}; on this computer nothing has to be set.`,
    ),
  ];
}

/** In milliseconds; of a difference this small the rounding of Date is a part. */
const ROUNDED = 5000;

/**
 * What judged the token has another time than what answered, and names it: by the clock of the one the
 * token is in order, by that of the other it is not.
 */
function ofServer(reading: Reading): Evidence | null {
  const words = said(reading, 'token-expired', 'token-not-yet-valid');
  if (reading.lifetime?.state !== 'valid' || !words) return null;
  const named = /current time:? *(\d{4}-\d\d-\d\dT[\d:.]+Z)/i.exec(words.quote)?.[1];
  const off = named === undefined ? Number.NaN : Date.parse(named) - reading.serverNow;
  if (!(Math.abs(off) > LEEWAY)) return null;
  const says = `The server calls it ${moment(reading.serverNow + off)}, ${lasting(off)} ${off > 0 ? 'ahead of' : 'behind'} the Date of the answer, by which the token holds.`;
  return evidence('word', 'certain', says, words.at);
}

/** The two times that the answer itself compares (S3: RequestTime, ServerTime). */
function statedTimes(reading: Reading): { request: number; server: number } | null {
  if (!said(reading, 'clock-skew')) return null;
  const of = (name: string) => {
    const value = reading.content.fields.find(({ path }) => path.endsWith(name))?.value ?? '';
    return basicDate(value) ?? Date.parse(value);
  };
  const [request, server] = [of('RequestTime'), of('ServerTime')];
  return Number.isNaN(request) || Number.isNaN(server) ? null : { request, server };
}

const inTimes = ({ request, server }: { request: number; server: number }): string =>
  `The answer names two times: the request was signed at ${moment(request)}, and the clock of the server showed ${moment(server)}, ${lasting(server - request)} apart.`;

/** The token is in order by the client's clock, and not by the server's. */
function ofToken(reading: Reading, ahead: number): Evidence | null {
  const exp = claimTime(reading, 'exp');
  const client = clientNow(reading);
  const server = reading.serverNow;
  const differ = `The client's clock is ${lasting(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} the server's`;
  if (exp !== null && exp <= server && exp > client) {
    return evidence(
      'credential',
      'certain',
      `${differ}: exp of the token in ${tokenCarrier(reading)} is past for the server and ahead for the client.`,
      { in: 'claim', claim: 'exp' },
    );
  }
  for (const claim of ['nbf', 'iat'] as const) {
    const from = claimTime(reading, claim);
    if (from === null || from <= server + NOTABLE || from > client + 1000) continue;
    return evidence(
      'credential',
      claim === 'nbf' ? 'certain' : 'likely',
      `${differ}: ${claim} of the token in ${tokenCarrier(reading)} has not come for the server.`,
      { in: 'claim', claim },
    );
  }
  const starts = reading.sent.signedUrl?.startsAt ?? null;
  if (starts !== null && starts > server && starts <= client + 1000) {
    return evidence(
      'credential',
      'certain',
      `${differ}: the signed address holds from ${moment(starts)}, which has not come for the server.`,
      { in: 'url', span: null },
    );
  }
  return null;
}

/** The time that was signed lies too far from the server's. */
function ofSignature(reading: Reading, ahead: number): Evidence | null {
  const signed = signedTime(reading);
  if (!signed) return null;
  const off = Math.abs(signed.at - reading.serverNow);
  if (reading.clock === null || off < SIGNED_TOLERANCE) return null;
  // A request that was signed long ago is an old one; the clock explains it only where it is off too.
  if (Math.abs(ahead) < off / 2) return null;
  const says = `The request was signed at ${moment(signed.at)}, ${lasting(off)} away from the time of the server.`;
  return evidence('credential', 'certain', says, signed.where);
}

function apart(reading: Reading, ahead: number): Evidence | null {
  const says = `Date of the answer is ${moment(reading.serverNow)}; the client's clock is ${lasting(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} it.`;
  return evidence('credential', 'certain', says, AT_TIME);
}

const IN_AUTHORIZATION: Place = { in: 'request', field: 'Authorization', line: 0, span: null };

/** The time in a signature: x-amz-date, x-ms-date, that of OAuth 1.0a and Hawk, or a field beside it. */
function signedTime(reading: Reading): { at: number; where: Place } | null {
  const params = authorization(reading)?.parsed.params;
  const seconds = Number(params?.oauth_timestamp ?? params?.ts ?? params?.created ?? Number.NaN);
  if (seconds > 1e9 && seconds < 1e10) {
    return { at: seconds * 1000, where: IN_AUTHORIZATION };
  }
  // Coupang writes the year with two digits.
  const short = basicDate(`20${params?.['signed-date'] ?? ''}`);
  if (short !== null) return { at: short, where: IN_AUTHORIZATION };
  for (const field of ['x-amz-date', 'x-ms-date']) {
    const fact = reading.requestField(field);
    const text = fact.known ? fact.value[0] : undefined;
    if (text === undefined) continue;
    const at = basicDate(text) ?? Date.parse(text);
    if (!Number.isNaN(at)) return { at, where: { in: 'request', field, line: 0, span: null } };
  }
  const beside = timeBeside(reading) ?? ownDate(reading);
  if (beside) return beside;
  const url = reading.sent.signedUrl;
  const starts = url?.startsAt ?? null;
  if (starts === null || url?.kind === 'Azure SAS') return null;
  return starts > reading.serverNow ? { at: starts, where: { in: 'url', span: null } } : null;
}

/** A signature in a field of its own covers the time in another (`X-Signature` and `X-Timestamp`). */
function timeBeside({ attempt: { request } }: Reading): { at: number; where: Place } | null {
  const { lines } = request.fields;
  if (!lines.some(({ name }) => isSignatureField(name))) return null;
  for (const { name, value } of lines) {
    const at = /(?:^|[-_])(?:timestamp|ts|time|date)$/i.test(name) ? timeOf(value) : Number.NaN;
    if (!Number.isNaN(at))
      return { at, where: { in: 'request', field: name, line: 0, span: null } };
  }
  return null;
}

/** Schemes that sign nothing of the request. */
const UNSIGNED = /^(?:basic|bearer|digest|negotiate|ntlm|token|dpop)$/;

/** No page can set Date (Fetch, "forbidden request-header"): whoever sends it beside a credential of another kind signs it. */
function ownDate(reading: Reading): { at: number; where: Place } | null {
  const sent = authorization(reading);
  if (!sent || UNSIGNED.test(sent.scheme ?? '')) return null;
  for (const field of ['date', 'x-date']) {
    const at = Date.parse(firstOf(reading.requestField(field)) ?? '');
    if (!Number.isNaN(at)) return { at, where: { in: 'request', field, line: 0, span: null } };
  }
  return null;
}

/** Seconds or milliseconds since the epoch, or a date. */
const timeOf = (text: string): number =>
  /^\d{10}$/.test(text)
    ? Number(text) * 1000
    : /^\d{13}$/.test(text)
      ? Number(text)
      : Date.parse(text);
