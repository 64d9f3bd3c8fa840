import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { isoTime, report, stepsByAudience, toMarkdown, toText } from '../../src/core/report.ts';
import { type Brief, exchange } from '../support/exchange.ts';

const URL_ = 'https://api.example.test/orders?access_token=s3cr3t-token-value';
const analysis = (brief: Brief) =>
  analyse(exchange({ url: 'https://api.example.test/orders', status: 401, ...brief }));

const BASIC: Brief = {
  request: { Authorization: `Basic ${btoa('alice:correct horse')}` },
  response: { 'WWW-Authenticate': 'Basic realm="a", charset="UTF-8"' },
};

describe('the public report', () => {
  test('masks what is secret, and names the user', () => {
    expect(report(analysis(BASIC))).toMatchObject({
      method: 'GET',
      status: 401,
      challenges: [{ scheme: 'Basic', token68: null, params: { realm: 'a', charset: 'UTF-8' } }],
      challengesWellFormed: true,
      credential: { scheme: 'Basic', token68: '•••', params: {}, user: 'alice', password: '•••' },
      credentialWellFormed: true,
      token: null,
    });
  });

  test('a challenge that repeats the token is masked too', () => {
    const token = '86525e14-2dcc-42da-b9f0-5186976441d0';
    const says = `Bearer error="invalid_token", error_description="Access token expired: ${token}"`;
    const brief = {
      request: { Authorization: `Bearer ${token}` },
      response: { 'WWW-Authenticate': says },
    };
    expect(JSON.stringify(report(analysis(brief)))).not.toContain(token);
    expect(report(analysis(brief), { reveal: true }).challenges[0]?.params).toEqual({
      error: 'invalid_token',
      error_description: `Access token expired: ${token}`,
    });
  });

  test('a secret of the address is masked once, so that its length is told', () => {
    const { url } = report(analysis({ url: 'https://a.example.test/?access_token=t-987654321' }));
    expect(url).toBe('https://a.example.test/?access_token=•••(11)');
  });

  test('short secrets of the address are masked in every form of it', () => {
    const judged = analysis({ url: 'https://a.example.test/?u=ann&pin=1234' });
    for (const text of [report(judged).url, toMarkdown(judged), toText(judged)]) {
      expect(text).toContain('https://a.example.test/?u=ann&pin=•••(4)');
      expect(text).not.toContain('1234');
    }
  });

  test('reveals when asked', () => {
    const { credential } = report(analysis(BASIC), { reveal: true });
    expect(credential).toEqual({
      scheme: 'Basic',
      token68: btoa('alice:correct horse'),
      params: {},
      user: 'alice',
      password: 'correct horse',
    });
  });

  test('a bare token is a secret although it has the form of a scheme', () => {
    const brief = { request: { Authorization: 'abcdefghijklmnopqrstuvwxyz0123456789' } };
    expect(JSON.stringify(report(analysis(brief)))).not.toContain('abcdefghijklmnop');
    expect(report(analysis(brief), { reveal: true }).credential?.scheme).toContain(
      'abcdefghijklmnop',
    );
  });

  test('Basic that cannot be decoded has neither user nor password', () => {
    const { credential, credentialWellFormed } = report(
      analysis({ request: { Authorization: 'Basic ???' } }),
    );
    expect(credential).not.toHaveProperty('user');
    expect(credentialWellFormed).toBe(false);
  });

  test('text that is no credential is shown as one secret, nothing behind Authorization as none', () => {
    const sent = (value: string, reveal = false) =>
      report(analysis({ request: { Authorization: value } }), { reveal }).credential;
    expect(sent('"tok a1b2c3"')).toEqual({ scheme: '', token68: '•••', params: {} });
    expect(sent('"tok a1b2c3"', true)?.token68).toBe('"tok a1b2c3"');
    expect(sent('')).toEqual({ scheme: '', token68: null, params: {} });
  });

  test('a credential that could not be seen is null', () => {
    const hidden = exchange({ status: 401 });
    const [only] = hidden.attempts;
    const fields = { lines: [], unseen: { '*': 'hidden-by-browser' as const } };
    const attempts: [typeof only] = [{ ...only, request: { ...only.request, fields } }];
    expect(report(analyse({ ...hidden, attempts }))).toMatchObject({
      credential: null,
      credentialWellFormed: true,
    });
  });

  test('a message behind the scheme of a challenge is masked too', () => {
    const token68 = 'TlRMTVNTUAACAAAAAAAAAA';
    const [challenge] = report(
      analysis({ response: { 'WWW-Authenticate': `NTLM ${token68}` } }),
    ).challenges;
    expect(challenge).toMatchObject({ scheme: 'NTLM', params: {} });
    expect(challenge?.token68).not.toBeNull();
  });

  test('a token without an end has a state and no expiry', () => {
    const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
    const text = `${part({ alg: 'HS256' })}.${part({ sub: 'ann', iat: 900 })}.${'A'.repeat(43)}`;
    const { token } = report(analysis({ request: { Authorization: `Bearer ${text}` } }));
    expect(token).toMatchObject({ kind: 'jwt' });
    expect(token).not.toHaveProperty('expiresAt');
  });

  test('no credential is null, and well-formed', () => {
    expect(report(analysis({}))).toMatchObject({
      credential: null,
      credentialWellFormed: true,
      token: null,
    });
  });

  test('a token with its end, state and claims', () => {
    const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
    const jwt = `${part({ alg: 'HS256' })}.${part({ sub: 'alice', exp: 900 })}.c2lnbmF0dXJlc2lnbmF0dXJl`;
    const { token } = report(
      analysis({ at: 1_000_000, request: { Authorization: `Bearer ${jwt}` } }),
    );
    expect(token).toEqual({
      kind: 'jwt',
      expiresAt: '1970-01-01T00:15:00Z',
      state: 'expired',
      claims: { sub: 'alice', exp: 900 },
    });
  });

  test('an opaque token says its kind alone', () => {
    expect(
      report(analysis({ request: { Authorization: 'Bearer 5e959014568b1e9f1867' } })).token,
    ).toEqual({ kind: 'opaque' });
  });

  test('secrets of the address are masked in every form', () => {
    const a = analysis({ url: URL_ });
    for (const text of [JSON.stringify(report(a)), toMarkdown(a), toText(a)])
      expect(text).not.toContain('s3cr3t');
    for (const text of [
      JSON.stringify(report(a, { reveal: true })),
      toMarkdown(a, { reveal: true }),
      toText(a, { reveal: true }),
    ]) {
      expect(text).toContain('s3cr3t');
    }
  });
});

