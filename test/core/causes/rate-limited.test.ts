import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createHistory, NO_HISTORY } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

function told(brief: Brief) {
  const [first] = analyse(exchange({ status: 403, ...brief }), NO_HISTORY).causes;
  return { id: first.id, text: first.steps.map((step) => `${step.for}: ${step.text}`).join('\n') };
}

describe('rate-limited', () => {
  test('after too many sign-ins: the password is corrected, no other network is used', () => {
    const { id, text } = told({
      method: 'POST',
      url: 'https://siem.example.test:55000/security/user/authenticate',
      request: { Authorization: 'Basic a2ltOndyb25nLVBhc3Mx' },
      response: { 'Content-Type': 'application/json' },
      body: '{"detail":"Limit of login attempts reached. The current IP has been blocked due to a high number of login attempts"}',
    });
    expect(id).toBe('rate-limited');
    expect(text).toContain('correct the user name and password');
    expect(text).not.toMatch(/VPN|network|allow/i);
  });

  test('a lock of the whole server is none of an account, and no pause ends it', () => {
    const { id, text } = told({
      url: 'http://box.example.test:9091/transmission/rpc',
      response: { Server: 'Transmission', 'Content-Type': 'text/html' },
      body: '<h1>403: Forbidden</h1><p>Too many unsuccessful login attempts. Please restart transmission-daemon.</p>',
    });
    expect(id).toBe('rate-limited');
    expect(text).toContain('until the daemon is started again');
    expect(text).not.toMatch(/lengthen|Wait/);
  });

  test('by the day: no pause of seconds is advised', () => {
    const daily = told({ body: '{"error":"Daily quota exceeded"}' });
    const youtube = told({
      url: 'https://youtube.googleapis.com/youtube/v3/search?q=x',
      response: { 'Content-Type': 'application/json' },
      body: '{"error":{"code":403,"message":"The request cannot be completed because you have exceeded your quota.","errors":[{"domain":"youtube.quota","reason":"quotaExceeded"}]}}',
    });
    const second = told({ body: '{"error":"Rate limit exceeded"}' });
    expect([daily.id, youtube.id, second.id]).toEqual(Array(3).fill('rate-limited'));
    expect(daily.text).not.toContain('double the pause');
    expect(youtube.text).toContain('midnight Pacific Time');
    expect(second.text).toContain('double the pause');
  });

  test('a quota that is used up is raised or waited for, not asked for again', () => {
    const { id, text } = told({
      body: '{"message":"Your account has reached its quota of requests. Upgrade your plan."}',
    });
    const some = told({ body: '{"message":"The monthly quota of your project is used up"}' });
    expect([id, some.id]).toContain('rate-limited');
    const used = id === 'rate-limited' ? text : some.text;
    expect(used).toContain('the usage');
    expect(used).not.toContain('double the pause');
    expect(used).not.toContain('429');
  });

  test('tokens that were refused again and again are renewed; no password was sent', () => {
    const AT = Date.parse('2026-03-02T10:00:00Z');
    const request = { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' };
    const history = createHistory();
    for (let i = 0; i < 5; i++) {
      history.add(exchange({ id: `r${i}`, at: AT + i * 1000, status: 401, request }));
    }
    const last = exchange({ id: 'last', at: AT + 6000, status: 403, request, body: '' });
    const cause = analyse(last, history).causes.find((one) => one.id === 'rate-limited');
    const text = cause?.steps.map((step) => step.text).join('\n') ?? '';
    expect(text).toContain('renew the Bearer credential');
    expect(text).not.toContain('password');
  });

  test('a quota of what is kept is full until something goes', () => {
    const { id, text } = told({
      method: 'PUT',
      url: 'https://files.example.test/media/clip.mp4',
      request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
      response: { 'Content-Type': 'application/json' },
      body: '{"code":"storage_limit_exceeded","message":"Account storage limit reached"}',
    });
    expect(id).toBe('rate-limited');
    expect(text).toMatch(/Delete what is no longer needed at files\.example\.test/);
    expect(text).not.toMatch(/^.*Wait|429|cache answers/m);
  });

  test('the quota of a bucket is raised where the gateway is run', () => {
    const [first] = analyse(
      exchange({
        method: 'PUT',
        status: 403,
        url: 'https://s3.example.test/media/clip.mp4',
        response: {
          'Content-Type': 'application/xml',
          'x-amz-request-id': 'tx00000be6aa79a7defb050-00680fc6a1-5e2a-default',
        },
        body: '<Error><Code>QuotaExceeded</Code><Message></Message><BucketName>media</BucketName><RequestId>tx00000be6aa79a7defb050-00680fc6a1-5e2a-default</RequestId></Error>',
      }),
      NO_HISTORY,
    ).causes;
    expect(first.id).toBe('rate-limited');
    expect(first.title).toBe('The quota for what is kept there is full');
    expect(first.steps.map(({ code }) => code?.text).join()).toContain(
      'radosgw-admin quota set --quota-scope=bucket --bucket=media',
    );
  });
});
