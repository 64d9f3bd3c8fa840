import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { http, js } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { kindOf } from './shared/kind.ts';
import { challengeWord, isUnsafe, LEAST } from './shared/request.ts';
import { errorCode } from './shared/sent.ts';
import {
  hostOf,
  lasting,
  listed,
  moment,
  requestLine,
  type Titles,
  titleBy,
} from './shared/words.ts';

/** RFC 9470 §3, OpenID Connect Core §3.1.2.6 and what products add to them. */
const CODES: ReadonlySet<string> = new Set([
  'insufficient_user_authentication',
  'insufficient_claims',
  'interaction_required',
  'mfa_required',
  'unmet_authentication_requirements',
]);

export const stepUpRequired = defineCause({
  id: 'step-up-required',
  title: 'A stronger or fresher sign-in is demanded',
  headline: (reading) =>
    networkWanted(reading) === null
      ? titleBy(TITLES, said(reading, 'step-up-required')?.quote)
      : 'The sign-in does not hold at this network address',
  meaning:
    'The credential is valid, but the way or the time at which the user signed in does not suffice for this request: a second factor, a recent password entry or a newer token is wanted.',
  check(reading) {
    const found: Evidence[] = [];
    const error = errorCode(reading);
    if (error && CODES.has(error.code)) {
      found.push(evidence('word', 'certain', `The server says error="${error.code}".`, error.at));
    }
    for (const name of ['acr_values', 'max_age', 'claims']) {
      const word = challengeWord(reading, name);
      if (!word) continue;
      const claims = name === 'claims' ? claimsOf(word.value) : [];
      const says =
        claims.length > 0
          ? `The challenge demands a token with ${listed(claims.map(inClaim))}.`
          : `The challenge demands ${name}="${shown(word.value)}".`;
      found.push(evidence('word', found.length > 0 ? 'certain' : 'likely', says, word.at));
    }
    const place = networkWanted(reading) === null ? undefined : said(reading, 'ip-not-allowed');
    if (place) found.push(evidence('text', 'likely', inWords(place), place.at));
    const old = signedInBefore(reading);
    if (old) found.push(old);
    const wanted = factorWanted(reading);
    if (wanted) found.push(wanted);
    const half = halfSignedIn(reading);
    if (half) found.push(half);
    return found.length > 0 ? found : undefined;
  },
  steps(reading) {
    const parameters = demands(reading);
    const line = requestLine(reading);
    const host = hostOf(reading);
    const open = parameters.length > 0 ? null : openChallenge(reading);
    if (open) return ofChallenge(reading, open);
    const again = (text: string, code?: Step['code']) => step('developer', text, code);
    if (kindOf(reading) === 'password') {
      return [
        again(
          `Send the second factor with ${line} as ${host} documents it (a code in a field of its own), or use an access token or app password instead of the password.`,
        ),
        step(
          'visitor',
          `Enter the code of the second factor where ${host} asks for it; programs that cannot ask for one need an app password or a token.`,
        ),
      ];
    }
    if (parameters.length === 0 && ONE_TIME.test(answerText(reading))) {
      return [
        again(
          `Ask the user for the one-time code, and repeat ${line} once with it in the place that ${host} documents; the credential stays as it is.`,
        ),
        step(
          'visitor',
          `Enter the code of your second factor where the page that calls ${host} asks for it; where none is set up, do that first in the security settings.`,
        ),
      ];
    }
    const address = networkWanted(reading);
    if (address !== null) return ofNetwork(reading, address);
    const onlyAge = parameters.length > 0 && parameters.every(([name]) => name === 'max_age');
    const steps: Step[] = [
      parameters.length > 0
        ? again(
            `Send the user through a new authorization request with what the challenge demands, then repeat ${line} with the new token.`,
            ofEntra(reading) ??
              http(
                parameters
                  .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
                  .join('\n'),
              ),
          )
        : again(
            `Ask the user to confirm who they are in the way that ${host} documents (a second factor, or the password again), then repeat ${line}.`,
          ),
    ];
    if (kindOf(reading) === 'token' && parameters.length > 0) {
      steps.push(
        again(
          'Do not refresh the token silently: a refresh does not make the sign-in stronger or newer.',
        ),
      );
    }
    steps.push(
      step(
        'visitor',
        onlyAge
          ? `Sign in anew on the page that calls ${host}: the last sign-in is too long ago for this.`
          : wantsFactor(reading)
            ? `Sign in to ${host} again and confirm with the second factor; set one up in the security settings first where none is.`
            : `Confirm who you are at ${host} in the way it asks for (mostly by the password), or sign in anew.`,
      ),
    );
    return steps;
  },
  references: [
    rfc(9470, '3', 'Authentication Requirements Challenge'),
    rfc(9470, '4', 'Authorization Request'),
    reference(
      'OpenID Connect Core 1.0 §3.1.2.1, acr_values, max_age, claims',
      'https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest',
    ),
  ],
  missing: (reading) => [
    demands(reading).length > 0
      ? `Whether ${requestLine(reading)} works with the token of a new sign-in that was asked for so.`
      : `Which sign-in or confirmation suffices: the documentation of ${hostOf(reading)} says it.`,
  ],
});

