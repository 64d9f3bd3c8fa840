import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DamageCode } from '../../../src/core/token/damage.ts';
import { type MalformedToken, readToken, type Token } from '../../../src/core/token/token.ts';
import { encode, jwt, SIGNATURE } from './make.ts';

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/token-jwt.json', import.meta.url), 'utf8'),
) as {
  readable: {
    title: string;
    text: string;
    kind: 'jwt' | 'encrypted';
    header: object;
    claims?: object;
    flags?: string[];
  }[];
};

for (const vector of vectors.readable) {
  test(vector.title, () => {
    const token = readToken(vector.text);
    expect(token).toMatchObject({ kind: vector.kind, header: vector.header });
    if (token.kind === 'jwt') {
      expect(token.claims).toEqual(vector.claims);
      expect(token.flags.map((flag) => flag.code)).toEqual(vector.flags);
    }
  });
}

function malformed(token: Token): MalformedToken {
  if (token.kind !== 'malformed') throw new Error(`read as ${token.kind}`);
  return token;
}

const CLAIMS = { iss: 'https://issuer.example', sub: 'zoë', aud: 'api', exp: 1_700_000_000 };
const GOOD = jwt(CLAIMS);
const [HEADER = '', PAYLOAD = ''] = GOOD.split('.');

test('the payload alone is no token', () => {
  const whole = jwt({ ...CLAIMS, iat: 1_699_999_000 });
  const payload = whole.split('.')[1] ?? '';
  const token = malformed(readToken(payload));
  expect(token.damage.map(({ code }) => code)).toEqual(['header-missing']);
  expect(token.claims).toMatchObject({ aud: 'api', exp: 1_700_000_000 });
  expect(readToken(encode({ iv: 'a', value: 'b', mac: 'c' })).kind).toBe('opaque');
});

test('a whole JWT behind the prefix of a product is read as the JWT', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl';
  for (const prefix of ['nf-', 'eg1~']) {
    expect(readToken(prefix + jwt), prefix).toMatchObject({ kind: 'jwt', text: jwt });
  }
  // One that is no token of its own is not called damaged for the prefix.
  expect(readToken('nf-eyJhbGciOiJIUzI1NiJ9.c2lnbmF0dXJl').kind).toBe('opaque');
  expect(readToken(`Bearer:${jwt}`).kind).toBe('malformed');
});

test('segments are given as spans of the text', () => {
  const token = readToken(GOOD);
  if (token.kind !== 'jwt') throw new Error(token.kind);
  const { header, payload, signature } = token.segments;
  expect(GOOD.slice(header.start, header.end)).toBe(HEADER);
  expect(GOOD.slice(payload.start, payload.end)).toBe(PAYLOAD);
  expect(GOOD.slice(signature.start, signature.end)).toBe(SIGNATURE);
});

