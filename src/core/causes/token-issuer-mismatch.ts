import type { Evidence, Reading, Step } from '../analysis.ts';
import { isLoopback } from '../http/loopback.ts';
import { memo } from '../memo.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { AT_AUDIENCE, foreignApi, foreignInWords } from './shared/apis.ts';
import { claimText, isSameIssuer, issuerOf } from './shared/claims.ts';
import { curlInstead, js } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { expectedInWords, unsetInWords, unsetSteps } from './shared/expected.ts';
import { flawOf } from './shared/flaw.ts';
import {
  authorization,
  challengeOf,
  evidenceOf,
  pieces,
  refusesCredential,
} from './shared/sent.ts';
import { stageOf, workedAtOtherStage } from './shared/stage.ts';
import { hostOf, quote, requestLine, siteOf } from './shared/words.ts';

/** The host of an address, or what is written like one; empty for anything else. */
const hostNamed = (text: string): string =>
  /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?=[:/]|$)/i.exec(text)?.[1]?.toLowerCase() ?? '';

export const tokenIssuerMismatch = defineCause({
  id: 'token-issuer-mismatch',
  title: 'The token comes from an issuer that is not trusted here',
  headline: (reading) =>
    workedAtOtherStage(reading) ? 'A token of another environment was sent' : null,
  meaning:
    'A token names in iss who issued it, and a server trusts the issuers that it was set up with. This one comes from another: another tenant, another environment, or the same issuer under another host name.',
  heeds: (_statement, reading) => !flawOf(reading),
  suspect: (reading) => {
    const asked = challengeOf(reading, 'bearer')?.params.realm ?? '';
    const iss = issuerOf(reading) ?? '';
    const [from, at] = [hostNamed(iss), hostNamed(asked)];
    return from !== '' && at !== '' && from !== at
      ? `The challenge sends clients to ${at} for a token, and iss of this one is ${quote(iss, 80)}.`
      : null;
  },
  check(reading) {
    if (flawOf(reading)) return undefined;
    const stage = otherEnvironment(reading);
    if (stage && reading.status === 401) return [stage];
    if (reading.token?.kind !== 'jwt') return undefined;
    const found = evidenceOf(
      named(reading),
      atIssuerItself(reading),
      changed(reading),
      otherStage(reading),
    );
    const further = ofAnotherApi(reading);
    if (!found) {
      return said(reading, 'token-issuer-mismatch')
        ? pieces(further ?? ofClaim(reading))
        : undefined;
    }
    const words = said(reading, 'bad-credential');
    return [
      ...found,
      ...pieces(further, words && evidence('hint', 'likely', inWords(words), words.at)),
    ];
  },
  steps(reading) {
    const iss = claimText(reading, 'iss');
    const host = hostOf(reading);
    const stage = workedAtOtherStage(reading);
    if (stage) return ofStage(reading, stage.host);
    const unset = unsetInWords(reading, 'token-issuer-mismatch');
    if (unset !== null) return unsetSteps(reading, 'issuer', unset, iss);
    const told = expectedInWords(reading, 'token-issuer-mismatch', [issuerOf(reading) ?? '']);
    const wanted = told ?? workedWith(reading);
    const how = told === null ? `whose tokens worked at ${host}` : `which ${host} asks for`;
    const api = foreignApi(reading);
    const metadata = metadataOf(reading);
    return [
      ...(api
        ? [
            step(
              'developer',
              `Send this token to ${api.name}${api.at ? ` (${api.at})` : ''}, for which it was issued; ${host} takes other credentials.`,
            ),
          ]
        : []),
      step(
        'developer',
        wanted
          ? `Get the token from ${quote(wanted, 80)}, ${how}; this one comes from ${iss}.`
          : metadata !== undefined
            ? `Get the token from an issuer that ${host} trusts: ${metadata} lists them as authorization_servers. This one comes from ${iss}.`
            : `Get the token from the issuer that ${host} trusts; this one comes from ${iss}. Mind environment, tenant and realm.`,
        wanted === null ? undefined : js`const settings = { authority: ${wanted} };`,
      ),
      ...withoutTls(reading),
      step(
        'owner',
        `If ${iss} is right, name it in the settings of ${host}, letter by letter: scheme, host, path and the slash at the end.`,
      ),
      ...(otherStage(reading)
        ? []
        : [
            step(
              'owner',
              `Where the issuer is reached under several host names, fix the one that it writes into tokens${isKeycloak(iss) ? ' (KC_HOSTNAME of Keycloak)' : ''}, so that ${host} always finds the same in them.`,
            ),
          ]),
    ];
  },
  references: [
    rfc(7519, '4.1.1', '"iss" (Issuer) Claim'),
    rfc(9068, '4', 'Validating JWT Access Tokens'),
    reference(
      'OpenID Connect Discovery 1.0 §4.3',
      'https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation',
    ),
  ],
  missing: (reading) => [
    workedAtOtherStage(reading)
      ? `Send ${requestLine(reading)} with a token of ${hostOf(reading)} itself: if that works, the environment was it.`
      : `Which issuers ${hostOf(reading)} trusts: ${metadataOf(reading) ?? 'its settings'} say${metadataOf(reading) ? 's' : ''} it; compare them with ${claimText(reading, 'iss')}.`,
  ],
});

/** Where the server says which issuers it trusts (RFC 9728 §5.1). */
const metadataOf = (reading: Reading): string | undefined =>
  challengeOf(reading, 'bearer', 'dpop')?.params.resource_metadata;

/** Its issuers are named after their realms. */
const isKeycloak = (iss: string): boolean => iss.includes('/realms/');