/** Not only a newer sign-in is wanted, as far as the answer says. */
const wantsFactor = (reading: Reading): boolean =>
  challengeWord(reading, 'acr_values') !== undefined ||
  challengeWord(reading, 'claims') !== undefined ||
  factorWanted(reading) !== null ||
  halfSignedIn(reading) !== null ||
  /\b(?:aal[23]|acr|mfa|2fa|[th]?otp|tan|sca)\b|mfa|factor|2fa|passkey|authenticator/i.test(
    answerText(reading),
  );

/** A code for this request is wanted, not another sign-in. */
const ONE_TIME =
  /\bone[- ]?time[- ]?(?:pass(?:word|code)?|code)\b|\b(?:t?otp|2fa|mfa|verification|authenticat(?:or|ion)) code\b|\bt?otp (?:is )?(?:required|missing|needed)\b/i;

const answerText = ({ content }: Reading): string => content.text.slice(0, 4000);

/** What was begun and waits for the answer of the user. */
interface OpenChallenge {
  path: string;
  id: string;
  methods: readonly string[];
}

/** An id, made at random; names of such members differ with the language. */
const AN_ID =
  /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d]{12,64})$/i;
/** Ids of the answer itself, of people, and of what support asks for. */
const OF_OTHER =
  /^header\.|^meta\.|trace|request|correlat|span|log|incident|event|instance|session|user|account|tenant|client|customer|org|error|support|time|date|url|uri|link|code$|typ/i;
/** Ways to answer, as servers name them in any language. */
const A_METHOD =
  /^(?:sms|e-?mail|[th]?otp|push|web-?authn|passkey|fido2?|u2f|phone|call|voice|app|authenticator|\w*tan)$/i;

function openChallenge({ content }: Reading): OpenChallenge | null {
  const found = content.fields.find(
    ({ path, value }) => AN_ID.test(value) && !OF_OTHER.test(path) && !path.includes('.0.'),
  );
  if (!found) return null;
  const methods = content.fields.flatMap(({ value }) => (A_METHOD.test(value) ? value : []));
  return { path: found.path, id: found.value, methods: [...new Set(methods)].slice(0, 4) };
}

function ofChallenge(reading: Reading, { path, id, methods }: OpenChallenge): Step[] {
  const host = hostOf(reading);
  const line = requestLine(reading);
  const by = methods.length > 0 ? ` by ${listed(methods, 'or')}` : '';
  // A secret stands under such a name, and an id under the others.
  const which = /token|secret/i.test(path) ? path : `${path} ${id}`;
  const signsIn = kindOf(reading) !== 'token' && kindOf(reading) !== 'session';
  const twice = signsIn
    ? 'it begins another sign-in and sends another code'
    : 'what it asks for could be done twice';
  const steps = [
    step(
      'developer',
      `Complete the challenge of the answer (${which})${by} at the address that ${host} documents for it, with what the user enters.`,
    ),
  ];
  if (isUnsafe(reading)) {
    steps.push(
      step(
        'developer',
        `Do not send ${line} again before that, unless ${host} documents it so: ${twice}.`,
      ),
    );
  }
  steps.push(
    step('visitor', `Confirm${by} where the page that calls ${host} asks for it, and only once.`),
  );
  return steps;
}

