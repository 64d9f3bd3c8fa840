import { expect, test } from 'vitest';
import { diagnosed, toldToAll } from '../../support/diagnosed.ts';

const preflight = (host: string, server: string) =>
  toldToAll(
    diagnosed(`OPTIONS https://${host}/addMember
Origin: https://club.example.test
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization
< 403 Forbidden
< Server: ${server}
`),
  );

test('shows the configuration of the server that answered', () => {
  const apache = preflight('intranet.example.test', 'Apache/2.4.71');
  expect(apache).toContain('<LimitExcept OPTIONS>');
  expect(apache).not.toContain('$request_method');
  const nginx = preflight('intranet.example.test', 'nginx/1.27');
  expect(nginx).toContain('$request_method');
  expect(nginx).not.toContain('LimitExcept');
});

test('a function at Google asks for an invoker, which no preflight is', () => {
  const told = preflight('us-central1-club-demo.cloudfunctions.net', 'Google Frontend');
  expect(told).toContain('roles/run.invoker');
  expect(told).not.toMatch(/LimitExcept|request_method|Until then/);
});
