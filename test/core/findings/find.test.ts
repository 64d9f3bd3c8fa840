import { describe, expect, test } from 'vitest';
import { find } from '../../../src/core/findings/find.ts';
import { FINDINGS } from '../../../src/core/findings/index.ts';
import { createHistory } from '../../../src/core/history.ts';
import { FINDING_IDS } from '../../../src/core/ids.ts';
import { read } from '../../../src/core/read.ts';
import { parseCase } from '../../cases/parse.ts';

function findingsOf(transcript: string) {
  const { exchanges } = parseCase(transcript);
  const history = createHistory();
  for (const earlier of exchanges.slice(0, -1)) history.add(earlier);
  return find(read(exchanges.at(-1) ?? exchanges[0], history));
}

const ids = (transcript: string): string[] => findingsOf(transcript).map(({ id }) => id);

test('the list holds every id once, in the order of ids.ts', () => {
  expect(FINDINGS.map(({ id }) => id)).toEqual([...FINDING_IDS]);
});

test('every finding has a short title and references to documents', () => {
  for (const { title, references } of FINDINGS) {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(references.length).toBeGreaterThan(0);
    for (const { url } of references) expect(new URL(url).protocol).toBe('https:');
  }
});

/** Name, transcript, ids that must be listed, ids that must not. */
type Row = readonly [string, string, readonly string[], readonly string[]];

const CHALLENGES: readonly Row[] = [
  [
    'a 401 without a challenge',
    'GET https://a.example/\n< 401 Unauthorized',
    ['challenge-missing'],
    [],
  ],
  [
    'a 401 with an empty challenge',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate:',
    ['challenge-missing'],
    [],
  ],
  [
    'a 403 needs no challenge',
    'GET https://a.example/\n< 403 Forbidden',
    [],
    ['challenge-missing'],
  ],
  [
    'a 407 without Proxy-Authenticate',
    'GET http://a.example/\n< 407 Proxy Authentication Required\n< WWW-Authenticate: Basic realm="a"',
    ['challenge-missing'],
    [],
  ],
  [
    'a 401 with a challenge',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Basic realm="a"',
    [],
    ['challenge-missing', 'challenge-malformed', 'challenge-parameter-missing'],
  ],
  [
    'parameters parted by a space',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Basic realm="a" charset="UTF-8"',
    ['challenge-malformed'],
    ['challenge-parameter-missing'],
  ],
  [
    'Basic without realm',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Basic',
    ['challenge-parameter-missing'],
    ['challenge-malformed'],
  ],
  [
    'Digest without nonce',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Digest realm="a", algorithm=SHA-256',
    ['challenge-parameter-missing'],
    ['weak-digest-algorithm'],
  ],
  [
    'Bearer needs no realm',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Bearer',
    [],
    ['challenge-parameter-missing'],
  ],
];

const BEARER: readonly Row[] = [
  [
    'a refused token without error',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 401 Unauthorized\n< WWW-Authenticate: Bearer realm="a"',
    ['bearer-error-missing'],
    ['bearer-error-unexpected'],
  ],
  [
    'a refused token with error',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"',
    [],
    ['bearer-error-missing', 'bearer-error-unexpected', 'error-status-mismatch'],
  ],
  [
    'a token that never arrived',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 401 Unauthorized\n< WWW-Authenticate: Bearer\n<\n< No token provided',
    [],
    ['bearer-error-missing'],
  ],
  [
    'a credential of another scheme',
    'GET https://a.example/\nAuthorization: Basic base64(a:b)\n< 401 Unauthorized\n< WWW-Authenticate: Bearer realm="a"',
    [],
    ['bearer-error-missing'],
  ],
  [
    'an error although nothing was sent',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"',
    ['bearer-error-unexpected'],
    [],
  ],
  [
    'an error where only Basic was sent',
    'GET https://a.example/\nAuthorization: Basic base64(a:b)\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_request"',
    ['bearer-error-unexpected', 'error-status-mismatch'],
    [],
  ],
  [
    'an error where the cookie may hold the token',
    'GET https://a.example/\nCookie: sessionid=abcdef0123456789\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"',
    [],
    ['bearer-error-unexpected'],
  ],
  [
    'an error where the request could not be seen',
    '# unseen: authorization=hidden-by-browser\nGET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"',
    [],
    ['bearer-error-unexpected', 'bearer-error-missing'],
  ],
  [
    'a token in the body',
    'POST https://a.example/\nContent-Type: application/x-www-form-urlencoded\n\naccess_token=abc123\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"',
    [],
    ['bearer-error-unexpected'],
  ],
  [
    'invalid_token with 403',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 403 Forbidden\n< WWW-Authenticate: Bearer error="invalid_token"',
    ['error-status-mismatch'],
    [],
  ],
  [
    'insufficient_scope with 401',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="insufficient_scope"',
    ['error-status-mismatch'],
    [],
  ],
  [
    'insufficient_scope with 403',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 403 Forbidden\n< WWW-Authenticate: Bearer error="insufficient_scope"',
    [],
    ['error-status-mismatch'],
  ],
  [
    'an error code of another scheme',
    'GET https://a.example/\n< 403 Forbidden\n< WWW-Authenticate: Custom error="invalid_token"',
    [],
    ['error-status-mismatch'],
  ],
];