/** The user signed in longer ago than the challenge allows (RFC 9470 §3, OpenID Connect Core §2). */
function signedInBefore(reading: Reading): Evidence | null {
  const { token, serverNow } = reading;
  const word = challengeWord(reading, 'max_age');
  const at = token?.kind === 'jwt' ? token.claims.auth_time : undefined;
  if (!word || typeof at !== 'number' || !/^\d{1,9}$/.test(word.value)) return null;
  const ago = serverNow - at * 1000;
  if (ago <= Number(word.value) * 1000) return null;
  const says = `auth_time of the token is ${moment(at * 1000)}: the user signed in ${lasting(ago)} before the server answered, and ${lasting(Number(word.value) * 1000)} are allowed.`;
  return evidence('credential', 'certain', says, { in: 'claim', claim: 'auth_time' });
}

/** Members by which servers say, in no words, that a second factor is wanted (`mfaId`, `two_factor_complete`). */
const OF_FACTOR =
  /(?:^|[._])(?:mfa|otp|totp|2fa|two_?factor|second_?factor)_?(id|token|ticket|challenge|session|methods?|required|needed|pending|completed?|verified|passed)(?:\.\d+)?$/i;
/** What such a member holds where it is not yet given. */
const WANTED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:required|needed|pending)$/i, /^(?:true|1)$/i],
  [/^(?:completed?|verified|passed)$/i, /^(?:false|0)$/i],
  [/./, /^(?!false$|0$)\S{3,}/i],
];

function factorWanted({ content }: Reading): Evidence | null {
  for (const { path, value } of content.fields) {
    const kind = OF_FACTOR.exec(path)?.[1];
    const holds = kind && WANTED.find(([name]) => name.test(kind))?.[1].test(value);
    if (!holds) continue;
    const says = `The body has ${path}${/^(?:true|false|[01])$/i.test(value) ? `: ${value}` : ''}, which stands for a second factor that was not given.`;
    return evidence('word', 'likely', says, { in: 'body', path, span: null });
  }
  return null;
}

const SECOND_FACTOR =
  /\b(?:2fa|mfa|otp|totp)\b|2fa_|mfa_|(?:two|multi|second)[-_ ]?(?:step|factor)|verification code|verify (?:your )?session/i;

/** A second factor that the account has not got, or that is not wanted now. */
const SWITCHED_OFF =
  /"[\w-]{0,40}(?:mfa|2fa|otp|factor)[\w-]{0,40}"\s{0,4}:\s{0,4}(?:false|null|0|\[\])/gi;

const ANSWERS = /verif|2fa|mfa|otp|factor|challenge|session|log-?in|sign-?in/i;

/** The session was given out by a sign-in that was not finished: the server wanted a second factor. */
function halfSignedIn(reading: Reading): Evidence | null {
  const { sessions, keys } = reading.sent;
  const texts = keys.flatMap(({ place, value }) => (place === 'header' ? value : []));
  if (sessions.length === 0 && texts.length === 0) return null;
  for (const past of reading.earlier.toReversed()) {
    // It may be the answer that was asked for.
    if (past.worked && past.method !== 'GET' && isAnswer(past)) return null;
    const answer = past.attempt.response?.body;
    const body = answer?.known ? answer.value.slice(0, 4000) : '';
    const cookie = sessions.find(({ name, value }) =>
      past.setCookie.some((line) => line.startsWith(`${name}=${value}`)),
    );
    const isGiven = texts.some((text) => text.length >= LEAST && body.includes(text));
    if (!cookie && !isGiven) continue;
    const words = SECOND_FACTOR.exec(body.replace(SWITCHED_OFF, ''))?.[0];
    if (past.grant !== 'sign-in' || words === undefined) return null;
    const what = cookie ? `the cookie ${cookie.name}` : 'the session that was sent';
    const says = `${past.method} ${past.path} gave out ${what} and asked for a second factor (“${words}”); no answer to it was seen.`;
    return evidence('word', 'likely', says, inHistory(past));
  }
  return null;
}

