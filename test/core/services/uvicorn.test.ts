import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('an address of the inside alone', () => {
  const analysis = diagnosed(`POST https://jobs.example.com/internal/reindex
< 403 Forbidden
< Server: uvicorn
< Content-Type: application/json
<
< {"detail":"Your IP is not allowed: only from localhost."}`);
  expect(analysis.causes[0].id).toBe('ip-not-allowed');
  expect(toldTo('owner', analysis)).toContain('http://127.0.0.1:8000/internal/reindex');
  expect(toldTo('owner', analysis)).toContain('--forwarded-allow-ips');
  expect(toldTo('visitor', analysis)).toContain('only the server itself');
  expect(toldToAll(analysis)).not.toContain('VPN');
});
