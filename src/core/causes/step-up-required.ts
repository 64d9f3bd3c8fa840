import type { Evidence, Reading, Step } from '../analysis.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { http } from './shared/code.ts';
import { kindOf } from './shared/kind.ts';
import { challengeWord, inHistory } from './shared/refused.ts';
import { errorCode } from './shared/sent.ts';
import { hostOf, requestLine } from './shared/words.ts';

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
  meaning:
    'The credential is in order, but the way or the time at which the user signed in does not suffice for this request: a second factor, a recent password entry or a newer token is wanted.',
  check(reading) {
    const found: Evidence[] = [];
    const error = errorCode(reading);
    if (error && CODES.has(error.code)) {
      found.push(evidence('word', 'certain', `The server says error="${error.code}".`, error.at));
    }
    for (const name of ['acr_values', 'max_age', 'claims']) {
      const word = challengeWord(reading, name);
      if (!word) continue;
      const says = `The challenge demands ${name}="${shown(word.value)}".`;
      found.push(evidence('word', found.length > 0 ? 'certain' : 'likely', says, word.at));
    }
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
    const again = (text: string, query?: string) =>
      step('developer', text, query === undefined ? undefined : http(query));
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
    const steps: Step[] = [
      parameters.length > 0
        ? again(
            `Send the user through a new authorization request with what the challenge demands, then repeat ${line} with the new token.`,
            parameters.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('\n'),
          )
        : again(
            `Ask the user to sign in again with the second factor (or to enter the password again), then repeat ${line}.`,
            reading.token?.kind === 'jwt' ? '&prompt=login&max_age=0' : undefined,
          ),
    ];
    if (kindOf(reading) === 'token') {
      steps.push(
        again(
          'Do not refresh the token silently: a refresh does not make the sign-in stronger or newer.',
        ),
      );
    }
    steps.push(
      step(
        'visitor',
        `Sign in to ${host} again and confirm with the second factor; set one up in the security settings first where none is.`,
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
    `Which sign-in suffices: the documentation of ${hostOf(reading)}, or acr_values and max_age in its challenge.`,
  ],
});

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

const ANSWERS = /verif|2fa|mfa|otp|factor|challenge|session|log-?in|sign-?in/i;

/** The session was given out by a sign-in that was not finished: the server wanted a second factor. */
function halfSignedIn(reading: Reading): Evidence | null {
  const { sessions } = reading.sent;
  if (sessions.length === 0) return null;
  for (const past of reading.earlier.toReversed()) {
    // It may be the answer that was asked for.
    if (past.worked && past.method !== 'GET' && ANSWERS.test(past.path)) return null;
    const given = sessions.find(({ name, value }) =>
      past.setCookie.some((line) => line.startsWith(`${name}=${value}`)),
    );
    if (!given) continue;
    const body = past.attempt.response?.body;
    const words = body?.known ? SECOND_FACTOR.exec(body.value.slice(0, 4000))?.[0] : undefined;
    if (past.grant !== 'sign-in' || words === undefined) return null;
    const says = `${past.method} ${past.path} gave out the cookie ${given.name} and asked for a second factor (“${words}”); no answer to it was seen.`;
    return evidence('word', 'likely', says, inHistory(past));
  }
  return null;
}

function demands(reading: Reading): [string, string][] {
  const found: [string, string][] = [];
  for (const name of ['acr_values', 'max_age', 'claims']) {
    const word = challengeWord(reading, name);
    if (word) found.push([name, name === 'claims' ? decoded(word.value) : word.value]);
  }
  return found;
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
