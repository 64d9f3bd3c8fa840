import type { Evidence, Reading, Step } from '../analysis.ts';
import { isObject } from '../token/json.ts';
import { grants, missing, splitScope } from '../token/scopes.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { audiences } from './shared/claims.ts';
import { http } from './shared/code.ts';
import { inHistory, workedWith } from './shared/earlier.ts';
import { kindOf } from './shared/kind.ts';
import { namesAnother } from './shared/reason.ts';
import { challengeWord, inResponse, sentNothing } from './shared/request.ts';
import { scopesInWords } from './shared/scope-words.ts';
import { atToken, errorCode } from './shared/sent.ts';
import { hostOf, listed, requestLine } from './shared/words.ts';

/** So long a token that worked tells something of this request. */
const RECENT_MS = 10 * 60_000;

const CODES: ReadonlySet<string> = new Set(['insufficient_scope', 'missing_scope']);

export const insufficientScope = defineCause({
  id: 'insufficient-scope',
  title: 'The token lacks a scope that this request needs',
  meaning:
    'The token is genuine and the server accepts it, but when it was issued, less was asked for (or granted) than this request needs. The scopes of a token cannot be changed afterwards: a new one has to be issued.',
  check(reading) {
    const found: Evidence[] = [];
    const error = errorCode(reading);
    if (error && CODES.has(error.code)) {
      // Of nobody's token it can only be said by rote, where other words name a cause.
      const rote = sentNothing(reading) === true && namesAnother(reading, 'insufficient-scope');
      const says = `The server says error="${error.code}".`;
      found.push(evidence(rote ? 'hint' : 'word', rote ? 'possible' : 'certain', says, error.at));
    }
    const coded = found.length > 0;
    const stated = coded || said(reading, 'insufficient-scope') !== undefined;
    const {
      required,
      granted,
      missing: lacking,
    } = stated || isAboutScope(reading) ? scopes(reading) : NOT_ASKED;
    if (granted !== null && lacking.length > 0) {
      const has = granted.length > 0 ? `has ${listed(granted)}` : 'has no scope';
      const says = `The server asks for the scope ${listed(required)}; the token ${has}.`;
      found.push(evidence('credential', coded ? 'certain' : 'likely', says, atToken(reading)));
      const words = said(reading, 'permission-denied');
      if (words) found.push(evidence('text', 'likely', inWords(words), words.at));
    }
    if (coded && granted !== null && required.length > 0 && lacking.length === 0) {
      const says = `The token has ${listed(required)}, which the challenge names: what is missing it does not say.`;
      found.push(evidence('hint', 'possible', says, atToken(reading)));
    }
    const registry = unmetAtRegistry(reading);
    if (registry) {
      const says = `The challenge asks for ${registry.required}; the token holds ${registry.granted}.`;
      found.push(evidence('word', 'likely', says, atToken(reading)));
    }
    const worked = stated ? workedWith(reading, RECENT_MS) : undefined;
    if (worked) {
      const says = `The same token worked for ${worked.method} ${worked.path} before: it is valid, and lacks the scope for this request only.`;
      found.push(evidence('hint', 'likely', says, inHistory(worked)));
    }
    const unmet = unmetByHeaders(reading);
    if (unmet) {
      const says = `The answer names the scopes that are accepted here (${unmet.accepted}) and those that the token has (${unmet.granted.join(', ') || 'none'}).`;
      found.push(evidence('word', 'likely', says, inResponse('X-Accepted-OAuth-Scopes')));
    }
    return found.length > 0 ? found : undefined;
  },
  suspect: (reading) =>
    reading.status === 403 && kindOf(reading) === 'token' && grantedScopes(reading) === null
      ? 'The answer does not say whether the token has the scope that this request needs.'
      : null,
  steps(reading) {
    const { required, granted, missing: lacking } = scopes(reading);
    // Spring Security names those that the token has.
    const needed = lacking.length > 0 ? lacking : required.filter((one) => !granted?.includes(one));
    if (isOfNoUser(reading)) return ofApplication(reading, needed);
    const steps: Step[] = [];
    if (isOfMachine(reading)) return ofMachine(reading, needed);
    if (needed.length > 1 && areAlternatives(reading)) {
      steps.push(
        step(
          'developer',
          `Ask for one of these scopes, the narrowest that does, as well when the token is requested, and repeat ${requestLine(reading)} with the new token: ${listed(needed, 'or')}.`,
        ),
      );
    } else if (needed.length > 0) {
      steps.push(
        step(
          'developer',
          `Ask for the scope ${listed(needed)} as well when the token is requested, and repeat ${requestLine(reading)} with the new token.`,
          http(`scope=${[...(granted ?? []), ...needed].join(' ')}`),
        ),
      );
    } else {
      steps.push(
        step(
          'developer',
          `Look up which scope ${requestLine(reading)} needs, ask for it when the token is requested, and repeat the request with the new token.`,
        ),
      );
    }
    if (kindOf(reading) === 'api-key') {
      const what = needed.length > 0 ? listed(needed) : `what ${requestLine(reading)} needs`;
      steps.splice(
        0,
        1,
        step(
          'developer',
          `Edit the key at ${hostOf(reading)} so that it includes ${what}, or make a new one that does: keys are not refreshed.`,
        ),
      );
    } else if (!isAtRegistry(reading)) {
      steps.push(
        step(
          'developer',
          'Do not just refresh: a refresh token never gives more scopes than were granted (RFC 6749 §6). A token that somebody made by hand is replaced by one with the scope.',
        ),
        step(
          'visitor',
          `Sign in again on the page that calls ${hostOf(reading)}, and agree to the access that it asks for.`,
        ),
      );
    }
    // Clients of registries get their tokens by the challenge of a 401.
    if ((reading.status === 401 || needed.length === 0) && !isAtRegistry(reading)) {
      steps.push(
        step(
          'owner',
          `Answer ${requestLine(reading)} with 403 and name the scope that is missing in the challenge.`,
          http(
            `HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope", scope="${needed.length > 0 ? needed.join(' ') : '…'}"`,
          ),
        ),
      );
    }
    return steps;
  },
  references: [
    rfc(6750, '3.1', 'Error Codes: insufficient_scope'),
    rfc(6749, '3.3', 'Access Token Scope'),
  ],
  missing: (reading) => {
    const required = requiredScopes(reading);
    if (required.length > 0) {
      return [
        `Whether the token has ${listed(required)}: its issuer says so (introspection, or the page where the token was made); ${hostOf(reading)} does not.`,
      ];
    }
    const words = said(reading, 'insufficient-scope');
    return words
      ? [
          `Which scope is missing: ${inWords(words)} The documentation of ${hostOf(reading)} names it.`,
        ]
      : [
          'The scopes of the token, if it cannot be read: the token endpoint names them when it issues one.',
        ];
  },
});

