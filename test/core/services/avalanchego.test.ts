import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const refused = (url: string) =>
  diagnosed(`POST ${url}
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"method":"health.health"}
< 403 Forbidden
< Content-Type: text/plain; charset=utf-8
<
< invalid host specified`);

test('has a list of hosts of its own', () => {
  const analysis = refused('http://validator.example.test:9650/ext/health');
  expect(analysis.causes[0]).toMatchObject({ id: 'host-not-allowed', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('AvalancheGo says');
  expect(toldTo('owner', analysis)).toContain(
    '--http-allowed-hosts=localhost,validator.example.test',
  );
  expect(toldTo('developer', analysis)).toContain('ssh -N -L 9650:localhost:9650');
});

test.each([
  [
    'http://validator.example.test:8545/',
    'geth --http --http.vhosts=localhost,validator.example.test',
  ],
  ['http://validator.example.test:8551/', 'geth --authrpc.vhosts=localhost,validator.example.test'],
])('elsewhere it is go-ethereum that says so: %s', (url, option) => {
  const analysis = refused(url);
  expect(because(analysis.causes[0])).toContain('go-ethereum says');
  expect(toldTo('owner', analysis)).toContain(option);
  expect(toldToAll(analysis)).not.toContain('allowed-hosts');
});
