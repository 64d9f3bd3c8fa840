import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { BEARER_ERRORS } from '../../../src/core/schemes/bearer.ts';
import {
  checkCredential,
  explainCredential,
  findScheme,
  isSecretParameter,
  missingChallengeParameters,
  SCHEMES,
  schemeOrUnknown,
} from '../../../src/core/schemes/index.ts';
import { anyFieldText } from '../http/arbitraries.ts';

const REGISTRY = [
  ...['Basic', 'Bearer', 'Concealed', 'Digest', 'DPoP', 'GNAP', 'HOBA', 'Mutual', 'Negotiate'],
  ...['OAuth', 'PrivateToken', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'vapid'],
];
const MET = [
  ...[
    'NTLM',
    'AWS4-HMAC-SHA256',
    'Hawk',
    'Signature',
    'Token',
    'ApiKey',
    'SharedKey',
    'SharedKeyLite',
  ],
  ...['SSWS', 'Bot', 'Key', 'PVEAPIToken', 'GoogleLogin'],
];

test.each(REGISTRY)('%s is known as registered, in any case', (name) => {
  expect(findScheme(name)?.registered).toBe(true);
  expect(findScheme(name.toUpperCase())).toBe(findScheme(name.toLowerCase()));
});

test.each(MET)('%s is known as not registered', (name) => {
  expect(findScheme(name)?.registered).toBe(false);
});

test('no more schemes claim to be registered than are', () => {
  const names = SCHEMES.filter(({ registered }) => registered).flatMap((scheme) => scheme.names);
  expect(names.sort()).toEqual([...REGISTRY].sort());
});

