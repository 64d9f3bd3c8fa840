import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

const PAGE = '<p>您的请求带有不合法的参数，已被网站管理员设置拦截！</p>';
const refused = (server: string, page: string) =>
  diagnosed(`POST http://club.example.test/reply.php
Content-Type: application/x-www-form-urlencoded

text=hello
< 403 Forbidden
< Server: ${server}
< Content-Type: text/html
<
< <!DOCTYPE html><html><head><meta charset="utf-8"><title>网站防火墙</title></head><body>${page}</body></html>`);

test.each([
  ['its field', refused('Safedog/4.0.0', PAGE)],
  [
    'its picture',
    refused('Apache', `<img src="http://404.safedog.cn/images/safedogsite/head.png">${PAGE}`),
  ],
])('is known by %s', (_by, analysis) => {
  expect(analysis.causes[0]).toMatchObject({ id: 'waf-blocked', certainty: 'certain' });
  expect(because(analysis.causes[0])).toMatch(/Safedog says.*parameters that are not allowed/);
  expect(toldTo('owner', analysis)).toContain('安全狗');
  expect(toldTo('visitor', analysis)).not.toContain('VPN');
});

test('others have the same sentence', () => {
  expect(because(refused('nginx', PAGE).causes[0])).not.toContain('Safedog');
});
