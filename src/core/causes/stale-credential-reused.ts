import type { Evidence, Reading, Step } from '../analysis.ts';
import { grantOf, type Past, splitUrl } from '../history.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { isSameIssuer } from './shared/claims.ts';
import { js, lineInstead, sendInstead, source } from './shared/code.ts';
import { cookieSetBy } from './shared/cookies.ts';
import { inHistory, sentField, sentParameter } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { kindOf } from './shared/kind.ts';
import { credentialInWords } from './shared/request.ts';
import { rotatedWith } from './shared/rotation.ts';
import { atToken, authorization, speaksOfPermission, tokenCarrier } from './shared/sent.ts';
import { hostOf, lasting, listed, requestLine } from './shared/words.ts';

export const staleCredentialReused = defineCause({
  id: 'stale-credential-reused',
  title: 'An old credential was sent although there is a newer one',
  headline: (reading) =>
    rotatedWith(reading) ? 'The old key is still sent after it was replaced' : null,
  meaning:
    'Another request of the same page had already used a newer token for this server. This one still sent the old: it was made before the renewal and repeated, or a part of the page keeps a copy of its own.',
  check(reading) {
    const sent = authorization(reading);
    if (sent?.scheme === 'basic' || sent?.scheme === 'digest' || flawOf(reading)) return undefined;
    const replaced = replacedCookie(reading);
    if (replaced) return [replaced];
    const rotation = rotatedWith(reading);
    if (rotation && !speaksOfPermission(reading)) return ofRotation(reading, rotation);
    if (reading.worked.length === 0 || speaksOfPermission(reading)) return undefined;
    const newer = newerCredential(reading);
    if (!newer) return undefined;
    const ago = lasting(reading.attempt.sentAt - newer.past.sentAt);
    const { past } = newer;
    const found: Evidence[] = [
      evidence(
        newer.sure ? 'word' : 'history',
        newer.sure ? 'certain' : 'likely',
        `${past.method} ${past.path} used another, newer credential ${ago} before, and it worked (${past.status}).`,
        { in: 'history', exchange: past.exchange.id },
      ),
      evidence('history', 'likely', newer.because, atToken(reading)),
    ];
    if (newer.grant) {
      found.push(
        evidence(
          'credential',
          'likely',
          `${newer.grant.method} ${newer.grant.path} had brought a new one.`,
          { in: 'history', exchange: newer.grant.exchange.id },
        ),
      );
    }
    return found;
  },
  steps(reading) {
    const rotation = rotatedWith(reading);
    if (rotation) return afterRotation(reading, rotation);
    const newer = newerCredential(reading);
    const line = requestLine(reading);
    const renewed = lineInstead(reading, 'tokenStore.current()');
    const other = newer ? `${newer.past.method} ${newer.past.path}` : 'the other requests';
    return [
      step(
        'developer',
        `Read the token at the moment ${line} is sent, from the place where ${other} takes it, instead of keeping a copy.`,
        sendInstead(reading, 'tokenStore.current()'),
      ),
      step(
        'developer',
        `When ${line} is repeated after a renewal, set ${tokenCarrier(reading)} anew: a copy of the first request holds the old token. Take the copy before the first sending, which uses up the body.`,
        renewed === undefined
          ? undefined
          : js`const spare = request.clone();\nawait fetch(request); // and after its refusal:\nconst headers = new Headers(spare.headers);\n${source(renewed)}\nawait fetch(new Request(spare, { headers }));`,
      ),
      step(
        'developer',
        `Let one renewal serve all requests that wait for ${hostOf(reading)}, and tell other tabs and workers of the new token.`,
        js`new BroadcastChannel('auth').postMessage({ type: 'token-renewed' });`,
      ),
      step(
        'visitor',
        `Reload the page that calls ${hostOf(reading)}: then all its parts start with the new token.`,
      ),
    ];
  },
  references: [
    rfc(6749, '6', 'Refreshing an Access Token'),
    reference(
      'MDN, Broadcast Channel API',
      'https://developer.mozilla.org/en-US/docs/Web/API/Broadcast_Channel_API',
    ),
  ],
  missing: (reading) => [
    `Whether both tokens are of the same sign-in: compare them, or send the newer one with ${requestLine(reading)}; if it works, the old one was the fault.`,
  ],
});

