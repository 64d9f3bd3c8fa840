import type { Evidence, Reading, Step } from '../analysis.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import {
  AT_AUDIENCE,
  AUTH0_MANAGEMENT,
  foreignApi,
  foreignInWords,
  resourceAt,
} from './shared/apis.ts';
import { audiences, BY_ADDRESS, claimText, isElsewhere, issuerOf } from './shared/claims.ts';
import { js } from './shared/code.ts';
import { expectedInWords, unsetInWords, unsetSteps } from './shared/expected.ts';
import { flawOf } from './shared/flaw.ts';
import { isOfProvider } from './shared/provider.ts';
import {
  authorization,
  challengeOf,
  errorCode,
  evidenceOf,
  pieces,
  refusesCredential,
} from './shared/sent.ts';
import { hostOf, listed, quote, requestLine, serverOf } from './shared/words.ts';

export const tokenAudienceMismatch = defineCause({
  id: 'token-audience-mismatch',
  title: 'The token is meant for another API',
  meaning:
    'A token names in aud for whom it was issued, and a server must refuse one that is meant for another. This token may be perfectly valid there. Renewing it changes nothing: it must be asked for with the right audience.',
  heeds: (_statement, reading) => !flawOf(reading),
  check(reading) {
    if (flawOf(reading) || reading.token?.kind !== 'jwt') return undefined;
    const found = evidenceOf(
      named(reading),
      ofAnotherApi(reading),
      ofAnotherService(reading),
      changed(reading),
      otherHost(reading),
    );
    const renewed = refreshed(reading);
    // That a new one is refused too does not show by itself what is wrong with both.
    if (!found) {
      const claim = said(reading, 'token-audience-mismatch') && ofClaim(reading);
      return pieces(renewed, claim);
    }
    const words = said(reading, 'bad-credential');
    return [
      ...found,
      ...pieces(renewed, words && evidence('hint', 'likely', inWords(words), words.at)),
    ];
  },
  steps(reading) {
    const has = `${claimText(reading, 'aud')}${isRetired(reading) ? ', which is Azure AD Graph, an API that is retired' : ''}`;
    const host = hostOf(reading);
    const exchange = exchangeOf(reading);
    const unset = unsetInWords(reading, 'token-audience-mismatch');
    if (unset !== null) return unsetSteps(reading, 'audience', unset, has);
    const told = expectedInWords(reading, 'token-audience-mismatch', audiences(reading));
    const worked = workedWith(reading);
    // What the documentation of a well-known API names is taken as well, and reads better.
    const wanted =
      (told !== null && resourceAt(reading)) || (told ?? worked ?? resourceAt(reading));
    const how =
      told === null && worked !== null ? `which worked at ${host}` : `which ${host} asks for`;
    return [
      step(
        'developer',
        wanted
          ? `Ask for a token with the audience ${quote(wanted)}, ${how}; this one has ${has}.`
          : `Ask for a token whose audience is the identifier of the API at ${host}; this one has ${has}.`,
        askFor(reading, wanted),
      ),
      ...ofOwner(reading, wanted, has),
      ...(exchange === null || foreignApi(reading)?.name === AUTH0_MANAGEMENT
        ? []
        : [step('developer', `Do not send a token of one API on to ${host}: ${exchange}.`)]),
    ];
  },
  references: [
    rfc(7519, '4.1.3', '"aud" (Audience) Claim'),
    rfc(8707, '2', 'Resource Parameter'),
    rfc(9068, '4', 'Validating JWT Access Tokens'),
  ],
  missing: (reading) => [
    `Which audience ${hostOf(reading)} expects: its settings or documentation say it; compare it with ${claimText(reading, 'aud')}.`,
  ],
});

/** What the words of the server are about. */
const ofClaim = (reading: Reading): Evidence =>
  evidence('hint', 'possible', `aud of the token is ${claimText(reading, 'aud')}.`, AT_AUDIENCE);

/** The audience of Azure AD Graph, which Microsoft Graph took the place of. */
const isRetired = (reading: Reading): boolean =>
  audiences(reading).some((one) =>
    /^(?:https:\/\/graph\.windows\.net\/?|00000002-0000-0000-c000-000000000000)$/.test(one),
  );

/** What the server has to accept; never what is for a well-known API, which whoever holds it could call. */
function ofOwner(reading: Reading, wanted: string | null, has: string): Step[] {
  const host = hostOf(reading);
  if (audiences(reading).length === 0) {
    return [
      step('owner', `Have the issuer write an audience into the token, and name it at ${host}.`),
    ];
  }
  const api = foreignApi(reading);
  if (!api) {
    return [
      step(
        'owner',
        `If ${has} is right, add it to the audiences that ${host} accepts; ${requestLine(reading)} was refused for it.`,
      ),
    ];
  }
  if (!api.registers || isOfProvider(reading)) return [];
  const name = wanted === null ? '' : ` as ${quote(wanted)}`;
  return [
    step(
      'owner',
      `Register the API at ${host}${name} ${api.registers}, so that tokens can be asked for it; never let it accept those for ${api.name}.`,
    ),
  ];
}

/** How a token for another API is had from its issuer: an application by itself asks for its own anyway. */
function exchangeOf({ token }: Reading): string | null {
  const { iss, scp, email, preferred_username, upn, name } =
    token?.kind === 'jwt' ? token.claims : {};
  const hasUser = [scp, email, preferred_username, upn, name].some((claim) => claim !== undefined);
  const isEntra = /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.com)\//.test(
    String(iss),
  );
  if (isEntra) {
    return hasUser
      ? 'a server exchanges it at its issuer with the on-behalf-of flow (grant type urn:ietf:params:oauth:grant-type:jwt-bearer)'
      : null;
  }
  return `exchange it at its issuer, where that offers it (RFC 8693)${hasUser ? ', on behalf of the user' : ''}`;
}