const CORS =
  'GET https://api.example/\nOrigin: https://app.example\nSec-Fetch-Mode: cors\nSec-Fetch-Site: cross-site\n< 401 Unauthorized\n< WWW-Authenticate: Bearer';

const EXPOSED: readonly Row[] = [
  [
    'cross-origin, allowed, not exposed',
    `${CORS}\n< Access-Control-Allow-Origin: *`,
    ['challenge-not-exposed'],
    [],
  ],
  [
    'cross-origin, exposed by name',
    `${CORS}\n< Access-Control-Allow-Origin: *\n< Access-Control-Expose-Headers: X-A, www-authenticate`,
    [],
    ['challenge-not-exposed'],
  ],
  [
    'exposed by a star',
    `${CORS}\n< Access-Control-Allow-Origin: *\n< Access-Control-Expose-Headers: *`,
    [],
    ['challenge-not-exposed'],
  ],
  [
    'a star does not count with credentials',
    `${CORS}\n< Access-Control-Allow-Origin: https://app.example\n< Access-Control-Allow-Credentials: true\n< Access-Control-Expose-Headers: *`,
    ['challenge-not-exposed'],
    [],
  ],
  ['not readable at all', CORS, ['challenge-not-exposed'], []],
  [
    'allowed for another origin',
    `${CORS}\n< Access-Control-Allow-Origin: https://other.example`,
    ['challenge-not-exposed'],
    [],
  ],
  [
    'same origin',
    'GET https://api.example/\nSec-Fetch-Site: same-origin\n< 401 Unauthorized\n< WWW-Authenticate: Bearer\n< Access-Control-Allow-Origin: *',
    [],
    ['challenge-not-exposed'],
  ],
  [
    'a navigation',
    'GET https://api.example/\nOrigin: https://app.example\nSec-Fetch-Mode: navigate\nSec-Fetch-Site: cross-site\n< 401 Unauthorized\n< WWW-Authenticate: Bearer\n< Access-Control-Allow-Origin: *',
    [],
    ['challenge-not-exposed'],
  ],
  [
    'OPTIONS of a script, which asks for no other method',
    'OPTIONS https://api.example/\nOrigin: https://app.example\nSec-Fetch-Mode: cors\nSec-Fetch-Site: cross-site\n< 401 Unauthorized\n< WWW-Authenticate: Bearer\n< Access-Control-Allow-Origin: *',
    ['challenge-not-exposed'],
    [],
  ],
  [
    'a preflight',
    'OPTIONS https://api.example/\nOrigin: https://app.example\nAccess-Control-Request-Method: PUT\nSec-Fetch-Mode: cors\nSec-Fetch-Site: cross-site\n< 401 Unauthorized\n< WWW-Authenticate: Bearer\n< Access-Control-Allow-Origin: *',
    [],
    ['challenge-not-exposed'],
  ],
];