/** Behind a proxy that ends TLS an issuer calls itself by http, unless it is told of that. */
function withoutTls(reading: Reading): Step[] {
  const iss = issuerOf(reading);
  const { url } = reading;
  const issuer = iss === null ? null : parse(iss);
  if (!iss || url?.protocol !== 'https:' || issuer?.protocol !== 'http:') return [];
  if (siteOf(issuer.hostname) !== siteOf(url.hostname)) return [];
  return [
    step(
      'owner',
      `Have the issuer write https: into its tokens, as ${hostOf(reading)} is reached: ${quote(iss, 80)} is what it calls itself behind a proxy that ends TLS. Let the proxy send X-Forwarded-Proto and the issuer read it, or set its public address.`,
    ),
  ];
}

/** The answer names the issuer that it wants, and it is another. */
function named(reading: Reading): Evidence | null {
  const iss = issuerOf(reading);
  const words = said(reading, 'token-issuer-mismatch');
  const wanted = iss && words && expectedInWords(reading, 'token-issuer-mismatch', [iss]);
  if (!wanted || !/\W/.test(wanted)) return null;
  const says = `The answer names the issuer ${quote(wanted, 80)}; iss of the token is ${quote(iss, 80)}.`;
  return evidence('word', 'certain', says, words.at);
}

/** What the words of the server are about. */
const ofClaim = (reading: Reading): Evidence =>
  evidence('hint', 'possible', `iss of the token is ${claimText(reading, 'iss')}.`, {
    in: 'claim',
    claim: 'iss',
  });

/** A token for a well-known API is of its issuer by its nature, and of use only there. */
function ofAnotherApi(reading: Reading): Evidence | null {
  const api = foreignApi(reading);
  return api && evidence('hint', 'likely', foreignInWords(reading, api), AT_AUDIENCE);
}

/** The UserInfo endpoint belongs to the issuer itself, so that iss must be its own address. */
function atIssuerItself(reading: Reading): Evidence | null {
  const iss = issuerOf(reading);
  const { url } = reading;
  if (iss === null || !url?.pathname.endsWith('/userinfo')) return null;
  const issuer = parse(iss);
  if (!issuer) return null;
  const realm = /\/realms\/([^/]+)/.exec(issuer.pathname)?.[1];
  const called = /\/realms\/([^/]+)/.exec(url.pathname)?.[1];
  const sameHost = issuer.host === url.host;
  if (sameHost && (realm === undefined || called === undefined || realm === called)) return null;
  const says = `iss of the token is ${quote(iss, 80)}; userinfo was called at ${url.origin}${called ? `, realm ${called}` : ''}.`;
  return evidence('credential', refusesCredential(reading) ? 'likely' : 'possible', says, {
    in: 'claim',
    claim: 'iss',
  });
}

/** A token of another issuer worked at this server. */
function changed(reading: Reading): Evidence | null {
  const worked = workedWith(reading);
  if (worked === null) return null;
  const says = `iss of the token is ${claimText(reading, 'iss')}; a token from ${quote(worked, 80)} worked at this server.`;
  return evidence('credential', 'likely', says, { in: 'claim', claim: 'iss' });
}

function workedWith(reading: Reading): string | null {
  const line = authorization(reading)?.lines[0];
  const mine = issuerOf(reading);
  if (mine === null) return null;
  for (let i = reading.worked.length - 1; i >= 0; i--) {
    const past = reading.worked[i];
    if (!past || past.authorization === null || past.authorization === line) continue;
    const token = readToken(past.authorization.replace(/^bearer +/i, ''));
    const iss = token.kind === 'jwt' ? token.claims.iss : undefined;
    if (typeof iss !== 'string' || iss === '') continue;
    return isSameIssuer(iss, mine) ? null : iss;
  }
  return null;
}

/** The issuer is of a test environment, and the server is not. */
function otherStage(reading: Reading): Evidence | null {
  const iss = issuerOf(reading);
  const host = reading.url?.hostname;
  if (iss === null || !host || host === 'localhost' || reading.status !== 401) return null;
  const issuer = parse(iss);
  if (issuer && isLoopback(issuer.hostname) && !isLoopback(host)) {
    const says = `iss of the token is ${quote(iss, 80)}, an address of the issuer's own machine; ${host} is another.`;
    return evidence('hint', 'possible', says, { in: 'claim', claim: 'iss' });
  }
  const stage = issuer && stageOf(issuer.hostname);
  if (!issuer || !stage || stageOf(host)) return null;
  const says = `iss of the token is ${quote(iss, 80)}, which names the environment ${stage}; the name of ${host} names none.`;
  return evidence('hint', 'possible', says, { in: 'claim', claim: 'iss' });
}

/** The very same token worked in another environment of this service, which issued it. */
function otherEnvironment(reading: Reading): Evidence | null {
  const found = workedAtOtherStage(reading);
  if (!found) return null;
  const { past, host } = found;
  const says = `The same token worked at ${host} (${past.method} ${past.path}, ${past.status}): it is of that environment, and ${hostOf(reading)} is another.`;
  return evidence('credential', 'likely', says, inHistory(past));
}

function ofStage(reading: Reading, other: string): Step[] {
  const host = hostOf(reading);
  return [
    step(
      'developer',
      `Send ${requestLine(reading)} with a token that was issued for ${host}, or to ${other} as before: the token of one environment is not known in the other.`,
      curlInstead(reading, '$ACCESS_TOKEN'),
    ),
    step(
      'developer',
      `Read address and token from the same settings, so that ${host} and ${other} never get each other's.`,
    ),
  ];
}

const parse = memo((text): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
});
