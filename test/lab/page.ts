import { decodeJwt } from 'jose';
import { vi } from 'vitest';
import type { ExpectedRow, LabPart } from './refusal.ts';

/** One answer that a page's script was given in Node, with what it had sent. */
export interface Answer {
  status: number;
  method: string;
  path: string;
  challenge: string | null;
  date: string | null;
  body: string;
  credential: string | null;
  tokenState: ExpectedRow['tokenState'];
}

/**
 * Loads the script of a part's page in Node, where `fetch` stands in for a page of that origin: relative
 * URLs, cookies by path and `credentials`, no preflights. All its answers are appended to `answers`.
 * Returns what provokes one of its refusals.
 */
export async function scriptOf(part: LabPart, answers: Answer[]) {
  vi.unstubAllGlobals();
  const real = fetch;
  const cookies = new Map<string, { path: string; pair: string }>();

  vi.stubGlobal('fetch', async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, part.origin);
    const headers = new Headers(init.headers);
    const mode = init.credentials ?? 'same-origin';
    const keeps = mode === 'include' || (mode === 'same-origin' && url.origin === part.origin);
    const pairs = [...cookies.values()]
      .filter(({ path }) => keeps && url.pathname.startsWith(path))
      .map(({ pair }) => pair);
    if (pairs.length > 0) headers.set('Cookie', pairs.join('; '));

    const answer = await real(url, { ...init, headers });
    for (const line of keeps ? answer.headers.getSetCookie() : []) {
      const [pair = '', ...attributes] = line.split('; ');
      const path = attributes.find((each) => each.startsWith('Path='))?.slice(5) ?? '/';
      cookies.set(`${path} ${pair.split('=')[0]}`, { path, pair });
    }
    // fetch itself has removed Authorization from a request that was redirected to another origin.
    const dropped = new URL(answer.url).origin !== url.origin;
    answers.push({
      status: answer.status,
      method: init.method ?? 'GET',
      path: new URL(answer.url).pathname,
      challenge: answer.headers.get('WWW-Authenticate'),
      date: answer.headers.get('Date'),
      body: await answer.clone().text(),
      ...sent(dropped ? null : headers.get('Authorization'), headers.has('Cookie')),
    });
    return answer;
  });

  const script = await import(/* @vite-ignore */ `./pages/${part.concept}.js`);
  return async (id: string): Promise<void> => {
    await script.provoke[id]();
  };
}

function sent(authorization: string | null, cookie: boolean) {
  const [, scheme = null, token = authorization] = /^(\S+) (.*)$/.exec(authorization ?? '') ?? [];
  return {
    credential: scheme ?? (cookie ? 'cookie' : null),
    tokenState: scheme === 'Bearer' || scheme === null ? state(token ?? '') : null,
  };
}

/** The state of a token now, by its own claims. */
export function state(token: string): ExpectedRow['tokenState'] {
  if (!token.startsWith('ey')) return null;
  try {
    const { exp = Number.POSITIVE_INFINITY, nbf = 0 } = decodeJwt(token);
    const now = Date.now() / 1000;
    if (now < nbf) return 'not-yet-valid';
    return now < exp ? 'valid' : 'expired';
  } catch {
    return 'malformed';
  }
}

/** Names of the schemes in a WWW-Authenticate value, joined by `, `; null without one. */
export function asked(challenge: string | null): string | null {
  if (challenge === null) return null;
  const names = challenge.split(', ').map((item) => /^[A-Za-z]+(?= |$)/.exec(item)?.[0]);
  return names.filter((name) => name !== undefined).join(', ');
}