const SECRETS: readonly Row[] = [
  [
    'Basic over http',
    'GET http://files.example/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    ['cleartext-credentials'],
    [],
  ],
  [
    'Bearer over http',
    'GET http://files.example/\nAuthorization: bearer abc12345\n< 403 Forbidden',
    ['cleartext-credentials'],
    [],
  ],
  [
    'Digest over http',
    'GET http://files.example/\nAuthorization: Digest username="a"\n< 403 Forbidden',
    [],
    ['cleartext-credentials'],
  ],
  [
    'Basic over https',
    'GET https://files.example/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    [],
    ['cleartext-credentials'],
  ],
  [
    'Basic to localhost',
    'GET http://localhost:8080/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    [],
    ['cleartext-credentials'],
  ],
  [
    'Basic to a name below localhost',
    'GET http://app.localhost:8080/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    [],
    ['cleartext-credentials'],
  ],
  [
    'Basic to 127.8.9.1',
    'GET http://127.8.9.1/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    [],
    ['cleartext-credentials'],
  ],
  [
    'Basic to ::1',
    'GET http://[::1]:3000/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    [],
    ['cleartext-credentials'],
  ],
  [
    'Basic to a private address',
    'GET http://10.0.0.7/\nAuthorization: Basic base64(a:b)\n< 403 Forbidden',
    ['cleartext-credentials'],
    [],
  ],
  [
    'a key in the query',
    'GET https://a.example/x?api_key=abcdef0123456789\n< 403 Forbidden',
    ['credentials-in-url'],
    [],
  ],
  [
    'a password in the userinfo',
    'GET https://mia:pass-7@a.example/x\n< 403 Forbidden',
    ['credentials-in-url'],
    [],
  ],
  [
    'the name of a client in the query',
    'GET https://a.example/x?oauth_consumer_key=8b6e92015274267f8081a0f80228321f\n< 403 Forbidden',
    [],
    ['credentials-in-url'],
  ],
  [
    'a harmless query',
    'GET https://a.example/x?page=2&sort=key\n< 403 Forbidden',
    [],
    ['credentials-in-url'],
  ],
  [
    'a key in a field',
    'GET https://a.example/x\nX-Api-Key: abcdef0123456789\n< 403 Forbidden',
    [],
    ['credentials-in-url'],
  ],
];

const DIGEST =
  'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Digest realm="a", nonce="n"';

const REST: readonly Row[] = [
  ['Digest without algorithm', DIGEST, ['weak-digest-algorithm'], []],
  ['Digest with MD5-sess', `${DIGEST}, algorithm="MD5-sess"`, ['weak-digest-algorithm'], []],
  ['Digest with SHA-256', `${DIGEST}, algorithm=SHA-256`, [], ['weak-digest-algorithm']],
  [
    'MD5 beside SHA-256',
    `${DIGEST}, algorithm=SHA-256\n< WWW-Authenticate: Digest realm="a", nonce="n", algorithm=MD5`,
    [],
    ['weak-digest-algorithm'],
  ],
  [
    'no Digest',
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Basic realm="a"',
    [],
    ['weak-digest-algorithm'],
  ],
  [
    'public and a lifetime',
    'GET https://a.example/\n< 403 Forbidden\n< Cache-Control: public, max-age=60',
    ['authentication-error-cacheable'],
    [],
  ],
  [
    'a lifetime alone',
    'GET https://a.example/\n< 401 Unauthorized\n< Cache-Control: max-age=60',
    ['authentication-error-cacheable'],
    [],
  ],
  [
    'a lifetime, and Authorization was sent',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 401 Unauthorized\n< Cache-Control: max-age=60',
    [],
    ['authentication-error-cacheable'],
  ],
  [
    's-maxage, and Authorization was sent',
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 401 Unauthorized\n< Cache-Control: s-maxage=60',
    ['authentication-error-cacheable'],
    [],
  ],
  [
    'Expires in the future',
    'GET https://a.example/\n< 403 Forbidden\n< Expires: Mon, 02 Mar 2026 11:00:00 GMT',
    ['authentication-error-cacheable'],
    [],
  ],
  [
    'Expires in the past',
    'GET https://a.example/\n< 403 Forbidden\n< Expires: Thu, 19 Nov 1981 08:52:00 GMT',
    [],
    ['authentication-error-cacheable'],
  ],
  [
    'a lifetime for the CDN only',
    'GET https://a.example/\n< 403 Forbidden\n< Cache-Control: no-store\n< CDN-Cache-Control: max-age=60',
    ['authentication-error-cacheable'],
    [],
  ],
  [
    'private',
    'GET https://a.example/\n< 403 Forbidden\n< Cache-Control: private, max-age=60',
    [],
    ['authentication-error-cacheable'],
  ],
  [
    'no-store',
    'GET https://a.example/\n< 403 Forbidden\n< Cache-Control: no-store, max-age=60',
    [],
    ['authentication-error-cacheable'],
  ],
  [
    'no lifetime',
    'GET https://a.example/\n< 403 Forbidden',
    [],
    ['authentication-error-cacheable'],
  ],
  [
    'a POST',
    'POST https://a.example/\n\nx\n< 403 Forbidden\n< Cache-Control: public, max-age=60',
    [],
    ['authentication-error-cacheable'],
  ],
];