test('every name belongs to one scheme, and every scheme says what it is', () => {
  const names = SCHEMES.flatMap((scheme) => scheme.names.map((name) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
  for (const scheme of SCHEMES) {
    expect(scheme.title).not.toBe('');
    expect(scheme.form).not.toBe('');
    expect(new URL(scheme.reference.url).protocol).toBe('https:');
    for (const name of Object.keys(scheme.parameters)) expect(name).toBe(name.toLowerCase());
  }
});

test.each([
  ['RFC 6750 §3', 'Bearer', ['realm', 'scope', 'error', 'error_description', 'error_uri']],
  [
    'RFC 7616 §3.3',
    'Digest',
    ['realm', 'domain', 'nonce', 'opaque', 'stale', 'algorithm', 'qop', 'charset', 'userhash'],
  ],
  ['RFC 7617 §2', 'Basic', ['realm', 'charset']],
  ['RFC 9449 §7.1', 'DPoP', ['algs', 'error', 'scope']],
  ['RFC 9470 §3', 'Bearer', ['acr_values', 'max_age']],
  ['RFC 9728 §5.1', 'Bearer', ['resource_metadata']],
])('the parameters of %s are explained', (_, name, parameters) => {
  const explained = schemeOrUnknown(name).parameters;
  for (const parameter of parameters) expect(explained[parameter]?.explanation).toMatch(/.{10}/);
});

test('the errors of a Bearer challenge name the status that belongs to them', () => {
  expect(BEARER_ERRORS.invalid_request?.status).toBe(400);
  expect(BEARER_ERRORS.invalid_token?.status).toBe(401);
  expect(BEARER_ERRORS.insufficient_scope?.status).toBe(403);
});

test.each([
  ['Basic', ['realm']],
  ['Digest realm="x"', ['nonce', 'qop']],
  ['Digest realm="x", nonce="y", qop=auth', []],
  ['Bearer', []],
  ['NTLM', []],
  ['Basic abc=', []],
  ['Unheard', []],
])('%s lacks %o', (line, missing) => {
  const [challenge] = parseChallenges([line]).challenges;
  if (!challenge) throw new Error('no challenge');
  expect(missingChallengeParameters(challenge)).toEqual(missing);
});

test.each([
  ['Digest', 'response', true],
  ['Digest', 'username', false],
  ['digest', 'NONCE', false],
  ['OAuth', 'oauth_token', true],
  ['OAuth', 'oauth_nonce', false],
  ['AWS4-HMAC-SHA256', 'signature', true],
  ['AWS4-HMAC-SHA256', 'signedheaders', false],
  ['Unheard', 'anything', true],
  ['Unheard', 'realm', false],
])('%s: %s secret %s', (scheme, name, secret) => {
  expect(isSecretParameter(scheme, name)).toBe(secret);
});

const parts = (...lines: string[]) =>
  explainCredential(parseCredential(lines)).parts.map(({ label, value, secret }) => [
    label,
    value,
    secret,
  ]);
const codes = (line: string) =>
  explainCredential(parseCredential([line])).faults.map(({ code }) => code);

describe('credentials in parts', () => {
  test.each([
    ['Bearer abc.def', [['Token', 'abc.def', true]]],
    ['DPoP abc', [['Token', 'abc', true]]],
    ['Token abc', [['Token', 'abc', true]]],
    ['Token token="abc"', [['token', 'abc', true]]],
    [
      'SharedKey acc:c2ln=',
      [
        ['Account', 'acc', false],
        ['Signature', 'c2ln=', true],
      ],
    ],
    [
      'SharedKeyLite acc:c2ln=',
      [
        ['Account', 'acc', false],
        ['Signature', 'c2ln=', true],
      ],
    ],
    ['GoogleLogin auth=abc', [['auth', 'abc', true]]],
    [
      'vapid t=abc, k=def',
      [
        ['t', 'abc', true],
        ['k', 'def', false],
      ],
    ],
    ['OAuth abc', [['Token', 'abc', true]]],
    [
      'PVEAPIToken=root@pam!ci=1234-5678',
      [
        ['User', 'root@pam', false],
        ['Token name', 'ci', false],
        ['Secret', '1234-5678', true],
      ],
    ],
    [
      'PBSAPIToken=u@pbs!ci:1234',
      [
        ['User', 'u@pbs', false],
        ['Token name', 'ci', false],
        ['Secret', '1234', true],
      ],
    ],
    ['PVEAPIToken abc', [['Credential', 'abc', true]]],
    [
      'SharedAccessSignature sr=a%2Fb&sig=c2ln&se=1&skn=k',
      [
        ['sr', 'a/b', false],
        ['sig', 'c2ln', true],
        ['se', '1', false],
        ['skn', 'k', false],
      ],
    ],
    [
      'EG1-HMAC-SHA256 client_token=a;timestamp=b;x',
      [
        ['client_token', 'a', true],
        ['timestamp', 'b', false],
        ['x', '', false],
      ],
    ],
    ['Unheard abc', [['Token', 'abc', true]]],
    [
      'Unheard realm="r", x="y"',
      [
        ['realm', 'r', false],
        ['x', 'y', true],
      ],
    ],
    ['{{token}}', [['Credential', '{{token}}', true]]],
    ['', []],
    ['Bearer', []],
    ['SSWS', []],
    ['SharedKey', []],
  ])('%s', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  test.each([
    ['Bearer', ['credential-empty']],
    ['Bearer a b', ['token-malformed']],
    ['Bearer abc', []],
    ['SSWS', ['credential-empty']],
    ['SharedKey abc', ['token-malformed']],
    ['PVEAPIToken abc', ['token-malformed']],
    ['SharedAccessSignature sr=a', ['parameter-missing', 'parameter-missing']],
    ['GoogleLogin abc', ['parameter-missing']],
    ['Hawk id="a"', ['parameter-missing', 'parameter-missing', 'parameter-missing']],
    ['PrivateToken', ['credential-empty']],
    ['HOBA result="a.b.c.d"', []],
    [
      'OAuth oauth_consumer_key="a"',
      ['parameter-missing', 'parameter-missing', 'parameter-missing', 'parameter-missing'],
    ],
    ['OAuth oauth_consumer_key="a", oauth_signature_method="PLAINTEXT", oauth_signature="b"', []],
    [
      'OAuth oauth_consumer_key="a", oauth_signature_method="HMAC-SHA1", oauth_signature="b", oauth_nonce="c", oauth_timestamp="x", oauth_version="2.0"',
      ['parameter-malformed', 'parameter-malformed'],
    ],
    ['SCRAM-SHA-256 data=!', ['message-malformed']],
    ['SCRAM-SHA-256 sid=a', ['parameter-missing']],
  ])('%s has the faults %o', (line, expected) => {
    expect(codes(line)).toEqual(expected);
  });

  test('RFC 7804 §5, the SCRAM message is taken apart, the proof is a secret', () => {
    const data = Buffer.from('c=biws,r=rOprNGfw,p=dHzbZapWIk4=').toString('base64');
    expect(parts(`SCRAM-SHA-256 sid=AAA, data="${data}"`)).toEqual([
      ['sid', 'AAA', false],
      ['data', data, true],
      ['c', 'biws', false],
      ['r', 'rOprNGfw', false],
      ['p', 'dHzbZapWIk4=', true],
    ]);
  });

  test('RFC 5849 §3.5.1, values are decoded', () => {
    expect(parts('OAuth oauth_signature="wOJIO9A2W5mFwDgiDvZbTSMK%2FPY%3D", realm="%zz"')).toEqual([
      ['oauth_signature', 'wOJIO9A2W5mFwDgiDvZbTSMK/PY=', true],
      ['realm', '%zz', false],
    ]);
  });
});

const NOW = Date.UTC(2026, 0, 31, 12);
const SECONDS = NOW / 1000;

test.each([
  ['Basic realm="x"', 'Bearer abc', ['scheme-differs']],
  ['Basic realm="x"', '{{token}}', ['scheme-differs']],
  ['bearer', 'Bearer abc', []],
  ['Unheard', 'Unheard abc', []],
  ['Hawk', `Hawk id="a", ts="${SECONDS - 10}"`, []],
  ['Hawk', `Hawk id="a", ts="${SECONDS - 100}"`, ['time-differs']],
  ['Hawk', `Hawk id="a", ts="${SECONDS + 100}"`, ['time-differs']],
  ['Hawk', 'Hawk id="a", ts="soon"', []],
  ['OAuth', `OAuth oauth_timestamp="${SECONDS - 200}"`, []],
  ['OAuth', `OAuth oauth_timestamp="${SECONDS - 400}"`, ['time-differs']],
  ['OAuth', `OAuth oauth_timestamp="${SECONDS + 400}"`, ['time-differs']],
  ['OAuth', 'OAuth abc', []],
  ['Signature', `Signature keyId="a", expires="${SECONDS - 1}"`, ['time-differs']],
  ['Signature', `Signature keyId="a", expires="${SECONDS + 1}"`, []],
  ['Signature', 'Signature keyId="a"', []],
  ['SharedAccessSignature', `SharedAccessSignature se=${SECONDS - 1}`, ['time-differs']],
  ['SharedAccessSignature', `SharedAccessSignature se=${SECONDS + 1}`, []],
  ['SharedAccessSignature', 'SharedAccessSignature sr=a', []],
])('%s against %s: %o', (line, credential, expected) => {
  const [challenge] = parseChallenges([line]).challenges;
  if (!challenge) throw new Error('no challenge');
  const request = { method: 'GET', url: 'https://example.com/', time: NOW };
  const found = checkCredential(challenge, parseCredential([credential]), request);
  expect(found.map(({ code }) => code)).toEqual(expected);
});

test('any credential is explained without a throw, inside its bounds', () => {
  const names = SCHEMES.flatMap((scheme) => scheme.names);
  const [challenge] = parseChallenges(['X']).challenges;
  if (!challenge) throw new Error('no challenge');
  fc.assert(
    fc.property(fc.constantFrom(...names, ''), anyFieldText, (name, text) => {
      const field = parseCredential([`${name} ${text}`]);
      const { parts: shown, faults } = explainCredential(field);
      const { length } = field.lines[0] ?? '';
      for (const { span } of [...shown, ...faults]) {
        if (span) expect(span.end).toBeLessThanOrEqual(length);
      }
      const request = { method: 'GET', url: text, time: NOW };
      expect(schemeOrUnknown(name).check(challenge, field, request)).toBeInstanceOf(Array);
    }),
    { numRuns: 3000 },
  );
});

test('a SCRAM message without proof: unknown attributes and the header are passed over', () => {
  const data = Buffer.from('n,,n=user,r=abc,x=1').toString('base64');
  expect(parts(`SCRAM-SHA-1 realm="r", data=${data.replaceAll('=', '')}`).slice(2)).toEqual([
    ['n', 'user', false],
    ['r', 'abc', false],
  ]);
});
