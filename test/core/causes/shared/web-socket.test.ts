/** The handshake of a web socket, whose fields a page cannot set. */
import { describe, expect, test } from 'vitest';
import { diagnosedInBrief } from '../../../support/diagnosed.ts';
import type { Brief } from '../../../support/exchange.ts';

const socket = (brief: Brief): Brief => ({
  type: 'websocket',
  status: 401,
  url: 'wss://chat.example.test/ws/7/',
  ...brief,
  request: { Upgrade: 'websocket', ...brief.request },
});
/** The causes of a handshake after others. */
const causesOf = (last: Brief, ...before: Brief[]) =>
  diagnosedInBrief(socket(last), ...before.map(socket)).causes;

const COOKIE = 'sessionid=8f4a1c9e27d64b0fa3c5d7e9b1a2c3d4';

describe('a refused web socket', () => {
  test('that was opened with the same cookie from another origin is refused for its origin', () => {
    const from = (Origin: string): Brief => ({ request: { Origin, Cookie: COOKIE } });
    const [first] = causesOf(
      { ...from('https://dashboard.example.test'), status: 403, body: '' },
      { ...from('https://chat.example.test'), status: 101 },
    );
    expect(first).toMatchObject({ id: 'origin-not-allowed', certainty: 'likely' });
    expect(first.steps[0]?.text).toContain('https://dashboard.example.test');
    expect(JSON.stringify(first.steps)).not.toContain('Access-Control');
  });

  test('is told about the server that refused it, and about no other framework', () => {
    const refused = (Server: string, body: string) => {
      const request = { Origin: 'https://app.example.org' };
      const [first] = causesOf({ request, status: 403, response: { Server }, body });
      expect(first.id).toBe('origin-not-allowed');
      return { text: JSON.stringify(first.steps), missing: first.missing.join() };
    };
    const tornado = refused('TornadoServer/6.2', 'Cross origin websockets not allowed');
    expect(tornado.text).toContain('check_origin');
    const other = refused('Cowboy', 'Origin not allowed');
    for (const { text } of [tornado, other]) expect(text).not.toMatch(/Django|Otherwise/);
    expect(other.missing).toMatch(/^$|Sec-WebSocket/);
  });

  test('that worked with the same session before shows that the session was good', () => {
    const request = { Origin: 'https://chat.example.test', Cookie: COOKIE };
    const [first] = causesOf({ request, status: 401, body: '' }, { request, status: 101 });
    expect(first.id).toBe('session-expired');
    expect(first.evidence.some(({ at }) => at.in === 'history')).toBe(true);
  });

  test('is not asked to send a field, nor with fetch', () => {
    const [first] = causesOf({
      request: { Origin: 'https://chat.example.test' },
      response: { 'WWW-Authenticate': 'Basic realm="chat"' },
      body: 'Missing credentials',
    });
    expect(first.id).toBe('credentials-missing');
    const text = JSON.stringify(first.steps);
    expect(text).toContain('new WebSocket(');
    expect(text).toContain('1006');
    expect(text).not.toMatch(/fetch\(|Authorization/);
  });
});
