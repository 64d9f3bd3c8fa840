import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('webpack-dev-server says it in plain text, and nothing else', () => {
  const says = (type: string, body: string) =>
    toldTo(
      'owner',
      diagnosed(`GET https://dusty.example.test/api/projects
< 403 Forbidden
< Content-Type: ${type}
<
< ${body}
`),
    );
  expect(says('text/html', 'Invalid Host header')).toContain('webpack.config');
  const json = '{"error":{"code":"FORBIDDEN_HOST","message":"Invalid Host header"}}';
  expect(says('application/json', json)).not.toContain('webpack');
  expect(says('application/json', json)).not.toBe('');
});
