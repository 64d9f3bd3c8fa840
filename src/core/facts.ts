/** Derives what an exchange says by itself, when it is asked for; no product is known here. */
import type { Facts } from './analysis.ts';
import {
  type Attempt,
  type Exchange,
  type Fact,
  type FlaggedStatus,
  fieldFact,
  fieldValue,
  fieldValues,
  firstOf,
  isFlagged,
  known,
  lastAnswered,
} from './exchange.ts';
import { splitUrl } from './history.ts';
import { type ChallengeList, parseChallenges, schemesOf } from './http/challenge.ts';
import { type Content, readContent } from './http/content.ts';
import { memo } from './memo.ts';
import { readToken } from './remembered.ts';
import { isSignatureField } from './schemes/carriers.ts';
import { readSent, type Sent } from './sent.ts';
import type { JsonObject } from './token/json.ts';
import { type ClockOffset, clockOffset, type Lifetime, lifetime } from './token/lifetime.ts';
import type { Token } from './token/token.ts';

/** By media type, then by body. */
const contents = memo((mediaType) => memo((body) => readContent(known(body), mediaType)));

/** The attempt that was refused: the last one with a flagged status, or null. */
export function refusedAttempt(exchange: Exchange): Attempt | null {
  return exchange.attempts.findLast((a) => a.response && isFlagged(a.response.status)) ?? null;
}

/** Where its times stand: of an encrypted token in the header at most, which may repeat a claim (RFC 7519 §5.3). */
function datedPart(token: Token | null): JsonObject | null {
  if (token?.kind === 'jwt') return token.claims;
  return token?.kind === 'encrypted' && typeof token.header.exp === 'number' ? token.header : null;
}

/** Whether an exchange ended in a refusal, not merely passed through one. */
export function isRefused(exchange: Exchange): boolean {
  const status = lastAnswered(exchange).response?.status;
  return status !== undefined && isFlagged(status);
}

/**
 * What can be read of a refused exchange, derived when it is asked for.
 * @throws RangeError where no attempt was refused: there is nothing to explain then.
 */
export function factsOf(exchange: Exchange): Facts {
  return new LazyFacts(exchange);
}

export class LazyFacts implements Facts {
  readonly exchange: Exchange;
  readonly attempt: Attempt;
  readonly status: FlaggedStatus;
  #url: URL | null | undefined;
  #challenges: ChallengeList | undefined;
  #offered: readonly string[] | undefined;
  #sent: Sent | undefined;
  #token: Token | null | undefined;
  #lifetime: Lifetime | null | undefined;
  #content: Content | undefined;
  #clock: ClockOffset | null | undefined;
  #date: number | null | undefined;
  #crossOrigin: boolean | null | undefined;

  constructor(exchange: Exchange) {
    const attempt = refusedAttempt(exchange);
    const status = attempt?.response?.status;
    if (!attempt || status === undefined || !isFlagged(status)) {
      throw new RangeError(`no attempt of ${exchange.id} was answered 401, 403 or 407`);
    }
    this.exchange = exchange;
    this.attempt = attempt;
    this.status = status;
  }

  requestField(name: string): Fact<readonly string[]> {
    return fieldFact(this.attempt.request.fields, name);
  }

  responseField(name: string): string | undefined {
    return this.attempt.response ? fieldValue(this.attempt.response.fields, name) : undefined;
  }

  responseFieldValues(name: string): readonly string[] {
    return this.attempt.response ? fieldValues(this.attempt.response.fields, name) : [];
  }

  get url(): URL | null {
    if (this.#url === undefined) this.#url = parseUrl(this.attempt.url);
    return this.#url;
  }

  get challenges(): ChallengeList {
    const field = this.status === 407 ? 'proxy-authenticate' : 'www-authenticate';
    this.#challenges ??= parseChallenges(this.responseFieldValues(field));
    return this.#challenges;
  }

  get offered(): readonly string[] {
    this.#offered ??= schemesOf(this.challenges);
    return this.#offered;
  }

  get sent(): Sent {
    this.#sent ??= readSent(this.status, this.attempt.request, this.url);
    return this.#sent;
  }

  get token(): Token | null {
    if (this.#token === undefined) this.#token = this.#readToken();
    return this.#token;
  }

  #readToken(): Token | null {
    const { authorization, keys, cookies } = this.sent;
    if (authorization.known && authorization.value) {
      const { scheme, text } = authorization.value;
      const isToken = scheme === null || TOKEN_SCHEMES.has(scheme) || isProductsToken(scheme, text);
      return isToken ? readToken(text) : null;
    }
    const { signIn } = this.sent;
    if (signIn?.refreshToken) return readToken(signIn.refreshToken.value);
    const key = keys.find(
      ({ place, name, value }) =>
        place !== 'userinfo' && (!isSignatureField(name) || value.startsWith('eyJ')),
    );
    if (key) {
      const text = tokenOf(key.value);
      return text === null ? null : readToken(text);
    }
    // Who signs in is judged by what he enters, whatever is left in the cookies.
    if (signIn?.kind === 'password') return null;
    const cookie = cookies.known
      ? cookies.value.find(({ value }) => value.startsWith('eyJ'))
      : null;
    if (!cookie) return null;
    const token = readToken(cookie.value);
    return token.kind === 'jwt' || token.kind === 'encrypted' ? token : null;
  }

  get lifetime(): Lifetime | null {
    if (this.#lifetime === undefined) {
      const dated = datedPart(this.token);
      this.#lifetime = dated && lifetime(dated, this.#moment());
    }
    return this.#lifetime;
  }

  #moment() {
    return {
      requestSentAt: this.attempt.sentAt,
      receivedAt: this.attempt.receivedAt,
      serverDate: this.#serverDate(),
    };
  }

