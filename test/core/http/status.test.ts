import { expect, test } from 'vitest';
import { STATUS_MEANINGS } from '../../../src/core/http/status.ts';

test('each code names the fields of its own side of the proxy', () => {
  expect(STATUS_MEANINGS[401]).toMatchObject({
    by: 'origin',
    challengeField: 'WWW-Authenticate',
    credentialField: 'Authorization',
  });
  expect(STATUS_MEANINGS[407]).toMatchObject({
    by: 'proxy',
    challengeField: 'Proxy-Authenticate',
    credentialField: 'Proxy-Authorization',
  });
});

test('403 owes no challenge, and forbids to repeat the same credentials', () => {
  expect(STATUS_MEANINGS[403].challengeField).toBeNull();
  expect(STATUS_MEANINGS[403].next).toContain('Do not repeat');
});

test.each([
  [401, '15.5.2'],
  [403, '15.5.4'],
  [407, '15.5.8'],
] as const)('%i refers to its section', (status, number) => {
  expect(STATUS_MEANINGS[status].status).toBe(status);
  expect(STATUS_MEANINGS[status].reference.url).toContain(`#section-${number}`);
});