for (const [title, rows] of [
  ['challenges', CHALLENGES],
  ['Bearer errors', BEARER],
  ['exposed challenges', EXPOSED],
  ['secrets', SECRETS],
  ['Digest and caches', REST],
] as const) {
  describe(title, () => {
    test.each(rows)('%s', (_, transcript, listed, absent) => {
      const found = ids(transcript);
      for (const id of listed) expect(found).toContain(id);
      for (const id of absent) expect(found).not.toContain(id);
    });
  });
}

test('the evidence shows the field and the very characters', () => {
  const found = findingsOf(
    'GET https://a.example/\nAuthorization: Bearer abc12345\n< 403 Forbidden\n< WWW-Authenticate: Bearer error="invalid_token"',
  );
  const mismatch = found.find(({ id }) => id === 'error-status-mismatch');
  expect(mismatch?.evidence).toBe(
    'The Bearer challenge says error="invalid_token", which goes with 401; the status is 403.',
  );
  expect(mismatch?.at).toEqual({
    in: 'response',
    field: 'WWW-Authenticate',
    line: 0,
    span: { start: 7, end: 28 },
  });
});

const FAILS = (second: number, token = 'abc12345', path = 'tasks') =>
  `# at: 2026-03-02T10:00:${String(second).padStart(2, '0')}Z\nGET https://a.example/${path}\nAuthorization: Bearer ${token}\n< 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"\n`;
const REFRESH = (second: number, took = 200) =>
  `# at: 2026-03-02T10:00:${String(second).padStart(2, '0')}Z\n# took: ${took}\nPOST https://id.example/token\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&refresh_token=r1\n< 200 OK\n`;

