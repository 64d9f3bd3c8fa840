import { expect, test } from 'vitest';
import { told } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

/** A call over http of what is there over https only. */
const refused = (brief: Brief) =>
  told({
    url: 'http://api.example.test/v1/menu',
    body: '{"error":"https_required","message":"This API is available over HTTPS only."}',
    response: { Server: 'nginx', 'Content-Type': 'application/json' },
    ...brief,
  });

test('an API goes on refusing, and what crossed in the clear is replaced', () => {
  const call = refused({ request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' } });
  expect(call).toMatchObject({ id: 'https-required', certainty: 'certain' });
  expect(call.text).toContain('Revoke or change the Bearer credential');
  expect(call.text).toContain('Go on refusing GET /v1/menu over http');
  expect(call.text).not.toContain('return 301');
});

test('a page is redirected', () => {
  const page = refused({ request: { 'Sec-Fetch-Mode': 'navigate' } });
  expect(page.id).toBe('https-required');
  expect(page.text).toContain('return 301');
  expect(page.text).not.toMatch(/Revoke|Go on refusing/);
});

test('what came over https lost its scheme at a proxy, and what did not has none', () => {
  const behind = refused({ url: 'https://api.example.test/v1/menu' });
  expect(behind.id).toBe('https-required');
  expect(behind.text).toContain('X-Forwarded-Proto');
  expect(behind.text).not.toContain('developer:');
  expect(refused({}).text).not.toMatch(/X-Forwarded-Proto|ends TLS/);
});
