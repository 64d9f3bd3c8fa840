import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (fields: string) =>
  diagnosed(`GET http://news.example.test/
< 407 Proxy Authentication Required
${fields}`);

test('a proxy that names no scheme makes no browser ask, and leaves curl nothing to choose', () => {
  const analysis = refused('< Via: 1.1 gate\n');
  expect(analysis.causes[0].id).toBe('proxy-credentials-missing');
  expect(toldTo('visitor', analysis)).toMatch(/^Expect no dialog/);
  expect(toldTo('developer', analysis)).toContain('--proxy-basic --proxy-user');
  const asked = refused('< Proxy-Authenticate: Digest realm="gate", nonce="a"\n');
  expect(toldTo('visitor', asked)).toContain('when the browser asks');
  expect(toldTo('developer', asked)).toContain('--proxy-digest');
});