/** The sign-in itself comes first. */
const isAnswer = ({ path, grant }: Past): boolean => grant !== 'sign-in' && ANSWERS.test(path);

function demands(reading: Reading): [string, string][] {
  const found: [string, string][] = [];
  for (const name of ['acr_values', 'max_age', 'claims']) {
    const word = challengeWord(reading, name);
    if (word) found.push([name, name === 'claims' ? decoded(word.value) : word.value]);
  }
  return found;
}

interface WantedClaim {
  name: string;
  value: string | null;
}

/** The claims that a request for claims asks for (OpenID Connect Core §5.5), of any kind of token. */
function claimsOf(text: string): WantedClaim[] {
  const json = parsed(decoded(text));
  return Object.values(json).flatMap((kind) =>
    Object.entries(membersOf(kind)).map(([name, wish]) => {
      const { value, values } = membersOf(wish);
      const all = Array.isArray(values) ? values : [value];
      const simple = all.filter((one) => typeof one === 'string' || typeof one === 'number');
      return { name, value: simple.length > 0 ? simple.join(' or ') : null };
    }),
  );
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    return {};
  }
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** nbf in a request for claims means: issued after that moment. */
function inClaim({ name, value }: WantedClaim): string {
  if (value === null) return name;
  return name === 'nbf' && /^\d{9,10}$/.test(value)
    ? `nbf from ${moment(Number(value) * 1000)} on`
    : `${name} ${shown(value)}`;
}

/** The address that the server saw, where the challenge asks for a token for it (continuous access evaluation of Microsoft Entra ID). */
function networkWanted(reading: Reading): string | null {
  const word = challengeWord(reading, 'claims');
  if (!word) return null;
  return claimsOf(word.value).find(({ name }) => name === 'xms_rp_ipaddr')?.value ?? null;
}

/** It is the place that counts, and no second factor. */
function ofNetwork(reading: Reading, address: string): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Ask for a new token with the claims of the challenge, by a sign-in in which the user takes part, and repeat ${requestLine(reading)} with it: the policy of the organisation does not take the old one from the address ${address}.`,
      ofEntra(reading),
    ),
    step(
      'developer',
      `Say that the app can do this (clientCapabilities: ['CP1'] in the settings of MSAL), and do not answer the refusal by a silent renewal of the same token.`,
    ),
    step(
      'developer',
      `Where the sign-in is refused too, have an administrator of the organisation compare ${address} with the named locations of Conditional Access, and with the address in the sign-in log: a VPN that lets ${host} pass beside it shows two.`,
    ),
    step(
      'visitor',
      `Go back to the network that your organisation allows (office, VPN), and sign in again there: ${host} saw you come from ${address}.`,
    ),
  ];
}

/** The call of the library of Microsoft, where its issuer is the one that is to be asked. */
function ofEntra(reading: Reading): Step['code'] {
  const issuer = challengeWord(reading, 'authorization_uri')?.value ?? '';
  const claims = challengeWord(reading, 'claims')?.value;
  if (claims === undefined || !/^https:\/\/login\.(?:microsoftonline|windows)\./.test(issuer)) {
    return undefined;
  }
  return js`const { accessToken } = await msalInstance.acquireTokenPopup({\n  scopes,\n  claims: ${decoded(claims)},\n});`;
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The claims challenge of Microsoft Entra ID is base64 of JSON; the authorization request takes JSON. */
function decoded(text: string): string {
  if (text.startsWith('{')) return text;
  try {
    const json = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return json.startsWith('{') ? json : text;
  } catch {
    return text;
  }
}

/** What the words demand, the first that fits. */
const TITLES: Titles = [
  [/\bapp(?:lication)?(?:[ -]?specific)?[ -]password/i, 'A password for apps is demanded'],
  [
    /\b(?:2fa|mfa|otp|totp)\b|two.?factor|multi.?factor|second.?factor|one.?time/i,
    'A second factor is demanded',
  ],
  [/\bre-?auth|\brecent|\bfresh|\bagain\b|\bsudo\b/i, 'A fresh sign-in is demanded'],
];
