import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createHistory } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

const AT = 1_700_000_000_000;

function told(brief: Brief, before?: Brief) {
  const history = createHistory();
  if (before) history.add(exchange({ id: 'r0', at: AT - 60_000, ...before }));
  const [first] = analyse(exchange({ status: 403, at: AT, ...brief }), history).causes;
  return {
    id: first.id,
    certainty: first.certainty,
    says: first.evidence.map(({ says }) => says).join(' '),
    text: first.steps
      .map((step) => `${step.for}: ${step.text} ${step.code?.text ?? ''}`)
      .join('\n'),
  };
}

const BARE: Brief = {
  request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
  response: { 'Content-Type': 'application/json' },
  body: '{"message":"Forbidden"}',
};

describe('permission-denied', () => {
  test('asks for a test where the answer gives no reason', () => {
    const { id, certainty, says, text } = told(BARE);
    expect({ id, certainty }).toEqual({ id: 'permission-denied', certainty: 'possible' });
    expect(says).not.toContain('understood');
    expect(text).toContain('needs no special right');
    expect(text).not.toMatch(/Do not retry|do not renew/);
  });

  test('asks for none where the permission is named, or the credential was just good', () => {
    const named = told({ ...BARE, body: '{"message":"You do not have permission to do this"}' });
    const good = told(BARE, {
      ...BARE,
      url: 'https://api.example.test/me',
      status: 200,
      body: '{}',
    });
    for (const { id, text } of [named, good]) {
      expect(id).toBe('permission-denied');
      expect(text).toContain('do not renew the Bearer credential');
      expect(text).not.toContain('needs no special right');
    }
    expect(good.certainty).toBe('likely');
  });

  test('holds a shared access signature against the request, and names no role', () => {
    const { id, says, text } = told({
      url: 'https://acme.blob.core.windows.net/docs/a.txt?sv=2022-11-02&ss=q&srt=o&sp=rl&se=2099-01-01T00%3A00%3A00Z&sig=CGTjnKsts1rVGH85WhGtUv9J5Tupm3gl%2BeG1OFZvAgs%3D',
      response: { 'x-ms-error-code': 'AuthorizationServiceMismatch' },
      body: '<Error><Code>AuthorizationServiceMismatch</Code></Error>',
    });
    expect(id).toBe('permission-denied');
    expect(says).not.toContain('key in sig');
    expect(text).toContain('this one allows ss=q, srt=o, sp=rl');
    expect(text).toContain('ss names the service');
    expect(text).not.toMatch(/Storage Blob Data|renew/);
  });

  test('prints the grant that ClickHouse spells out', () => {
    const { text, says } = told({
      url: 'https://ch.example.test:8443/?database=sales',
      method: 'POST',
      request: { 'X-ClickHouse-User': 'dashboards', 'X-ClickHouse-Key': 'r3ad-0nly-24' },
      response: { 'X-ClickHouse-Exception-Code': '497', 'Content-Type': 'text/plain' },
      body: "Code: 497. DB::Exception: dashboards: Not enough privileges. To execute this query, it's necessary to have the grant SELECT(region, amount) ON sales.orders_raw. (ACCESS_DENIED) (version 25.8.2.29 (official build))",
    });
    expect(text).toContain('Run GRANT SELECT(region, amount) ON sales.orders_raw TO');
    expect(says).toContain('the key in X-ClickHouse-Key');
  });

  const answering = (body: object, more: Brief = {}) =>
    told({ ...BARE, body: JSON.stringify(body), ...more });

  test('leads to the address at which its user agrees', () => {
    const { id, text } = answering({
      errcode: 'M_CONSENT_NOT_GIVEN',
      error: 'You must review and agree to the terms',
      consent_uri: 'https://api.example.test/consent?u=mia',
    });
    expect(id).toBe('permission-denied');
    expect(text).toContain('visitor: Open the address that the answer gives in consent_uri');
    expect(text).not.toMatch(/get a new credential|sign out/);
  });

  test('passes on what the answer says is to be done', () => {
    const { id, text } = answering({
      code: 'ACCESS_DENIED',
      description: 'whitelist access required. Contact Acme',
    });
    expect(id).toBe('permission-denied');
    expect(text).toContain('visitor: Do what the answer says');
    expect(text).toContain('“whitelist access required. Contact Acme”');
    expect(text).not.toContain('Sign in with an account');
  });

  test('asks nobody for another account where a key was sent, or the sign-in itself was refused', () => {
    const key = answering(
      { error: 'Action is forbidden for this API key', description: 'Check permissions for key' },
      { request: { 'X-Api-Key': '7f2c6d0e5b1a4c7f9e3d21' } },
    );
    const signIn = answering(
      { message: 'Access forbidden. Endpoint no longer accepting requests.' },
      {
        request: { 'Content-Type': 'application/json' },
        method: 'POST',
        url: 'https://api.example.test/auth/login',
        postData: '{"username":"mia","password":"x7Kq-22"}',
      },
    );
    expect(key.text).toContain('the settings of the key at api.example.test');
    expect(signIn.text).toContain('“Access forbidden. Endpoint no longer accepting requests”');
    for (const { id, text } of [key, signIn]) {
      expect(id).toBe('permission-denied');
      expect(text).not.toMatch(/visitor:|account that may/);
    }
  });

  test('says that the permission is not named only where the answer has no reason', () => {
    const missing = (body: string) => {
      const { causes } = analyse(exchange({ status: 403, ...BARE, body }), createHistory());
      return causes[0].missing.join();
    };
    expect(missing('{"message":"Forbidden"}')).toContain('does not name the permission');
    expect(missing('{"message":"Orders above 500 need a second pair of eyes"}')).not.toContain(
      'does not name',
    );
  });
});
