import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('the web socket of its command line knows one origin', () => {
  const analysis = diagnosed(`# type: websocket
GET wss://build.example.test/cli/ws
Upgrade: websocket
Origin: https://board.example.test
Cookie: JSESSIONID.77aa=node01x.node0
< 403 Forbidden
< Server: Jetty(12.0.22)
< X-CLI-Error: Unexpected request origin (check your reverse proxy settings)
< Content-Length: 0
`);
  expect(analysis.causes[0]).toMatchObject({ id: 'origin-not-allowed', certainty: 'certain' });
  expect(because(analysis.causes[0])).toContain('Jenkins sent “X-CLI-Error');
  expect(toldTo('developer', analysis)).toContain('jenkins-cli.jar -s https://build.example.test/');
  expect(toldTo('owner', analysis)).toMatch(/Jenkins URL.*X-Forwarded-Proto.*ALLOW_WEBSOCKET/s);
  expect(toldToAll(analysis)).not.toContain('add it to the origins');
});

test('a crumb of another controller', () => {
  const analysis = diagnosed(`POST https://build.example.test/view/all/createItem
Origin: https://build.example.test
Cookie: JSESSIONID.77aa=node01x.node0
Content-Type: application/x-www-form-urlencoded

name=deploy&Jenkins-Crumb=ff262f82ed7dd68c774fdbe5e105b4c02e5063a2b8014200ef6fd2434864393e
< 403 Forbidden
< Content-Type: text/html
<
< <title>Error 403 No valid crumb was included in the request</title>`);
  expect(analysis.causes[0]).toMatchObject({ id: 'csrf-rejected', certainty: 'certain' });
  expect(toldTo('owner', analysis)).toContain('same controller');
});