  /**
   * The Date field in milliseconds (RFC 9110 §6.6.1), and what a cache on the way says of its Age since
   * (RFC 9111 §5.1); that of an answer stored by the browser says nothing of now.
   */
  #serverDate(): number | null {
    if (this.#date === undefined) {
      const age = Number(this.responseField('age') ?? 0) || 0;
      const at = Date.parse(this.responseField('date') ?? '') + age * 1000;
      this.#date = Number.isNaN(at) || this.attempt.response?.fromCache ? null : at;
    }
    return this.#date;
  }

  get content(): Content {
    const body = this.attempt.response?.body ?? known('');
    const mediaType = this.responseField('content-type')?.toLowerCase() ?? '';
    this.#content ??= body.known ? contents(mediaType)(body.value) : readContent(body, mediaType);
    return this.#content;
  }

  get clock(): ClockOffset | null {
    if (this.#clock === undefined) {
      const { sentAt, receivedAt } = this.attempt;
      const date = this.#serverDate();
      this.#clock = date === null ? null : clockOffset(sentAt, receivedAt, date);
    }
    return this.#clock;
  }

  get serverNow(): number {
    return this.#serverDate() ?? this.attempt.receivedAt ?? this.attempt.sentAt;
  }

  get crossOrigin(): boolean | null {
    if (this.#crossOrigin === undefined) this.#crossOrigin = this.#isCrossOrigin();
    return this.#crossOrigin;
  }

  #isCrossOrigin(): boolean | null {
    const from = firstOf(this.requestField('origin')) ?? '';
    // Extensions fetch with an origin of their own, and no site.
    if (/^[a-z-]+-extension:/.test(from)) return true;
    const site = firstOf(this.requestField('sec-fetch-site'));
    if (site) return site !== 'same-origin' && site !== 'none';
    const server = splitUrl(this.attempt.url).origin;
    if (from !== '') return from.toLowerCase() !== server;
    const { initiator } = this.exchange;
    if (initiator.known && initiator.value) return splitUrl(initiator.value).origin !== server;
    return null;
  }
}

/** Addresses come again too; nobody changes what was read. */
const parseUrl = memo((text): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
});

/** A field outside the framework may name a scheme, or hold the token among parameters (Jellyfin). */
const tokenOf = (value: string): string | null =>
  /\btoken="([^"]+)"/i.exec(value)?.[1] ??
  (PARAMETERS.test(value) ? null : value.replace(/^[a-z][\w-]{2,15} (?=\S+$)/i, ''));

/**
 * A scheme with parameters (`EMS-HMAC-SHA256 Credential=…, Signature=…`): what they hold is no token; nor is an object
 * as a cookie holds it.
 */
const PARAMETERS = /^[\w-]+ +[\w-]+=[^\s,]*, *[\w-]+=|^%7B/i;

/** Schemes of the framework whose one word is no token. */
const NO_TOKEN: ReadonlySet<string> = new Set(['basic', 'digest', 'negotiate', 'ntlm', 'kerberos']);

/** Under a name of its product's own (`Ghost`, `Splunk`): a JWT, or one word. */
const isProductsToken = (scheme: string, text: string): boolean =>
  !NO_TOKEN.has(scheme) && (/^eyJ[\w-]*\.[\w-]*\./.test(text) || /^[\w.~+/-]{8,}=*$/.test(text));

/** Schemes whose credential is one token. */
const TOKEN_SCHEMES: ReadonlySet<string> = new Set([
  'bearer',
  'token',
  'dpop',
  'jwt',
  'apikey',
  'api-key',
  'ssws',
  'bot',
  'key',
  'oauth',
  'gnap',
  'privatetoken',
  'zoho-oauthtoken',
  'access_token',
]);