/** Who had the key replaced has it refused from then on. */
function ofRotation(reading: Reading, rotation: Past): Evidence[] {
  const what = credentialInWords(reading);
  const line = `${rotation.method} ${rotation.path}`;
  const ago = lasting(reading.attempt.sentAt - rotation.sentAt);
  const refused = reading.status === 401 || said(reading, 'bad-credential', 'api-key-invalid');
  return [
    evidence(
      refused ? 'word' : 'history',
      refused ? 'certain' : 'likely',
      `${line} was sent with ${what} ${ago} before, and replaced it (${rotation.status}); this request still brought the old one.`,
      inHistory(rotation),
    ),
  ];
}

function afterRotation(reading: Reading, rotation: Past): Step[] {
  const line = `${rotation.method} ${rotation.path}`;
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Take the new value from the answer of ${line}, and put it in the place of the old one wherever that is kept (memory, storage, settings); ${requestLine(reading)} went out with a copy of the old.`,
      sendInstead(reading, 'credentialStore.current()'),
    ),
    step(
      'developer',
      `Tell other tabs and workers that call ${host} of the new value.`,
      js`new BroadcastChannel('auth').postMessage({ type: 'key-replaced' });`,
    ),
    step(
      'visitor',
      `Reload the page that calls ${host}: then all its parts start with the new one.`,
    ),
    step(
      'owner',
      `Let ${host} take the old value for some minutes after ${line}, so that what still runs does not break.`,
    ),
  ];
}

/** A renewal with the same cookie was answered with another value for it, and this is one more with the old. */
function replacedCookie({ attempt, sent, worked }: Reading): Evidence | null {
  const { method, url, request } = attempt;
  if (grantOf(method, splitUrl(url).path, request) !== 'refresh') return null;
  for (const past of worked.toReversed()) {
    if (past.grant !== 'refresh') continue;
    const cookie = sent.sessions.find(
      ({ name, value }) =>
        past.cookie?.includes(`${name}=${value}`) &&
        past.setCookie.some((line) => cookieSetBy(line) === name && !line.includes(value)),
    );
    if (!cookie) continue;
    const says = `${past.method} ${past.path} had replaced the cookie ${cookie.name}; this request still brought the old one, as requests do that run at the same time.`;
    return evidence('history', 'likely', says, { in: 'history', exchange: past.exchange.id });
  }
  return null;
}

interface Newer {
  past: Past;
  grant: Past | null;
  because: string;
  sure: boolean;
}

/** A credential of its kind, how to find its like in another request, and its text. */
interface Carried {
  /** What an earlier request carried in the same place and scheme; null without. */
  in(past: Past): string | null;
  text: string;
}

function carried(reading: Reading): Carried[] {
  const line = authorization(reading)?.lines[0];
  if (line !== undefined) {
    const space = line.indexOf(' ');
    if (space < 0) return [];
    return [{ in: behind(line.slice(0, space + 1)), text: line.slice(space + 1) }];
  }
  if (kindOf(reading) !== 'token') return [];
  const { keys } = reading.sent;
  const inHeader = keys.filter(({ place }) => place === 'header');
  if (inHeader.length > 0) {
    return inHeader.map(({ name, value }) => ({
      in: (past) => sentField(past, name),
      text: value,
    }));
  }
  const inQuery = keys.find(({ place }) => place === 'query');
  if (!inQuery) return [];
  const { name, value: text } = inQuery;
  // A WebSocket takes in its address what other requests carry in Authorization.
  const bearer = behind('Bearer ');
  const isBearer = reading.earlier.some((past) => bearer(past) === text);
  return [{ in: (past) => sentParameter(past, name) ?? (isBearer ? bearer(past) : null), text }];
}

/** What an earlier request had in Authorization behind a scheme and its blank. */
function behind(scheme: string): Carried['in'] {
  const lower = scheme.toLowerCase();
  return ({ authorization: line }) =>
    line?.toLowerCase().startsWith(lower) ? line.slice(lower.length) : null;
}

/** A credential of the same scheme that came into use after this one did, and worked. */
function newerCredential(reading: Reading): Newer | null {
  for (const mine of carried(reading)) {
    const newer = newerThan(mine, reading);
    if (newer) return newer;
  }
  return null;
}

function newerThan(mine: Carried, reading: Reading): Newer | null {
  const { worked } = reading;
  for (let i = worked.length - 1; i >= 0; i--) {
    const past = worked[i];
    const other = past && mine.in(past);
    // Whoever used the old one with success afterwards shows that both hold.
    if (!past || other === mine.text) return null;
    if (other !== null && other !== undefined) return compare(reading, mine, past, other);
  }
  return null;
}

function compare(reading: Reading, carrier: Carried, past: Past, text: string): Newer | null {
  const mine = readToken(carrier.text);
  const other = readToken(text);
  const firstUse = reading.earlier.find((one) => carrier.in(one) === carrier.text) ?? null;
  const grant = grantBetween(reading, firstUse, past);
  const refused =
    said(
      reading,
      'bad-credential',
      'api-key-invalid',
      'token-revoked',
      'token-rejected',
      'token-expired',
    ) !== undefined;
  const sure = reading.status === 401 || refused;
  if (mine.kind === 'jwt' && other.kind === 'jwt') {
    const same =
      isSameIssuer(mine.claims.iss, other.claims.iss) &&
      mine.claims.sub === other.claims.sub &&
      mine.use === other.use &&
      String(mine.claims.aud) === String(other.claims.aud);
    const [old, young] = [issued(mine.claims), issued(other.claims)];
    const { iat, nbf, iss, sub } = mine.claims;
    if (!same || old === null || young === null || young <= old) {
      const repeated =
        sub !== undefined && sub === other.claims.sub ? replacedIn(reading, carrier, text) : null;
      if (!repeated) return null;
      const because = `${repeated.method} ${repeated.path} had been refused with the token of this request, and then worked with that one; both name the same user.`;
      return { past, grant, because, sure };
    }
    const dated = iat !== undefined ? 'was issued' : nbf !== undefined ? 'begins' : 'ends';
    const who = [iss !== undefined && 'issuer', sub !== undefined && 'user'].filter(
      (one) => one !== false,
    );
    const both = who.length > 0 ? `; both name the same ${listed(who)}` : '';
    const because = `The token of this request ${dated} ${lasting((young - old) * 1000)} before that one${both}.`;
    return { past, grant, because, sure: sure && (grant !== null || firstUse !== null) };
  }
  if (mine.kind !== other.kind || (mine.kind !== 'opaque' && mine.kind !== 'encrypted'))
    return null;
  // They bear no date: only their order of use shows which is newer.
  if (!firstUse || firstUse.sentAt > past.sentAt) return null;
  const usedBefore = reading.earlier.some(
    (one) => carrier.in(one) === text && one.sentAt < firstUse.sentAt,
  );
  if (usedBefore) return null;
  const because = 'The token of this request had been in use before that one.';
  // What was good itself, and is not known any more, has been replaced; of keys there may be several.
  const isKey = /key/i.test(said(reading, 'api-key-invalid')?.quote ?? '');
  const replaced = refused && !isKey && firstUse.worked;
  return { past, grant, because, sure: sure && (grant !== null || replaced) };
}

/** A request that was refused with the one and worked when it was repeated with the other: the page has replaced it. */
const replacedIn = (reading: Reading, carrier: Carried, text: string): Past | null =>
  reading.earlier.find(
    (one) =>
      one.refused &&
      carrier.in(one) === carrier.text &&
      reading.worked.some(
        (next) =>
          next.sentAt > one.sentAt &&
          next.method === one.method &&
          next.path === one.path &&
          carrier.in(next) === text,
      ),
  ) ?? null;

const issued = (claims: Readonly<Record<string, unknown>>): number | null => {
  const at = claims.iat ?? claims.nbf ?? claims.exp;
  return typeof at === 'number' ? at : null;
};

/** A renewal or sign-in between the first use of the old token and the use of the new one. */
function grantBetween(reading: Reading, firstUse: Past | null, past: Past): Past | null {
  const from = firstUse?.sentAt ?? 0;
  return (
    reading.history.grants.findLast(
      (one) => one.worked && one.sentAt >= from && one.sentAt <= past.sentAt,
    ) ?? null
  );
}
