/** Secrets of servers that a page sent: whatever was refused, they are to be replaced, and the call made elsewhere. */
import type { Reading, Step } from '../../analysis.ts';
import { firstOf } from '../../exchange.ts';
import { readBasic, readToken } from '../../remembered.ts';
import { step } from '../cause.ts';
import { keyOfOther } from './other-product.ts';
import { authorization } from './sent.ts';
import { hostOf, requestLine } from './words.ts';

/** What is made for servers alone. A personal access token may have been typed in by whom it belongs to. */
const OF_SERVERS: ReadonlySet<string> = new Set(['secret-key', 'client-secret', 'webhook-secret']);
/** These are sent by pages and apps as their products document it: restricted keys of Google, ephemeral ones of Stripe. */
const FOR_PAGES = /^(?:AIza|ek_)/;

/** In words, with an article; null where the page sent none that is known. */
function exposedSecret(reading: Reading): string | null {
  if (reading.crossOrigin !== true) return null;
  const sent = authorization(reading);
  const { user, password } = readBasic(sent?.scheme === 'basic' ? sent.text : '');
  const texts = [sent?.text, user, password, ...reading.sent.keys.map(({ value }) => value)];
  for (const text of texts) {
    const token = text && !FOR_PAGES.test(text) ? readToken(text) : null;
    if (token?.kind === 'opaque' && OF_SERVERS.has(token.format?.role ?? '')) {
      return token.format?.name ?? null;
    }
  }
  return reading.sent.signIn?.hasSecret ? 'the secret of an OAuth client' : null;
}

/** By its name where the product is known: the host of an API is no place to go to. */
const placeOf = (reading: Reading): string =>
  keyOfOther(reading)?.product ?? reading.services.refuser?.name ?? hostOf(reading);

/** The steps without source that would put such a secret into a page again, behind the one that it needs first. */
export function withoutExposure(steps: readonly Step[], reading: Reading): readonly Step[] {
  const secret = exposedSecret(reading);
  if (secret === null) return steps;
  const page = firstOf(reading.requestField('origin')) ?? 'another origin';
  const first = step(
    'developer',
    `Make ${requestLine(reading)} from a server of your own: a page of ${page} sent ${secret}, which whoever opens that page can read. Revoke it at ${placeOf(reading)}, and keep the new one on the server.`,
  );
  return [
    first,
    ...steps.map((one) => (one.code?.language === 'js' ? step(one.for, one.text) : one)),
  ];
}
