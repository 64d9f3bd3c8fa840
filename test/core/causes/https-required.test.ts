import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

function told(brief: Brief) {
  const [first] = analyse(
    exchange({
      status: 403,
      url: 'http://api.example.test/v1/menu',
      body: '{"error":"https_required","message":"This API is available over HTTPS only."}',
      response: { Server: 'nginx', 'Content-Type': 'application/json' },
      ...brief,
    }),
    NO_HISTORY,
  ).causes;
  return {
    ...first,
    text: first.steps
      .map((step) => `${step.for}: ${step.text} ${step.code?.text ?? ''}`)
      .join('\n'),
  };
}

test('https-required: an API goes on refusing, and what crossed in the clear is replaced', () => {
  const call = told({ request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' } });
  expect(call).toMatchObject({ id: 'https-required', certainty: 'certain' });
  expect(call.text).toContain('Revoke or change the Bearer credential');
  expect(call.text).toContain('Go on refusing GET /v1/menu over http');
  expect(call.text).not.toContain('return 301');
});

test('https-required: a page is redirected', () => {
  const page = told({ request: { 'Sec-Fetch-Mode': 'navigate' } });
  expect(page.id).toBe('https-required');
  expect(page.text).toContain('return 301');
  expect(page.text).not.toMatch(/Revoke|Go on refusing/);
});

test('https-required: what came over https lost its scheme at a proxy, and what did not has none', () => {
  const behind = told({ url: 'https://api.example.test/v1/menu' });
  expect(behind.id).toBe('https-required');
  expect(behind.text).toContain('X-Forwarded-Proto');
  expect(behind.text).not.toContain('developer:');
  expect(told({}).text).not.toMatch(/X-Forwarded-Proto|ends TLS/);
});
