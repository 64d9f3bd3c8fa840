import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Exchange } from '../../../src/core/exchange.ts';
import { createHistory } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

const AT = 1_700_000_000_000;
const API = 'https://bi.example.test';
const FROM = { Origin: 'https://portal.example.test', 'Sec-Fetch-Mode': 'cors' };

function told(last: Brief, before: Brief, type: Exchange['type'] = 'xmlhttprequest') {
  const history = createHistory();
  history.add(exchange({ id: 'b', status: 200, at: AT - 3000, ...before }));
  const [first] = analyse(
    { ...exchange({ url: `${API}/card`, at: AT, ...last }), type },
    history,
  ).causes;
  return {
    id: first.id,
    steps: first.steps,
    text: first.steps.map(({ text, code }) => `${text} ${code?.text ?? ''}`).join('\n'),
  };
}

const WITH_COOKIE: Brief = {
  url: `${API}/user/current`,
  request: { ...FROM, Cookie: 'metabase.SESSION=6f1d0c9e8b7a4f5d' },
};

describe('credentials-not-included', () => {
  test('prints no field that the answer has, nor SameSite for the same site', () => {
    const request = { ...FROM, 'Sec-Fetch-Site': 'same-site', Cookie: '' };
    const response = {
      'Access-Control-Allow-Origin': FROM.Origin,
      'Access-Control-Allow-Credentials': 'true',
    };
    const allowed = told({ request, response, body: 'Unauthenticated' }, WITH_COOKIE);
    expect(allowed.id).toBe('credentials-not-included');
    expect(allowed.text).toContain("credentials: 'include'");
    expect(allowed.text).not.toMatch(/Access-Control|SameSite/);
    const silent = told(
      { request: { ...request, 'Sec-Fetch-Site': 'cross-site' }, body: 'Unauthenticated' },
      WITH_COOKIE,
    );
    expect(silent.id).toBe('credentials-not-included');
    expect(silent.text).toMatch(/Access-Control-Allow-Credentials: true[\s\S]*SameSite=None/);
  });

  test('asks for no cookie with a font, which never has one', () => {
    const { id, text } = told(
      { request: { ...FROM, 'Sec-Fetch-Dest': 'font', Cookie: '' }, body: 'Unauthenticated' },
      WITH_COOKIE,
      'font',
    );
    expect(id).toBe('credentials-not-included');
    expect(text).toContain('Serve the font');
    expect(text).not.toMatch(/fetch\(|use-credentials|withCredentials/);
  });

  test('a cookie of a sibling without Domain does not come here: nobody has to sign in', () => {
    const page = { ...FROM, 'Sec-Fetch-Site': 'same-site' };
    const me = (cookie: string): Brief => ({
      url: 'https://auth.example.test/me',
      request: { ...page, Cookie: 'session_id=6f1d0c9e8b7a4f5d' },
      response: { 'Set-Cookie': cookie },
    });
    const call: Brief = {
      status: 401,
      request: { ...page, Cookie: '' },
      response: { 'WWW-Authenticate': 'Bearer' },
      body: 'JWT Token not found',
    };
    const { id, text, steps } = told(call, me('session_id=6f1d0c9e8b7a4f5d; path=/; httponly'));
    expect(id).toBe('credentials-not-included');
    expect(text).toContain('Domain=example.test');
    expect(steps.map((step) => step.for)).not.toContain('visitor');
    const shared = me('session_id=6f1d0c9e8b7a4f5d; domain=example.test; path=/');
    expect(told(call, shared).id).not.toBe('credentials-not-included');
  });

  test('comes first where a page of another origin has just signed in', () => {
    const { id, steps } = told(
      {
        request: { ...FROM, Cookie: '' },
        response: {
          'WWW-Authenticate': 'Bearer realm="api"',
          'Access-Control-Allow-Origin': FROM.Origin,
          'Access-Control-Allow-Credentials': 'true',
        },
        body: '{"detail":"Authentication credentials were not provided."}',
      },
      { method: 'POST', url: `${API}/login/`, request: FROM },
    );
    expect(id).toBe('credentials-missing');
    expect(steps[0]?.code?.text).toContain("credentials: 'include'");
  });
});