/** The text, the damage in order with what stands at its place, what is left. */
const broken: readonly {
  title: string;
  text: string;
  damage: readonly (readonly [DamageCode, string | number])[];
  like?: 'jwt' | 'jwe' | 'opaque';
  meant?: string | null;
  claims?: object | null;
  complete?: boolean;
}[] = [
  {
    title: 'quotes around a JWT',
    text: `"${GOOD}"`,
    damage: [
      ['quotes-around', 0],
      ['quotes-around', GOOD.length + 1],
    ],
    meant: GOOD,
    claims: CLAIMS,
    complete: true,
  },
  {
    title: 'typographic quotes',
    text: `“${GOOD}”`,
    damage: [
      ['quotes-around', '“'],
      ['quotes-around', '”'],
    ],
    meant: GOOD,
  },
  { title: 'a lone quote behind', text: `${GOOD}'`, damage: [['quotes-around', "'"]], meant: GOOD },
  {
    title: 'a quoted opaque token',
    text: "'s3cr3t'",
    damage: [
      ['quotes-around', 0],
      ['quotes-around', 7],
    ],
    like: 'opaque',
    meant: 's3cr3t',
    claims: null,
  },
  {
    title: 'escaped quotes',
    text: `\\"${GOOD}\\"`,
    damage: [['json-stringified', '\\"']],
    meant: GOOD,
  },
  {
    title: 'an escaped quote in front only',
    text: `\\"${GOOD}`,
    damage: [['json-stringified', '\\"']],
    meant: GOOD,
  },
  { title: 'Python bytes', text: `b'${GOOD}'`, damage: [['wrapped', "b'"]], meant: GOOD },
  {
    title: 'a Swift optional',
    text: `Optional("${GOOD}")`,
    damage: [['wrapped', 'Optional("']],
    meant: GOOD,
  },
  {
    title: 'the scheme twice',
    text: `Bearer ${GOOD}`,
    damage: [['extra-prefix', 'Bearer ']],
    meant: GOOD,
  },
  {
    title: 'the scheme without a space',
    text: `Bearer${GOOD}`,
    damage: [['extra-prefix', 'Bearer']],
    meant: GOOD,
  },
  {
    title: 'a form parameter',
    text: `access_token=${GOOD}`,
    damage: [['extra-prefix', 'access_token=']],
    meant: GOOD,
  },
  {
    title: 'a whole header',
    text: `Authorization: Bearer ${GOOD}`,
    damage: [['extra-prefix', 'Authorization: Bearer ']],
    meant: GOOD,
  },
  { title: 'a semicolon behind', text: `${GOOD};`, damage: [['extra-suffix', ';']], meant: GOOD },
  {
    title: 'a JSON object',
    text: JSON.stringify({ access_token: GOOD, expires_in: 3600 }),
    damage: [['json-stringified', 0]],
    meant: GOOD,
  },
  {
    title: 'a JSON object without a token',
    text: '{"error":"no"}',
    damage: [['json-stringified', 0]],
    like: 'opaque',
    meant: '{"error":"no"}',
  },
  {
    title: 'the token twice',
    text: `${GOOD}, ${GOOD}`,
    damage: [['several-tokens', GOOD.length]],
    meant: GOOD,
  },
  {
    title: 'two tokens',
    text: `${GOOD},${jwt({ sub: 'b' })}`,
    damage: [['several-tokens', GOOD.length]],
    meant: GOOD,
  },
  {
    title: 'white space around',
    text: ` ${GOOD}\n`,
    damage: [
      ['white-space-around', ' '],
      ['white-space-around', '\n'],
    ],
    meant: GOOD,
  },
  {
    title: 'a byte order mark',
    text: `\ufeff${GOOD}`,
    damage: [['white-space-around', '\ufeff']],
    meant: GOOD,
  },
  {
    title: 'a space inside',
    text: `${GOOD.slice(0, 50)} ${GOOD.slice(50)}`,
    damage: [['white-space-inside', ' ']],
    meant: GOOD,
  },
  {
    title: 'wrapped at 76 characters',
    text: `${GOOD.slice(0, 76)}\r\n${GOOD.slice(76, 152)}\r\n${GOOD.slice(152)}`,
    damage: [
      ['line-break-inside', '\r\n'],
      ['line-break-inside', '\r\n'],
    ],
    meant: GOOD,
  },
  {
    title: 'an escaped line break',
    text: `${GOOD.slice(0, 76)}\\n${GOOD.slice(76)}`,
    damage: [['line-break-inside', '\\n']],
    meant: GOOD,
  },
  {
    title: 'a zero-width space inside',
    text: `${GOOD.slice(0, 9)}\u200b${GOOD.slice(9)}`,
    damage: [['invisible-character', '\u200b']],
    meant: GOOD,
  },
  {
    title: 'percent-encoded dots',
    text: GOOD.replaceAll('.', '%2E'),
    damage: [
      ['percent-encoded', '%2E'],
      ['percent-encoded', '%2E'],
    ],
    meant: GOOD,
  },
  {
    title: 'a percent-encoded opaque token; octets outside US-ASCII stay',
    text: '1%7Cabc%c3%a9',
    damage: [
      ['percent-encoded', '%7C'],
      ['percent-encoded', '%c3%a9'],
    ],
    like: 'opaque',
    meant: '1|abc%c3%a9',
  },
  {
    title: 'only the header',
    text: HEADER,
    damage: [['truncated', HEADER.length]],
    claims: null,
    meant: null,
  },
  {
    title: 'header and dot',
    text: `${HEADER}.`,
    damage: [['truncated', HEADER.length + 1]],
    claims: null,
  },
  {
    title: 'cut within the header',
    text: HEADER.slice(0, 20),
    damage: [['truncated', 20]],
    claims: null,
  },
  {
    title: 'cut within the payload: the members before are read',
    text: GOOD.slice(
      0,
      HEADER.length + 1 + encode('{"iss":"https://issuer.example","sub":"z').length,
    ),
    damage: [
      ['truncated', HEADER.length + 1 + encode('{"iss":"https://issuer.example","sub":"z').length],
    ],
    claims: { iss: 'https://issuer.example' },
    complete: false,
  },
  {
    title: 'cut before the signature',
    text: `${HEADER}.${PAYLOAD}`,
    damage: [['signature-missing', HEADER.length + 1 + PAYLOAD.length]],
    claims: CLAIMS,
    complete: true,
  },
  {
    title: 'an empty signature',
    text: `${HEADER}.${PAYLOAD}.`,
    damage: [['signature-missing', HEADER.length + PAYLOAD.length + 2]],
    claims: CLAIMS,
  },
  {
    title: 'a signature of an impossible length',
    text: `${GOOD}AAA`,
    damage: [['truncated', GOOD.length + 3]],
    claims: CLAIMS,
  },
  {
    title: 'an ellipsis of dots',
    text: `${GOOD.slice(0, 30)}...`,
    damage: [['truncated', '...']],
    claims: null,
  },
  {
    title: 'an ellipsis character',
    text: `${GOOD.slice(0, 30)}…${GOOD.slice(-6)}`,
    damage: [['truncated', '…']],
    claims: null,
  },
  {
    title: 'nothing but the beginning',
    text: 'eyJ....',
    damage: [['truncated', '....']],
    claims: null,
  },
  {
    title: 'four segments',
    text: `${GOOD}.abcd`,
    damage: [['wrong-segment-count', '.abcd']],
    claims: CLAIMS,
  },
  {
    title: 'an unsecured JWT without its last dot',
    text: `${encode({ alg: 'none' })}.${encode({ sub: 'a' })}`,
    damage: [
      ['wrong-segment-count', encode({ alg: 'none' }).length + 1 + encode({ sub: 'a' }).length],
    ],
    claims: { sub: 'a' },
  },
  {
    title: 'padding',
    text: `${HEADER}==.${PAYLOAD}=.${SIGNATURE}`,
    damage: [
      ['padding', '=='],
      ['padding', '='],
    ],
    claims: CLAIMS,
    complete: true,
  },
  {
    title: 'the alphabet of base64',
    text: jwt({ a: '???>>>' }).replaceAll('_', '/').replaceAll('-', '+'),
    damage: [['base64-standard-alphabet', '/']],
    claims: { a: '???>>>' },
  },
  {
    title: 'a character of no base64',
    text: `${HEADER}.${PAYLOAD.slice(0, 60)}!${PAYLOAD.slice(61)}.${SIGNATURE}`,
    damage: [
      ['not-base64url', '!'],
      ['payload-not-json', HEADER.length + 1 + 60],
    ],
    claims: { iss: 'https://issuer.example', sub: 'zoë' },
    complete: false,
  },
  {
    title: 'a character lost in the middle',
    text: `${HEADER}.${encode('{"iss":"abc"}').slice(0, 9)}${encode('{"iss":"abc"}').slice(10)}.${SIGNATURE}`,
    damage: [
      ['not-base64url', encode('{"iss":"abc"}').slice(0, 9) + encode('{"iss":"abc"}').slice(10)],
      ['payload-not-json', HEADER.length + 1 + 8],
    ],
    claims: null,
  },
  {
    title: 'a payload that lost its end',
    text: `${HEADER}.${encode('{"sub":"a","iss":"b')}.${SIGNATURE}`,
    damage: [['payload-not-json', HEADER.length + 1 + encode('{"sub":"a","iss":"b').length]],
    claims: { sub: 'a' },
  },
  {
    title: 'a payload that is a list',
    text: jwt([1]),
    damage: [['payload-not-json', HEADER.length + 1]],
    claims: null,
  },
  {
    title: 'an empty payload',
    text: `${HEADER}..${SIGNATURE}`,
    damage: [['payload-missing', HEADER.length + 1]],
    claims: null,
  },
  {
    title: 'a header altered in the middle',
    text: `${encode('{"alg":"RS256";"typ":"JWT"}')}.${PAYLOAD}.${SIGNATURE}`,
    damage: [['header-not-json', Math.floor((14 * 4) / 3)]],
    claims: CLAIMS,
  },
  {
    title: 'the first characters lost',
    text: GOOD.slice(2),
    damage: [['header-not-json', 0]],
    claims: CLAIMS,
  },
  {
    title: 'a header without alg',
    text: `${encode({ typ: 'JWT' })}.${PAYLOAD}.${SIGNATURE}`,
    damage: [['header-incomplete', encode({ typ: 'JWT' })]],
    claims: CLAIMS,
  },
  {
    title: 'a JWE of four segments',
    text: `${encode({ alg: 'dir', enc: 'A256GCM' })}..aaaa.bbbb`,
    damage: [['truncated', encode({ alg: 'dir', enc: 'A256GCM' }).length + 11]],
    like: 'jwe',
    claims: null,
  },
  {
    title: 'a JWE of six segments',
    text: `${encode({ alg: 'dir', enc: 'A256GCM' })}..aaaa.bbbb.cccc.dddd`,
    damage: [['wrong-segment-count', '.dddd']],
    like: 'jwe',
  },
  {
    title: 'white space only',
    text: '  ',
    damage: [['white-space-around', '  ']],
    like: 'opaque',
    meant: null,
  },
];