describe('documents', () => {
  test('Markdown begins with the cause and has steps under who can take them', () => {
    const text = toMarkdown(analysis(BASIC));
    expect(text).toMatch(
      /^## 401 GET https:\/\/api\.example\.test\/orders\n\n\*\*User name or password/,
    );
    expect(text).toContain('### As the developer of the page\n1. ');
    expect(text).toMatch(/```shell\n/);
    expect(text).toContain('### References\n- [RFC');
  });

  test('findings and further causes are listed where there are any', () => {
    const a = analysis({
      request: { Authorization: 'Bearer undefined' },
      body: '{"error":"invalid token"}',
    });
    expect(toMarkdown(a)).toContain('- `challenge-missing`: ');
    expect(toText(a)).toContain('note: challenge-missing');
    const contested = analysis({
      status: 403,
      request: { Authorization: 'Bearer 5e959014568b1e9f1867' },
      body: 'Invalid token',
    });
    expect(contested.causes.length).toBeGreaterThan(1);
    expect(toMarkdown(contested)).toContain('### Also possible\n- ');
    expect(toText(contested)).toContain('also: ');
  });

  test('the text for a terminal says why and what to do', () => {
    const text = toText(analysis(BASIC));
    expect(text).toContain('[password-rejected, likely]');
    expect(text).toContain('because ');
    expect(text).toContain('As the owner of the server:');
  });

  test('what would make the cause certain is said where it is not', () => {
    const vague = analysis({ status: 403, request: { Authorization: 'Bearer a1b2c3d4e5f6' } });
    const [missing] = vague.causes[0].missing;
    expect(missing).toBeTruthy();
    expect(toText(vague)).toContain(`to be certain: ${missing}`);
    expect(toMarkdown(vague)).toContain(`- To be certain: ${missing}`);
    expect(toText(analysis(BASIC))).toContain('to be certain');
    const challenged = analysis({ response: { 'WWW-Authenticate': 'Bearer' } });
    expect(challenged.causes[0].certainty).toBe('certain');
    expect(toText(challenged)).not.toContain('to be certain');
  });

  test('groups without steps are left out', () => {
    expect(stepsByAudience([{ for: 'owner', text: 'a' }])).toEqual([
      { audience: 'owner', steps: [{ for: 'owner', text: 'a' }] },
    ]);
  });
});

test('times that no date can hold stay numbers', () => {
  expect(isoTime(0)).toBe('1970-01-01T00:00:00Z');
  expect(isoTime(9e15)).toBe('9000000000000000');
});
