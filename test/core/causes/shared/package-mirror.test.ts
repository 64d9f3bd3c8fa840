import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../../support/diagnosed.ts';

const refused = (host: string, body: string, type = 'application/json') =>
  diagnosed(`CONNECT https://${host}:443
< 403 Forbidden
< Content-Type: ${type}
<
< ${body}
`);

test('a program that was kept from a registry may ask a mirror', () => {
  const analysis = refused(
    'pypi.org',
    '{"error":{"code":"denied","message":"No rule for pypi.org"}}',
  );
  expect(because(analysis.causes[0])).toContain('The proxy says “No rule for pypi.org”');
  expect(toldTo('developer', analysis)).toMatch(
    /port 443 to what it allows, and files\.pythonhosted\.org.*pip config set/s,
  );
  expect(toldToAll(analysis)).not.toContain('page');
});

test('other hosts have no mirror, and pages are not quoted', () => {
  const analysis = refused('api.example.com', '<html><body>Denied here</body></html>', 'text/html');
  expect(because(analysis.causes[0])).not.toContain('The proxy says');
  expect(toldTo('developer', analysis)).toContain('add api.example.com and port 443');
  expect(toldTo('developer', analysis)).not.toContain('mirror');
});
