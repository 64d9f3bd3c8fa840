import type { Evidence, Reading, Step } from '../analysis.ts';
import { memo } from '../memo.ts';
import { readToken } from '../remembered.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { claimText, issuerOf } from './shared/claims.ts';
import { js } from './shared/code.ts';
import { expectedInWords, unsetInWords, unsetSteps } from './shared/expected.ts';
import { flawOf } from './shared/flaw.ts';
import { authorization, evidenceOf, refusesCredential } from './shared/sent.ts';
import { hostOf, quote, requestLine, siteOf } from './shared/words.ts';

export const tokenIssuerMismatch = defineCause({
  id: 'token-issuer-mismatch',
  title: 'The token comes from an issuer that is not trusted here',
  meaning:
    'A token names in iss who issued it, and a server trusts the issuers that it was set up with. This one comes from another: another tenant, another environment, or the same issuer under another host name.',
  heeds: (_statement, reading) => !flawOf(reading),
  check(reading) {
    if (flawOf(reading) || reading.token?.kind !== 'jwt') return undefined;
    const found = evidenceOf(
      named(reading),
      atIssuerItself(reading),
      changed(reading),
      otherStage(reading),
    );
    if (!found) return undefined;
    const words = said(reading, 'bad-credential');
    return words ? [...found, evidence('hint', 'likely', inWords(words), words.at)] : found;
  },
  steps(reading) {
    const iss = claimText(reading, 'iss');
    const host = hostOf(reading);
    const unset = unsetInWords(reading, 'token-issuer-mismatch');
    if (unset !== null) return unsetSteps(reading, 'issuer', unset, iss);
    const told = expectedInWords(reading, 'token-issuer-mismatch', [issuerOf(reading) ?? '']);
    const wanted = told ?? workedWith(reading);
    const how = told === null ? `whose tokens worked at ${host}` : `which ${host} asks for`;
    return [
      step(
        'developer',
        wanted
          ? `Get the token from ${quote(wanted, 80)}, ${how}; this one comes from ${iss}.`
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
              `Where the issuer is reached under several host names, fix the one it writes into tokens (KC_HOSTNAME for Keycloak); ${requestLine(reading)} met another.`,
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
    `Which issuers ${hostOf(reading)} trusts: its settings say it; compare them with ${claimText(reading, 'iss')}.`,
  ],
});

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
  const says = `iss of the token is ${quote(iss, 80)}; its user was asked for at ${url.origin}${called ? `, realm ${called}` : ''}.`;
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
    return iss === mine ? null : iss;
  }
  return null;
}

const STAGE =
  /(?:^|[.\-/_])(dev|develop|development|test|testing|staging|stage|stg|qa|uat|sandbox|preprod|int)(?:[.\-/_]|$)/i;

/** The issuer is of a test environment, and the server is not. */
function otherStage(reading: Reading): Evidence | null {
  const iss = issuerOf(reading);
  const host = reading.url?.hostname;
  if (iss === null || !host || host === 'localhost' || reading.status !== 401) return null;
  const issuer = parse(iss);
  const stage = issuer && stageOf(issuer.hostname);
  if (!issuer || !stage || stageOf(host)) return null;
  const says = `iss of the token is ${quote(iss, 80)}, which names the environment ${stage}; the name of ${host} names none.`;
  return evidence('hint', 'possible', says, { in: 'claim', claim: 'iss' });
}

/** The last label tells nothing: reserved names such as .test stand there. */
const stageOf = (host: string): string | undefined =>
  STAGE.exec(host.slice(0, Math.max(0, host.lastIndexOf('.'))))?.[1];

const parse = memo((text): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
});
