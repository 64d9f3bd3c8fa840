import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Lab, startLab } from './lab.ts';
import { type Answer, asked, scriptOf, state } from './page.ts';
import type { LabPart } from './refusal.ts';

/** What takes a real browser: frames, workers, preflights, challenges that the browser answers. */
const BROWSER_ONLY = ['preflight-rejected', 'leaving-page', 'service-worker'];

let lab: Lab;
let parts: LabPart[];
beforeAll(async () => {
  lab = await startLab();
  parts = (await (await fetch(`${lab.url}lab/parts.json`)).json()) as LabPart[];
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await lab.close();
});

const partOf = (id: string): LabPart => {
  const part = parts.find(({ refusals }) => refusals.some((refusal) => refusal.id === id));
  if (!part) throw new Error(`no part has ${id}`);
  return part;
};

test('ids are unique, and so is each row that is to be found', () => {
  const ids = [...lab.refusals, ...lab.handshakes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rows = lab.refusals.flatMap(({ expected, alongside = [] }) => [expected, ...alongside]);
  const keys = rows.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every refusal is refused as it says, and nothing else is', async () => {
  for (const refusal of lab.refusals) {
    if (refusal.needsProxy || BROWSER_ONLY.includes(refusal.id)) continue;
    const part = partOf(refusal.id);
    const answers: Answer[] = [];
    await (await scriptOf(part, answers))(refusal.id);

    const { expected, times = 1, alongside = [] } = refusal;
    const refused = answers.filter(({ status }) => [401, 403, 407].includes(status));
    expect(refused, refusal.id).toHaveLength(times + alongside.length);
    for (const row of [expected, ...alongside]) {
      const [answer] = refused.filter(({ path }) => path === row.path);
      expect(answer, refusal.id).toMatchObject({
        status: row.status,
        method: row.method,
        credential: row.credential,
        tokenState: row.tokenState,
      });
      expect(asked(answer?.challenge ?? null), refusal.id).toBe(row.scheme);
      const missing = row.findings?.includes('challenge-missing') ?? false;
      expect(row.status === 401 && !answer?.challenge, refusal.id).toBe(missing);
    }
  }
});

describe('what the servers say', () => {
  /** The last answer of a scenario: after `renewed`, the one that works. */
  const last = async (id: string) => {
    const answers: Answer[] = [];
    await (await scriptOf(partOf(id), answers))(id);
    const [answer] = answers.slice(-1);
    return answer;
  };

  test.each([
    ['bearer-expired', /error="invalid_token".*'exp' claim/],
    ['bearer-not-yet-valid', /error="invalid_token".*'nbf' claim/],
    ['bearer-wrong-audience', /Unexpected 'aud' value/],
    ['bearer-wrong-issuer', /Unexpected 'iss' value/],
    ['bearer-forged', /signature verification failed/],
    ['insufficient-scope', /error="insufficient_scope".*scope="orders:write"/],
    ['userinfo-scope', /error="insufficient_scope".*scope="openid"/],
    ['client-secret-wrong', /error="invalid_client"/],
  ])('%s: the challenge', async (id, challenge) => {
    expect((await last(id))?.challenge).toMatch(challenge);
  });

  test.each([
    ['bearer-no-scheme', 'credentials_bad_format'],
    ['authorization-stripped', 'credentials_required'],
    ['csrf-missing', 'EBADCSRFTOKEN'],
    ['rate-limited', 'rate limit exceeded'],
  ])('%s: the body', async (id, word) => {
    expect((await last(id))?.body).toContain(word);
  });

  test('renewed: the fresh token is accepted', async () => {
    expect(await last('renewed')).toMatchObject({ status: 200, tokenState: 'valid' });
  });

  test('clock-skew: Date is an hour ahead', async () => {
    const ahead = Date.parse((await last('clock-skew'))?.date ?? '') - Date.now();
    expect(ahead).toBeGreaterThan(3_500_000);
    expect(ahead).toBeLessThan(3_700_000);
  });
});

test('preflight-rejected: OPTIONS is refused, with nothing about CORS', async () => {
  const { origin } = partOf('preflight-rejected');
  const api = await (await fetch(`${origin}/lab/api`)).text();
  const answer = await fetch(`${api}/reports/weekly`, {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
  });
  expect(answer.status).toBe(401);
  expect(asked(answer.headers.get('WWW-Authenticate'))).toBe('Bearer');
  expect(answer.headers.has('Access-Control-Allow-Origin')).toBe(false);
});

test.each(['leaving-page', 'service-worker'])('%s: the token is refused', async (id) => {
  const { origin } = partOf(id);
  const token = await (await fetch(`${origin}/lab/token`)).text();
  const path = lab.refusals.find((refusal) => refusal.id === id)?.expected.path;
  const answer = await fetch(origin + path, { headers: { Authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(401);
  expect(state(token)).toBe('expired');
});

describe('the forward proxy', () => {
  /** Status and challenge that the proxy answers, for a plain request or a tunnel. */
  const through = (method: 'GET' | 'CONNECT', path: string, password?: string) =>
    new Promise<{ status: number | undefined; challenge: string | undefined }>(
      (resolve, reject) => {
        const { host, port, user } = lab.proxy;
        const credentials = Buffer.from(`${user}:${password}`).toString('base64');
        const headers = password ? { 'Proxy-Authorization': `Basic ${credentials}` } : {};
        const call = request({ host, port, method, path, headers, agent: false });
        const answered = (answer: import('node:http').IncomingMessage) => {
          const challenge = answer.headers['proxy-authenticate'];
          resolve({ status: answer.statusCode, challenge });
          answer.destroy();
        };
        call.on('response', answered).on('connect', answered).on('error', reject).end();
      },
    );
  const asksForBasic = { status: 407, challenge: 'Basic realm="Lab proxy"' };
  const news = async () => {
    const targets: unknown = await (
      await fetch(`${partOf('proxy-missing').origin}/lab/targets`)
    ).json();
    return `${(targets as { http: string }).http}/intranet/news`;
  };

  test('asks for credentials, for a request and for a tunnel', async () => {
    expect(await through('GET', await news())).toEqual(asksForBasic);
    expect(await through('CONNECT', 'intranet.lab.test:443')).toEqual(asksForBasic);
  });

  test('refuses a wrong password, and forwards with the right one', async () => {
    expect(await through('GET', await news(), 'wrong')).toEqual(asksForBasic);
    expect((await through('GET', await news(), lab.proxy.password)).status).toBe(200);
  });

  test('forwards to nothing but the intranet server', async () => {
    const elsewhere = `${lab.url}lab/parts.json`;
    expect((await through('GET', elsewhere, lab.proxy.password)).status).not.toBe(200);
  });
});

test('close leaves nothing listening', async () => {
  const own = await startLab();
  const known = (await (await fetch(`${own.url}lab/parts.json`)).json()) as LabPart[];
  const ports = [own.url, ...known.map(({ origin }) => origin)].map((url) => +new URL(url).port);
  ports.push(own.proxy.port);
  await own.close();
  for (const port of ports) {
    const outcome = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve('connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect(outcome, `port ${port}`).toBe('ECONNREFUSED');
  }
});
