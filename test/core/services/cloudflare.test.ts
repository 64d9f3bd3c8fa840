import { expect, test } from 'vitest';
import { stepsOf, told } from '../../support/diagnosed.ts';

test('Cloudflare 1010 is about the client that asked', () => {
  const { id, text } = told({
    response: { Server: 'cloudflare', 'CF-Ray': '82b2ff1a70852407-FRA' },
    body: 'error code: 1010',
  });
  expect(id).toBe('waf-blocked');
  expect(text).toContain('refused the signature of the client');
});

const call = (host: string, number: number) => `GET http://${host}/api/status
< 403 Forbidden
< Server: cloudflare
< CF-RAY: eb9a75e78cb4d5e0-FRA
< Content-Type: text/plain
<
< error code: ${number}`;

test('one of its addresses is not called, and has no CNAME', () => {
  const steps = stepsOf(call('104.16.132.229', 1003), 'host-not-allowed');
  expect(steps).toMatch(/developer: Call \/api\/status by the host name/);
  expect(steps).not.toMatch(/CNAME|localhost/);
  const other = stepsOf(call('shop.example.test', 1014), 'host-not-allowed');
  expect(other).toMatch(/owner: .*CNAME of shop.example.test/);
  expect(other).not.toMatch(/bare addresses/);
});
