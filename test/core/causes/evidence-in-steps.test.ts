/** Steps that fit who answered and how the request was made. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

function told(brief: Brief) {
  const [first] = analyse(exchange({ status: 403, ...brief }), NO_HISTORY).causes;
  const text = first.steps.map((one) => `${one.text} ${one.code?.text ?? ''}`).join('\n');
  return { id: first.id, text };
}

test('an object store has objects and policies, no files of a user', () => {
  const { id, text } = told({
    url: 'https://cdn.example.test/private/plan.pdf',
    request: { 'Sec-Fetch-Mode': 'navigate' },
    response: { Server: 'AmazonS3', 'Content-Type': 'application/xml' },
    body: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  });
  expect(id).toBe('resource-forbidden-by-server');
  expect(text).toContain('s3:ListBucket');
  expect(text).not.toMatch(/namei|\.htaccess/);
});

test('what is opened as a page is sent to the sign-in, not given a Bearer token', () => {
  const page: Brief = {
    response: { 'Content-Type': 'text/html' },
    body: '<h1>Access denied</h1><p>You are not allowed to execute the action you have requested.</p>',
  };
  const opened = told({ ...page, request: { 'Sec-Fetch-Mode': 'navigate', Cookie: '' } });
  const called = told({ ...page, request: { 'Sec-Fetch-Mode': 'cors', Cookie: '' } });
  expect([opened.id, called.id]).toEqual(Array(2).fill('unauthenticated-reported-as-403'));
  expect(opened.text).not.toContain('Bearer');
  expect(called.text).toContain('Bearer');
});

test('the ids of a block page are quoted, all of them', () => {
  const { id, text } = told({
    response: { 'Content-Type': 'text/html' },
    body: '<title>Web Page Blocked!</title><h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><table><tr><td>Attack ID:</td><td>20000010</td></tr><tr><td>Message ID:</td><td>002641817340</td></tr></table>',
  });
  expect(id).toBe('waf-blocked');
  expect(text).toContain('Attack ID 20000010');
  expect(text).toContain('Message ID 002641817340');
});

test('Cloudflare 1010 is about the client that asked', () => {
  const { id, text } = told({
    response: { Server: 'cloudflare', 'CF-Ray': '82b2ff1a70852407-FRA' },
    body: 'error code: 1010',
  });
  expect(id).toBe('waf-blocked');
  expect(text).toContain('refused the signature of the client');
});

test('a credential that has not been seen to work is not called accepted', () => {
  const { id, text } = told({
    status: 401,
    request: { Authorization: 'Basic YXBwOnB3LTE3' },
    response: { 'Content-Type': 'application/json' },
    body: '{"error":"not_authorised","reason":"Not management user"}',
  });
  expect(id).toBe('forbidden-reported-as-401');
  expect(text).not.toContain('is accepted');
});