for (const one of broken) {
  test(`malformed: ${one.title}`, () => {
    const token = malformed(readToken(one.text));
    expect(
      token.damage.map(({ code, start, end }, index) => [
        code,
        typeof one.damage[index]?.[1] === 'string' ? one.text.slice(start, end) : start,
      ]),
    ).toEqual(one.damage);
    expect(token.like).toBe(one.like ?? 'jwt');
    if (one.meant !== undefined) expect(token.meant?.text ?? null).toBe(one.meant);
    if (one.claims !== undefined) expect(token.claims).toEqual(one.claims);
    if (one.complete !== undefined) expect(token.claimsComplete).toBe(one.complete);
    for (const { start, end, message } of token.damage) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(one.text.length);
      expect(message).not.toBe('');
    }
  });
}

const opaque: readonly (readonly [string, string])[] = [
  ['a random text', 'mF_9.B5f-4.1JqM'],
  ['hexadecimal digits', '8e84b5b43a239f0a4fd8f27567ca6fe01e0ad30e'],
  [
    'a signed session cookie whose payload comes first',
    'eyJfcGVybWFuZW50Ijp0cnVlfQ.ZXhwaXI.abcDEFghi_-aaa',
  ],
  ['base64 of JSON that is no header', 'eyJpdiI6IkxvY2FsIiwidmFsdWUiOiJ4In0='],
  ['dots only', '....'],
  ['a text that begins with e', 'example'],
  ['nothing', ''],
];

