import { expect, test } from 'vitest';
import { told } from '../../support/diagnosed.ts';

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

test('over https it sees the proxy alone', () => {
  const refused = (url: string) =>
    told({
      url,
      response: { Server: 'Transmission', 'Content-Type': 'text/html' },
      body: '<h1>403: Forbidden</h1><p>Unauthorized IP Address.</p>',
    });
  expect(refused('https://box.example.test/transmission/web/').text).toContain('PROXY_ADDRESS');
  expect(refused('http://box.example.test:9091/transmission/web/').text).toContain(
    "Add the client's address",
  );
});