/** Of the client credentials grant (`gty` and `@clients` are of Auth0, `idtyp` of Microsoft Entra ID). */
function isOfNoUser({ token }: Reading): boolean {
  if (token?.kind !== 'jwt') return false;
  const { gty, sub, idtyp } = token.claims;
  return gty === 'client-credentials' || idtyp === 'app' || String(sub).endsWith('@clients');
}

function ofApplication(reading: Reading, needed: readonly string[]): Step[] {
  const claims = reading.token?.kind === 'jwt' ? reading.token.claims : {};
  const id = claims.azp ?? claims.client_id ?? claims.appid;
  const who = typeof id === 'string' ? `the application ${id}` : 'the application';
  const what = needed.length > 0 ? listed(needed) : `the scope that ${requestLine(reading)} needs`;
  const where =
    claims.idtyp === 'app' ? '' : ' (Auth0: APIs, the API, Machine to Machine Applications)';
  return [
    step(
      'developer',
      `Authorise ${who} for ${what} where it is registered${where}: its token is of no user, so that nobody consents.`,
    ),
    step(
      'developer',
      `Then get a new token by the client credentials grant, and repeat ${requestLine(reading)} with it; one that is kept has the old scopes.`,
    ),
  ];
}

/** Google lists every scope with which the method can be called; one of them suffices. */
const areAlternatives = (reading: Reading): boolean =>
  challengeWord(reading, 'realm')?.value.startsWith('https://accounts.google.com') === true;

/** Of a service account, as the metadata server of a virtual machine hands it out. */
const isOfMachine = ({ token }: Reading): boolean =>
  token?.kind === 'opaque' && token.text.startsWith('ya29.c.');

function ofMachine(reading: Reading, needed: readonly string[]): Step[] {
  const what =
    needed.length > 0
      ? `${needed.length > 1 ? 'one of ' : ''}${listed(needed, 'or')}`
      : `the scope that ${requestLine(reading)} needs`;
  return [
    step(
      'developer',
      `Ask for ${what} where the token of the service account is made: nobody consents to it.`,
    ),
    step(
      'developer',
      `If a virtual machine gives the token for ${requestLine(reading)}, stop it and give it the access scope; the roles of its service account then say what it may do.`,
      {
        language: 'shell',
        text: 'gcloud compute instances set-service-account "$INSTANCE" --zone="$ZONE" --scopes=cloud-platform',
      },
    ),
  ];
}

