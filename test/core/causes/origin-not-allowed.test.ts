import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

function told(brief: Brief) {
  const [first] = analyse(exchange({ status: 403, ...brief }), NO_HISTORY).causes;
  return {
    id: first.id,
    text: first.steps
      .map((step) => `${step.for}: ${step.text} ${step.code?.text ?? ''}`)
      .join('\n'),
  };
}

const FROM = { Origin: 'https://shop.example.test', Referer: 'https://shop.example.test/' };
const BODY = '{"error":"Origin https://shop.example.test is not allowed"}';

describe('origin-not-allowed', () => {
  test('does not print the field that the answer has', () => {
    const field = 'Access-Control-Allow-Origin';
    const silent = told({ request: FROM, body: BODY });
    const allowing = told({ request: FROM, body: BODY, response: { [field]: FROM.Origin } });
    expect([silent.id, allowing.id]).toEqual(['origin-not-allowed', 'origin-not-allowed']);
    expect(silent.text).toContain(field);
    expect(allowing.text).not.toContain(field);
    expect(silent.text).not.toMatch(/\bkey\b/);
  });

  test('sends nobody to a server that cannot reach the computer of the visitor', () => {
    const { id, text } = told({
      url: 'http://localhost:15500/api/job',
      request: FROM,
      body: BODY,
    });
    expect(id).toBe('origin-not-allowed');
    expect(text).not.toContain('from your own server');
    expect(text).toContain('leave out any other');
  });

  test('leaves the key of an app alone', () => {
    const { id, text } = told({
      url: 'https://translation.googleapis.com/language/translate/v2?key=AIzaSyD3mOxN7v2Kq8LrT5wYb1cPzE9uHjG4sFQ',
      request: FROM,
      response: { 'Content-Type': 'application/json' },
      body: '{"error":{"code":403,"message":"Requests from this Android client application <empty> are blocked.","status":"PERMISSION_DENIED"}}',
    });
    expect(id).toBe('origin-not-allowed');
    expect(text).toContain('second key');
    expect(text).not.toMatch(/Referer|allowed origins|Access-Control/);
  });
});
