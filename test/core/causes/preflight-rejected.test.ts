import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

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

describe('a preflight of an origin that was let in before', () => {
  const earlier = `OPTIONS https://api.example.org/tasks
Origin: https://planner.example.test
Access-Control-Request-Method: GET
< 200 OK
< Access-Control-Allow-Origin: https://planner.example.test
< Access-Control-Allow-Methods: GET,HEAD,POST

`;

  const refused = (body: string) => `OPTIONS https://api.example.org/tasks/17
Origin: https://planner.example.test
Access-Control-Request-Method: PUT
Access-Control-Request-Headers: authorization
< 403 Forbidden
< Content-Type: text/plain
<
< ${body}
`;

  test('wants its method among those that are allowed', () => {
    const analysis = diagnosed(earlier + refused('Invalid CORS request'));
    const [first, ...others] = analysis.causes;
    expect([first.id, first.certainty]).toEqual(['preflight-rejected', 'certain']);
    expect(first.title).toBe('The CORS rules of the server do not allow PUT');
    expect(because(first)).toContain('allows GET, HEAD, POST');
    expect(because(first)).toContain('“Invalid CORS request”');
    expect(toldTo('owner', analysis)).toMatch(
      /^Add to the CORS rules .* the method PUT[\s\S]*setAllowedMethods\(List\.of\([^)]*"PUT"/,
    );
    expect(toldToAll(analysis)).not.toMatch(/before any authentication|UseCors/);
    expect(others.map(({ id }) => id)).not.toContain('origin-not-allowed');
  });

  test('wants its field among those that are allowed', () => {
    const before = earlier.replace(
      'GET,HEAD,POST',
      'GET,PUT\n< Access-Control-Allow-Headers: accept',
    );
    const told = toldTo('owner', diagnosed(before + refused('Forbidden')));
    expect(told).toContain('the fields authorization:');
    expect(told).not.toContain('the method');
    // The authentication in front of the rules says so with 401.
    const asked = diagnosed(
      before + refused('Forbidden').replace('403 Forbidden', '401 Unauthorized'),
    );
    expect(toldTo('owner', asked)).toContain('before any authentication');
  });

  test('has the rules looked through where nobody was let in', () => {
    const analysis = diagnosed(refused('Invalid CORS request'));
    expect(toldTo('owner', analysis)).toContain(
      'the origin https://planner.example.test, the method PUT, and the fields authorization',
    );
    expect(toldToAll(analysis)).not.toContain('before any authentication');
  });

  test('passes in front of the authentication where nothing is known of rules', () => {
    const analysis = diagnosed(refused('Forbidden'));
    expect(toldTo('owner', analysis)).toContain('before any authentication');
  });
});

test('page and server on one machine: the server of the page passes calls on', () => {
  const refused = (origin: string) =>
    diagnosed(`OPTIONS http://localhost:23040/admin/state
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization
Origin: ${origin}
< 403 Forbidden
`);
  const local = refused('http://localhost:5173');
  expect(toldTo('developer', local)).toContain("proxy: { '/admin': 'http://localhost:23040' }");
  expect(toldToAll(local)).not.toMatch(/Spring|until the owner/);
  expect(toldToAll(refused('https://app.example.test'))).not.toContain('vite');
});
