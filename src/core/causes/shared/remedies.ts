/** The steps out of a cause: those that the product documents, and general ones for whoever has none of them. */
import type { Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { type CauseId, isOpen } from '../../ids.ts';
import type { Remedy, Service } from '../../services/service.ts';
import { type Cause, step } from '../cause.ts';
import { withoutExposure } from './exposed.ts';
import { sendOwnKey } from './other-product.ts';
import { isHosted } from './provider.ts';
import { hostOf, pathOf, requestLine } from './words.ts';

export function stepsOf(cause: Cause, reading: Reading): readonly Step[] {
  const own = documented(cause, reading);
  const helped = new Set(own.flatMap((one) => (one.besides ? [] : one.step.for)));
  const all = cause.steps(reading);
  const open = all.filter((one) => !helped.has(one.for));
  const general = isHosted(reading)
    ? atProvider(cause, open).filter((one) => !helped.has(one.for))
    : open;
  const first = own.flatMap((one) => (one.besides ? [] : one.step));
  const last = own.flatMap((one) => (one.besides ? one.step : []));
  const steps = first.length + general.length > 0 ? [...first, ...general, ...last] : all;
  const ofOwnKey = cause.id === 'api-key-invalid' ? sendOwnKey(reading) : [];
  return [...ofOwnKey, ...withoutExposure(forWhoIsThere(steps, reading), reading)];
}

/** The server is nobody's to change; what can be set for an account there is up to whoever calls it. */
function atProvider(cause: Cause, steps: readonly Step[]): readonly Step[] {
  if (!OF_ACCOUNTS.has(cause.id)) return steps.filter((one) => one.for !== 'owner');
  return steps.map((one): Step => (one.for === 'owner' ? { ...one, for: 'developer' } : one));
}

/** Clients and libraries that have no page, and so nobody who uses one, by what they call themselves. */
const NO_PAGE =
  /^(?:postmanruntime|insomnia|bruno|curl|wget|httpie|python-requests|python-httpx|python-urllib|aiohttp|axios|node-fetch|undici|node|got|go-http-client|okhttp|java|apache-httpclient|guzzlehttp|ruby|libwww-perl|restsharp)\b/i;

function forWhoIsThere(steps: readonly Step[], reading: Reading): readonly Step[] {
  if (!NO_PAGE.test(firstOf(reading.requestField('user-agent')) ?? '')) return steps;
  const others = steps.filter((one) => one.for !== 'visitor');
  return others.length > 0 ? others : steps;
}

/** Causes whose steps for the owner hold for an account at the provider: it has a console, if no server. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set([
  'account-disabled',
  'api-not-enabled',
  'origin-not-allowed',
  'permission-denied',
  'signature-mismatch',
  'signed-url-expired',
]);

/** What stands in front of others: it has not refused because it was seen. */
const CARRIERS: ReadonlySet<Service['kind']> = new Set([
  'server',
  'gateway',
  'cloud',
  'edge',
  'proxy',
]);

interface Documented {
  step: Step;
  besides: boolean;
}

/** What is called by the wrong status code is got out of like what it is. */
const SAME_WAY_OUT: Partial<Record<CauseId, readonly CauseId[]>> = {
  'forbidden-reported-as-401': ['permission-denied'],
  'unauthenticated-reported-as-403': ['credentials-missing'],
};

/** Of the first product that has any: the one that said so, the one that refused, others that are seen. */
function documented(cause: Cause, reading: Reading): Documented[] {
  const ids = [cause.id, ...(SAME_WAY_OUT[cause.id] ?? [])];
  const { statements, refuser, seen } = reading.services;
  const spoken = statements.filter(
    ({ means, recognised, own }) => ids.some((id) => id === means) && (recognised || own),
  );
  const known = spoken.some(({ recognised }) => recognised);
  // Others that say the same are not there.
  const candidates = new Set(
    spoken.filter(({ recognised }) => recognised || !known).map(({ service }) => service),
  );
  // A product that says so means what it knows of; another that is seen may mean something else by the same cause.
  if (!known) {
    if (refuser) candidates.add(refuser);
    for (const { service, wrote } of seen) {
      if (wrote || !CARRIERS.has(service.kind)) candidates.add(service);
    }
    // Its words leave the cause open, and are its own.
    for (const { service, means, own } of statements) {
      if (own && isOpen(means)) candidates.add(service);
    }
  }
  for (const { remedies } of candidates) {
    if (!remedies) continue;
    const steps = remedies
      .filter(({ of }) => [of].flat().some((id) => ids.includes(id)))
      .flatMap((remedy) => {
        const step = worded(remedy, reading);
        return step === null ? [] : { step, besides: remedy.besides === true };
      });
    if (steps.length > 0) return steps;
  }
  return [];
}

function worded(remedy: Remedy, reading: Reading): Step | null {
  const { for: audience, does, code, finds, asks, seeks, when } = remedy;
  if (when && !when(reading)) return null;
  const asked = asks ? asks.exec(reading.derived(askedFor)) : [];
  const found = asked && finds ? finds.exec(reading.derived(answerOf)) : [];
  const sought = seeks ? seeks(reading) : [];
  if (!asked || !found || !sought) return null;
  const [first, second, third] = [...sought, ...asked.slice(1), ...found.slice(1)];
  const values: Readonly<Record<string, string | undefined>> = {
    host: hostOf(reading),
    hostname: reading.url?.hostname,
    path: pathOf(reading),
    request: requestLine(reading),
    page: pageOf(reading) ?? 'app.example.com',
    origin: originOf(reading) ?? 'https://app.example.com',
    issuer: issuerOf(reading) ?? 'https://id.example.com',
    audience: audienceOf(reading) ?? 'AUDIENCE',
    kid: kidOf(reading) ?? 'KEY_ID',
    1: first,
    2: second,
    3: third,
    tenant: claim(reading, 'tid') ?? 'TENANT',
    client: claim(reading, 'appid', 'azp', 'client_id') ?? 'CLIENT_ID',
  };
  const fill = (text: string) =>
    text.replace(PLACE, (_all, name: string, slash: string) => joined(values[name] ?? '', slash));
  const fillSource = (text: string) =>
    text.replace(PLACE, (_all, name: string, slash: string) => {
      const value = values[name] ?? '';
      return joined(HARMLESS.test(value) ? value : '…', slash);
    });
  return step(audience, fill(does), code && { ...code, text: fillSource(code.text) });
}

/** The host name of the page that asked, by what its request tells of it. */
function pageOf(reading: Reading): string | undefined {
  const referer = firstOf(reading.requestField('referer'));
  const page = referer ?? firstOf(reading.requestField('origin')) ?? '';
  return /^https?:\/\/([\w.-]+)/.exec(page)?.[1];
}

/** The origin of that page. */
function originOf(reading: Reading): string | undefined {
  const pages = ['origin', 'referer'].map((name) => firstOf(reading.requestField(name)) ?? '');
  return pages.flatMap((page) => /^https?:\/\/[\w.:-]+/.exec(page)?.[0] ?? [])[0];
}

/** What the token names as its issuer, where that is an address. */
function issuerOf({ token }: Reading): string | undefined {
  const iss = token?.kind === 'jwt' ? token.claims.iss : undefined;
  return typeof iss === 'string' && /^https?:\/\/[\w.:/~-]{1,200}$/.test(iss) ? iss : undefined;
}

const PLACE =
  /\{(host|hostname|path|request|page|origin|issuer|audience|kid|tenant|client|1|2|3)\}(\/?)/g;
/** An issuer may end with the slash that a path begins with. */
const joined = (value: string, slash: string): string =>
  slash !== '' && value.endsWith('/') ? value : `${value}${slash}`;
/** What means nothing more than itself in any language: values come from pages and servers. */
const HARMLESS = /^[\w./:@%~,-]*$/;

/** The first that the token was made for. */
function audienceOf({ token }: Reading): string | undefined {
  const aud = token?.kind === 'jwt' ? [token.claims.aud].flat()[0] : undefined;
  return typeof aud === 'string' && /^[\w.:/~@-]{1,200}$/.test(aud) ? aud : undefined;
}

const kidOf = ({ token }: Reading): string | undefined =>
  token?.kind === 'jwt' && /^[\w.:-]{1,100}$/.test(token.kid ?? '')
    ? (token.kid ?? undefined)
    : undefined;

/** The first of these claims that the token has, where that is a plain id. */
function claim({ token }: Reading, ...names: string[]): string | undefined {
  if (token?.kind !== 'jwt') return undefined;
  const { claims } = token;
  return names
    .map((name) => claims[name])
    .find((one): one is string => typeof one === 'string' && /^[\w.-]{1,80}$/.test(one));
}

/** What was asked for, and with which body, as one text. */
const askedFor = ({ attempt: { method, url, request } }: Reading): string =>
  `${method} ${url}\n${request.body.known ? request.body.value : ''}`;

/** Header and body as one text. */
const answerOf = ({ attempt: { response }, content }: Reading): string =>
  [
    ...(response?.fields.lines.map(({ name, value }) => `${name}: ${value}`) ?? []),
    '',
    content.text,
  ].join('\n');