for (const [title, text] of opaque) {
  test(`opaque: ${title}`, () => {
    expect(readToken(text)).toMatchObject({ kind: 'opaque', text });
  });
}

test('flags what a reader should know of the header', () => {
  const flags = (header: Record<string, unknown>, signature?: string) => {
    const token = readToken(jwt({ sub: 'a' }, header, signature));
    return token.kind === 'jwt' ? token.flags.map((flag) => flag.code) : token.kind;
  };
  expect(flags({ alg: 'NoNe' }, '')).toEqual(['unsecured']);
  expect(flags({ alg: 'none' })).toEqual(['unsecured', 'signature-length']);
  expect(flags({ jwk: {} })).toEqual(['embedded-key']);
  expect(flags({ x5c: [] })).toEqual(['embedded-key']);
  expect(flags({ jwk: {}, typ: 'dpop+jwt' })).toEqual([]);
  expect(flags({ jku: 'https://a.example/jwks', x5u: 'https://a.example/c' })).toEqual([
    'key-url',
    'key-url',
  ]);
  expect(flags({ crit: ['b64', 3], b64: false })).toEqual(['critical', 'unencoded-payload']);
  expect(flags({ nonce: 'x' })).toEqual(['graph-nonce']);
  expect(flags({ alg: 'HS256' }, 'A'.repeat(43))).toEqual([]);
  expect(flags({ alg: 'HS256' }, 'A'.repeat(42))).toEqual(['signature-length']);
  expect(flags({ alg: 'ES256' }, 'A'.repeat(128))).toEqual(['signature-length']);
});

test('a nested JWT gives its claims (RFC 7519 §5.2)', () => {
  const token = readToken(jwt(GOOD, { cty: 'JWT' }));
  expect(token).toMatchObject({ kind: 'jwt', claims: CLAIMS, nested: { kind: 'jwt', text: GOOD } });
});

test('a nested text that is no JWT leaves the claims empty', () => {
  expect(readToken(jwt('abc', { cty: 'JWT' }))).toMatchObject({
    kind: 'jwt',
    claims: {},
    nested: { kind: 'opaque' },
  });
});

