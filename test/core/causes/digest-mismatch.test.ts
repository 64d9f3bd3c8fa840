import { expect, test } from 'vitest';
import { because, diagnosed, stepsOf, toldTo } from '../../support/diagnosed.ts';

test('a client that leaves qop out is told what to add', () => {
  const steps = stepsOf(
    `GET https://backup.example.test/jobs
Authorization: Digest username="ops", realm="backup", nonce="n1", uri="/jobs", algorithm="MD5", response="fce919680a08811b73affcd2a79c9161"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="backup", nonce="n2", algorithm="MD5", qop="auth"`,
    'digest-mismatch',
  );
  expect(steps).toMatch(/add qop, nc and cnonce/);
  expect(steps).toMatch(/username="ops"/);
  expect(steps).toMatch(/owner: .*RFC 2069/);
});

const answered = (challenge: string) =>
  diagnosed(`GET http://printer.example.test/files/a.gcode?refresh=1
Authorization: Digest username="mia", realm="api", nonce="ba2ebb420000f7b0", uri="/files/a.gcode", response="86f5e83165d73a79b976de0db6af460a"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="api", nonce="ba2ebb420000f7b0"${challenge}
`);

test('the sample has the parameters of the challenge, and no others', () => {
  const plain = toldTo('developer', answered(''));
  expect(plain).toContain('HA1:nonce:HA2');
  expect(plain).not.toMatch(/qop=|nc=|cnonce=|algorithm=|opaque=/);
  const full = toldTo('developer', answered(', qop="auth,auth-int", algorithm=SHA-256'));
  expect(full).toContain('algorithm=SHA-256, qop=auth, nc=00000001, cnonce=');
});

test('a count in a form that was accepted before is not what is wrong', () => {
  const call = (nonce: string, status: string) => `GET http://127.0.0.1/files
Authorization: Digest username="mia", realm="api", nonce="${nonce}", uri="/files", cnonce="46bf3084", nc=1, qop=auth, response="bb153b08614887c3957cebd950967fcc"
< ${status}
`;
  const challenge =
    '< WWW-Authenticate: Digest realm="api", qop="auth", nonce="a2a9d4a107b37040"\n';
  const refused = `${call('a2a9d4a107b37040', '401 Unauthorized')}${challenge}`;
  expect(because(diagnosed(refused).causes[0])).toContain('nc is “1”');
  const after = diagnosed(`${call('bbbc1631450e7b79', '200 OK')}\n${refused}`);
  expect(after.causes.map(({ id }) => id)).not.toContain('digest-mismatch');
});

test('a qop that is empty is called so', () => {
  const { causes } = diagnosed(`GET http://printer.example.test/files
Authorization: Digest username="mia", realm="api", nonce="ba2e", uri="/files", qop=, nc=00000001, cnonce="0a4f113b", response="86f5e83165d73a79b976de0db6af460a"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="api", nonce="ba2e"
`);
  expect(because(causes[0])).toContain('qop is empty');
});