describe('retry-loop', () => {
  test('three times the same within a minute', () => {
    expect(ids([FAILS(0), FAILS(1), FAILS(2)].join('\n'))).toContain('retry-loop');
  });
  test('not twice', () => {
    expect(ids([FAILS(0), FAILS(1)].join('\n'))).not.toContain('retry-loop');
  });
  test('also where the server says 403 from then on', () => {
    const barred = FAILS(2).replace('401 Unauthorized', '403 Forbidden');
    expect(ids([FAILS(0), FAILS(1), barred].join('\n'))).toContain('retry-loop');
  });
  test('not with another token each time', () => {
    expect(
      ids([FAILS(0, 'aaaa1111'), FAILS(1, 'bbbb2222'), FAILS(2, 'cccc3333')].join('\n')),
    ).not.toContain('retry-loop');
  });
  test('whatever else is asked of the server in between', () => {
    const other = FAILS(2, 'abc12345', 'other');
    expect(ids([FAILS(0), FAILS(1), other, FAILS(3)].join('\n'))).toContain('retry-loop');
  });
  test('not where it worked in between', () => {
    const worked = FAILS(2).replace('401 Unauthorized', '200 OK');
    expect(ids([FAILS(0), FAILS(1), worked, FAILS(3), FAILS(4)].join('\n'))).not.toContain(
      'retry-loop',
    );
  });
  test('not where a visitor tries again after more than a minute', () => {
    const later = FAILS(0).replace('10:00:00', '10:02:00');
    expect(ids([FAILS(0), FAILS(1), later].join('\n'))).not.toContain('retry-loop');
  });
  test('where a page asks again every few minutes', () => {
    const at = (time: string) => FAILS(0).replace('10:00:00', time);
    const polled = [at('10:00:00'), at('10:02:00'), at('10:04:01')].join('\n');
    expect(ids(polled)).toContain('retry-loop');
    const now = [at('10:00:00'), at('10:02:00'), at('10:05:30')].join('\n');
    expect(ids(now)).not.toContain('retry-loop');
  });
  test('whatever proof of DPoP is made for each', () => {
    const proven = (second: number) => FAILS(second).replace('\n<', `\nDPoP: proof-${second}\n<`);
    expect(ids([proven(0), proven(1), proven(2)].join('\n'))).toContain('retry-loop');
  });
  test('not for other addresses', () => {
    expect(
      ids([FAILS(0, 'abc12345', 'x'), FAILS(1, 'abc12345', 'y'), FAILS(2)].join('\n')),
    ).not.toContain('retry-loop');
  });
});

test('weak algorithms are named as each challenge has them', () => {
  const findings = findingsOf(
    'GET https://a.example/\n< 401 Unauthorized\n< WWW-Authenticate: Digest realm="a", nonce="n", algorithm=MD5\n< WWW-Authenticate: Digest realm="a", nonce="n", algorithm=MD5-sess',
  );
  expect(findings.find(({ id }) => id === 'weak-digest-algorithm')?.evidence).toContain(
    'algorithm=MD5 or algorithm=MD5-sess',
  );
});

describe('refresh-storm', () => {
  test('refreshes one after the other that do not help', () => {
    const past = [
      FAILS(0, 'aaaa1111'),
      REFRESH(1),
      FAILS(2, 'bbbb2222'),
      REFRESH(3),
      FAILS(4, 'cccc3333'),
      REFRESH(5),
      FAILS(6, 'dddd4444'),
    ];
    expect(ids(past.join('\n'))).toContain('refresh-storm');
  });
  test('refreshes at once', () => {
    expect(ids([FAILS(0), REFRESH(1, 2500), REFRESH(2, 2500), FAILS(5)].join('\n'))).toContain(
      'refresh-storm',
    );
  });
  test('each that began before the one before it was answered is counted', () => {
    const past = [REFRESH(1, 1500), REFRESH(2, 1500), REFRESH(3, 1500), FAILS(5)];
    const storm = findingsOf(past.join('\n')).find(({ id }) => id === 'refresh-storm');
    expect(storm?.evidence).toMatch(/^3 refreshes/);
  });
  test('a refused refresh beside one that ran', () => {
    const refused = REFRESH(2, 2500).replace('200 OK', '401 Unauthorized');
    expect(ids([REFRESH(1, 2500), refused].join('\n'))).toContain('refresh-storm');
    expect(ids([FAILS(1), refused].join('\n'))).not.toContain('refresh-storm');
  });
  test('two in vain are enough, one is not', () => {
    const twice = [FAILS(0, 'aaaa1111'), REFRESH(1), FAILS(2, 'bbbb2222'), REFRESH(3)];
    expect(ids([...twice, FAILS(4, 'cccc3333')].join('\n'))).toContain('refresh-storm');
    expect(ids([FAILS(0), REFRESH(1), FAILS(2)].join('\n'))).not.toContain('refresh-storm');
  });
  test('three in a row need no failure between them, two do', () => {
    const two = [FAILS(0), REFRESH(1), REFRESH(2)];
    expect(ids([...two, REFRESH(3), FAILS(4)].join('\n'))).toContain('refresh-storm');
    expect(ids([...two, FAILS(4)].join('\n'))).not.toContain('refresh-storm');
  });
});
