import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('where nobody names the scheme, it is that of the documentation', () => {
  const refused = (answer: string) =>
    diagnosed(`GET https://pics.example.test/3/image
Authorization: cfdb52b6dbb3a18
< 401 Unauthorized
${answer}`);
  const open = refused(
    '< Content-Type: application/json\n<\n< {"error":"Malformed auth header"}\n',
  );
  expect(open.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', open)).toContain('Put the scheme that pics.example.test documents');
  const named = refused('< WWW-Authenticate: Bearer realm="api"\n');
  expect(toldTo('developer', named)).toContain('Put Bearer and a space');
});

test('a name that keeps the dialog shut is no scheme to put in front of a token', () => {
  const analysis = diagnosed(`GET https://errors.example.test/api/issues
Authorization: sntrys_eyJpYXQiOjE3Mzk1MDM1ODguNzUs_zkCjzsbqjyEMBaqDTEnjBw
< 401 Unauthorized
< WWW-Authenticate: xBasic realm="api"
< Content-Type: application/json
<
< {"detail":"Authentication credentials were not provided."}
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(because(analysis.causes[0])).not.toContain('asks for Basic');
  expect(toldToAll(analysis)).toContain('Authorization: Bearer $ACCESS_TOKEN');
  expect(toldToAll(analysis)).not.toContain('Basic');
});

test('an encoded pair goes behind Basic, as a pair and not as a token', () => {
  const analysis = diagnosed(`GET https://tools.example.test/x
Authorization: base64(ops:Regen+Bogen)
< 401 Unauthorized
< WWW-Authenticate: Basic realm="tools"
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('developer', analysis)).toMatch(/`Basic \$\{encoded\}`/);
  expect(toldToAll(analysis)).not.toContain('accessToken');
  expect(toldTo('owner', analysis)).toBe('');
});

test('the id of a key and the key go behind ApiKey where that is asked for', () => {
  const call = (pair: string) => `GET https://search.example.test/katalog/_search
Authorization: ${btoa(pair)}
< 401 Unauthorized
< WWW-Authenticate: Basic realm="security", charset="UTF-8"
< WWW-Authenticate: ApiKey
<
< {}
`;
  const key = toldToAll(diagnosed(call('dhsDGkP1Dkr-tG3uCkbk:ySAeigMSF_SX-LnZWMIOJg')));
  expect(key).toContain('`ApiKey ${');
  expect(key).not.toMatch(/Basic|btoa/);
  expect(toldToAll(diagnosed(call('amsel:drossel')))).toMatch(/`Basic \$\{encoded\}`/);
});

test('a token alone is not put behind Basic', () => {
  const analysis = diagnosed(`GET https://tools.example.test/x
Authorization: 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b
< 401 Unauthorized
< WWW-Authenticate: Basic realm="tools"
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldToAll(analysis)).not.toMatch(/Put Basic|Basic \$\{accessToken/);
});

test('behind the name of a scheme stands a colon: it is to go', () => {
  const analysis = diagnosed(`POST https://hub.example.test/hub/api/users
Authorization: token: c4d20602eecad6c88cf8eee94e557a1e
< 403 Forbidden
< Content-Type: application/json
<
< {"status": 403, "message": "Forbidden"}
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(because(analysis.causes[0])).toContain('the colon keeps from being a scheme');
  expect(toldToAll(analysis)).toMatch(/Take the colon away behind token/);
  expect(toldToAll(analysis)).not.toContain('Bearer');
});