test('nesting ends somewhere', () => {
  let text = GOOD;
  for (let i = 0; i < 8; i++) text = jwt(text, { cty: 'JWT' });
  let token: Token | null = readToken(text);
  let depth = 0;
  for (; token?.kind === 'jwt'; depth++) token = token.nested;
  expect(depth).toBeLessThan(8);
});

test('an SD-JWT shows its disclosures and its key binding (RFC 9901 §4)', () => {
  const binding = jwt({ nonce: '1', aud: 'v', sd_hash: 'x' }, { typ: 'kb+jwt' });
  const name = encode(['salt', 'given_name', 'Zoë']);
  const element = encode(['salt', 'DE']);
  const wrong = encode({ no: 'list' });
  const text = `${GOOD}~${name}~${element}~${wrong}~${binding}`;
  const token = readToken(text);
  expect(token).toMatchObject({
    kind: 'jwt',
    use: 'sd-jwt',
    text,
    claims: CLAIMS,
    selective: {
      disclosures: [
        { claim: 'given_name', value: 'Zoë', wellFormed: true },
        { claim: null, value: 'DE', wellFormed: true },
        { claim: null, value: null, wellFormed: false },
      ],
      keyBinding: { kind: 'jwt', use: 'key-binding' },
    },
  });
  if (token.kind !== 'jwt') return;
  const [first] = token.selective?.disclosures ?? [];
  expect(text.slice(first?.start, first?.end)).toBe(name);
});

test('an SD-JWT without key binding ends with a tilde', () => {
  expect(readToken(`${GOOD}~`)).toMatchObject({
    kind: 'jwt',
    selective: { disclosures: [], keyBinding: null },
  });
  expect(readToken(`${GOOD}~~x y`)).toMatchObject({
    selective: { keyBinding: { kind: 'malformed' } },
  });
  expect(readToken('eyJ~~').kind).toBe('opaque');
});

test('an encrypted token says what can be said', () => {
  const jwe = (header: object) =>
    readToken(`${encode({ alg: 'dir', enc: 'A256GCM', ...header })}..aaaa.bbbb.cccc`);
  const notes = (header: object) => {
    const token = jwe(header);
    return token.kind === 'encrypted' ? token.notes.join('\n') : token.kind;
  };
  expect(notes({ iss: 'https://tenant.example/' })).toContain('named no audience');
  expect(notes({})).toContain('one secret');
  expect(notes({ alg: 'RSA-OAEP', cty: 'jwt' })).toContain('a signed JWT is inside');
  expect(jwe({ kid: 'k', typ: 'JWT' })).toMatchObject({
    kid: 'k',
    typ: 'jwt',
    alg: 'dir',
    enc: 'A256GCM',
  });
  expect(readToken(`${encode({ alg: 'dir', enc: 'A256GCM' })}..aaaa.bbbb.ccccc`)).toMatchObject({
    kind: 'malformed',
    like: 'jwe',
  });
  expect(readToken(`${encode({ enc: 'A256GCM' })}..aaaa.bbbb.cccc`).kind).toBe('malformed');
});

test('a member called __proto__ does not come through', () => {
  const token = readToken(
    jwt('{"sub":"a","\\u005f_proto__":{"admin":true},"list":[{"__proto__":{"admin":true}}]}'),
  );
  if (token.kind !== 'jwt') throw new Error(token.kind);
  expect(Object.assign({}, token.claims)).not.toHaveProperty('admin');
  expect(JSON.stringify(token.claims)).toBe('{"sub":"a","list":[{}]}');
});

test('many damaged places of a kind are named up to a number', () => {
  const token = malformed(readToken('a b c d e f g h i j k l'));
  expect(token.damage).toHaveLength(5);
  expect(token.meant?.text).toBe('abcdefghijkl');
});

test('the serializations in JSON are no objects around a token (RFC 7515 §7.2, RFC 7516 §7.2)', () => {
  for (const text of [
    `{"protected":"${HEADER}","payload":"${PAYLOAD}","signature":"${SIGNATURE}"}`,
    `{"protected":"${HEADER}","encrypted_key":"AAAA","iv":"AAAA","ciphertext":"AAAA","tag":"AAAA"}`,
  ]) {
    expect(readToken(text).kind).not.toBe('malformed');
  }
});