/** The challenge asks in the way of registries of container images. */
const isAtRegistry = (reading: Reading): boolean =>
  challengeWord(reading, 'service') !== undefined &&
  /^(?:repository|registry):/.test(challengeWord(reading, 'scope')?.value ?? '');

/** A 403, or words about permission, with a Bearer challenge that names a scope are about scope. */
function isAboutScope(reading: Reading): boolean {
  const challenge = challengeWord(reading, 'scope');
  return (
    (reading.status === 403 || said(reading, 'permission-denied') !== undefined) &&
    challenge !== undefined &&
    challenge.challenge.params.error === undefined
  );
}

interface Scopes {
  required: readonly string[];
  /** Null where the token does not show them. */
  granted: readonly string[] | null;
  missing: readonly string[];
}

const NOT_ASKED: Scopes = { required: [], granted: null, missing: [] };

function scopes(reading: Reading): Scopes {
  const required = requiredScopes(reading);
  const granted = grantedScopes(reading);
  return { required, granted, missing: granted === null ? required : missing(required, granted) };
}

function requiredScopes(reading: Reading): string[] {
  const challenge = challengeWord(reading, 'scope');
  if (challenge) return splitScope(challenge.value);
  const field = reading.content.fields.find(({ path }) => SCOPE_FIELD.test(path));
  if (field) return splitScope(field.value);
  const accepted = reading.responseField('x-accepted-oauth-scopes');
  return accepted === undefined ? reading.derived(scopesSaid) : splitScope(accepted);
}

const scopesSaid = ({ services }: Reading): string[] => [
  ...new Set(
    services.statements.flatMap(({ means, quote }) =>
      means === 'insufficient-scope' ? scopesInWords(quote) : [],
    ),
  ),
];

const SCOPE_FIELD = /(?:^|\.)(?:required_?scopes?|scope)(?:\.\d+)?$/i;

function grantedScopes(reading: Reading): string[] | null {
  const header = reading.responseField('x-oauth-scopes');
  if (header !== undefined) return splitScope(header);
  const { token } = reading;
  if (token?.kind !== 'jwt') return null;
  const { scopes: granted, statesScopes } = grants(token.claims);
  return statesScopes ? granted.map(({ name }) => name) : null;
}

/**
 * Registries of container images write into the token what it is good for, each action by itself, and ask for
 * `type:name:action,action` (https://distribution.github.io/distribution/spec/auth/jwt/).
 */
function unmetAtRegistry(reading: Reading): { required: string; granted: string } | null {
  const asked = challengeWord(reading, 'scope')?.value;
  const access = reading.token?.kind === 'jwt' ? reading.token.claims.access : undefined;
  if (asked === undefined || !Array.isArray(access) || reading.lifetime?.state === 'expired')
    return null;
  const service = challengeWord(reading, 'service')?.value;
  const meant = audiences(reading);
  // What is for another registry lacks more than an action.
  if (service !== undefined && meant.length > 0 && !meant.includes(service)) return null;
  const held = new Set(
    access
      .filter(isObject)
      .flatMap(({ type, name, actions }) =>
        Array.isArray(actions) ? actions.map((action) => `${type}:${name}:${action}`) : [],
      ),
  );
  const [type, name, actions = ''] = asked.split(/^([^:]+):(.+):([^:]+)$/).slice(1);
  const lacking = actions.split(',').filter((action) => !held.has(`${type}:${name}:${action}`));
  if (type === undefined || lacking.length === 0) return null;
  return { required: asked, granted: listed([...held]) || 'nothing' };
}

/**
 * GitHub names the scopes that it accepts (any of them suffices) and those of the token; `repo`,
 * `user`, `admin:x` and `write:x` include others
 * (https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps).
 */
function unmetByHeaders(reading: Reading): { accepted: string; granted: string[] } | null {
  const accepted = reading.responseField('x-accepted-oauth-scopes');
  const granted = reading.responseField('x-oauth-scopes');
  if (!accepted || granted === undefined || reading.status === 407) return null;
  const has = splitScope(granted);
  const met = splitScope(accepted).some((scope) => has.some((one) => includes(one, scope)));
  return met ? null : { accepted, granted: has };
}

function includes(granted: string, scope: string): boolean {
  if (granted === scope || scope.startsWith(`${granted}:`) || scope === `public_${granted}`)
    return true;
  const [level, area] = granted.split(':');
  const [wanted, of] = scope.split(':');
  if (wanted === 'read' && of === granted) return true;
  return (
    area !== undefined &&
    area === of &&
    (level === 'admin' || (level === 'write' && wanted === 'read'))
  );
}
