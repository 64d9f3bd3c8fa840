import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Mercurial pushes over https, and believes the scheme that it is told', () => {
  const analysis = diagnosed(`POST http://hg.example.test/shelf?cmd=unbundle
Content-Type: application/mercurial-0.1
X-HgProto-1: 0.1 0.2

HG20
< 403 Forbidden
<
< ssl required
`);
  expect(analysis.causes[0].id).toBe('https-required');
  expect(toldTo('developer', analysis)).toContain('hg push https://hg.example.test/shelf');
  expect(toldTo('owner', analysis)).toMatch(/wsgi\.url_scheme[\s\S]*push_ssl = true/);
});