/** The answer names the audience that it wants, and it is another. */
function named(reading: Reading): Evidence | null {
  const mine = audiences(reading);
  const words = said(reading, 'token-audience-mismatch');
  const unset = words && unsetInWords(reading, 'token-audience-mismatch');
  if (unset) {
    const says = `The server expects the audience ${quote(unset)}, so it has none set; aud of the token is ${claimText(reading, 'aud')}.`;
    return evidence('word', 'certain', says, words.at);
  }
  const wanted = words && expectedInWords(reading, 'token-audience-mismatch', mine);
  if (!wanted || !words || mine.length === 0) return null;
  const api = foreignApi(reading);
  const says = `The answer names the audience ${quote(wanted)}; aud of the token is ${claimText(reading, 'aud')}${api ? `, that is ${api.name}` : ''}.`;
  return evidence('word', 'certain', says, words.at);
}

/** The audience of a well-known API, sent to another host. */
function ofAnotherApi(reading: Reading): Evidence | null {
  const api = foreignApi(reading);
  return api && evidence('credential', 'likely', foreignInWords(reading, api), AT_AUDIENCE);
}

/** Registries name in the challenge the service that aud of a token must be (Docker token authentication). */
function ofAnotherService(reading: Reading): Evidence | null {
  const { service } = challengeOf(reading, 'bearer')?.params ?? {};
  const mine = audiences(reading);
  if (service === undefined || mine.length === 0 || mine.includes(service)) return null;
  const says = `The challenge asks for a token for the service ${quote(service)}; aud of this one is ${listed(mine.map((one) => quote(one, 50)))}.`;
  return evidence('credential', 'likely', says, { in: 'claim', claim: 'aud' });
}

/** A token with another audience worked at this server. To have none is no other one. */
function changed(reading: Reading): Evidence | null {
  const worked = workedWith(reading);
  if (worked === null) return null;
  if (audiences(reading).length === 0 && !said(reading, 'token-audience-mismatch')) return null;
  const says = `aud of the token is ${claimText(reading, 'aud')}; a token for ${quote(worked)} worked at this server.`;
  return evidence('credential', 'likely', says, { in: 'claim', claim: 'aud' });
}

/** The audience of a token that worked at this server, where this one lacks it. */
function workedWith(reading: Reading): string | null {
  const line = authorization(reading)?.lines[0];
  const mine = audiences(reading);
  for (let i = reading.worked.length - 1; i >= 0; i--) {
    const past = reading.worked[i];
    if (!past || past.authorization === null || past.authorization === line) continue;
    const token = readToken(past.authorization.replace(/^bearer +/i, ''));
    if (token.kind !== 'jwt') continue;
    // Another kind of token has another audience by its nature.
    if (reading.token?.kind !== 'jwt' || token.use !== reading.token.use) return null;
    const aud = token.claims.aud;
    const before = Array.isArray(aud) ? aud : [aud];
    const other = before.find((one): one is string => typeof one === 'string');
    if (other === undefined) return null;
    return mine.includes(other) ? null : other;
  }
  return null;
}

/** The audience is an address, and the request went to another host. */
function otherHost(reading: Reading): Evidence | null {
  if (reading.status !== 401) return null;
  const host = reading.url?.hostname;
  const mine = audiences(reading);
  if (!host || mine.length === 0) return null;
  if (!mine.every((one) => isElsewhere(one, host))) return null;
  const says = `aud of the token is ${listed(mine.map((one) => quote(one, 50)))}; the request went to ${host}.`;
  const at = { in: 'claim', claim: 'aud' } as const;
  // Elsewhere an address may be but a name.
  return BY_ADDRESS.test(host) && errorCode(reading)?.code === 'invalid_token'
    ? evidence('credential', 'likely', says, at)
    : evidence('hint', 'possible', says, at);
}

/** A token that was just renewed and is refused again has not expired. */
function refreshed(reading: Reading): Evidence | null {
  const line = authorization(reading)?.lines[0];
  if (line === undefined || reading.earlier.length === 0) return null;
  if (!refusesCredential(reading)) return null;
  const refused = reading.earlier.filter(
    (past) => past.refused && past.authorization !== null && past.authorization !== line,
  );
  if (refused.length === 0) return null;
  const grant = reading.history.grants.findLast((one) => one.worked && one.grant === 'refresh');
  const first = refused[0];
  if (!grant || !first || grant.sentAt < first.sentAt) return null;
  // So is one of an issuer, or under a key, that the server does not know.
  return evidence(
    'hint',
    'possible',
    'The token was renewed, and the new one is refused like the one before.',
    { in: 'history', exchange: grant.exchange.id },
  );
}

/** In the way of the issuer's own library (Auth0 SPA SDK, MSAL). */
function askFor(reading: Reading, wanted: string | null): Step['code'] {
  const issuer = issuerOf(reading) ?? '';
  if (/\/\/(?:login\.microsoftonline\.com|sts\.windows\.net)\//.test(issuer)) {
    return js`await msalInstance.acquireTokenSilent({ scopes: [${`${wanted ?? `api://${hostOf(reading)}`}/.default`}], account });`;
  }
  if (/\.auth0\.com\/$/.test(issuer) || foreignApi(reading)?.name === AUTH0_MANAGEMENT) {
    const audience = wanted ?? serverOf(reading);
    return js`await getAccessTokenSilently({ authorizationParams: { audience: ${audience} } });`;
  }
  return undefined;
}
