import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProof } from '../../../src/core/token/dpop.ts';
import type { JsonObject } from '../../../src/core/token/json.ts';
import { lifetime } from '../../../src/core/token/lifetime.ts';
import { readPlaceholder } from '../../../src/core/token/placeholder.ts';
import { grants } from '../../../src/core/token/scopes.ts';
import { readToken, type Token } from '../../../src/core/token/token.ts';
import { encode, jwt } from './make.ts';

/** Texts of any kind, and texts out of the pieces that tokens are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'eyJ',
          'eyJhbGciOiJub25lIn0',
          'e30',
          '.',
          '..',
          '...',
          '…',
          '~',
          '=',
          '%2E',
          '%',
          '"',
          "'",
          '\\"',
          '\\n',
          ' ',
          '\n',
          '\u200b',
          '\ufeff',
          'Bearer ',
          "b'",
          'Optional("',
          '")',
          '{',
          '}',
          ',',
          ';',
          '+',
          '/',
          'ghp_',
          'sk_test_',
          'v4.public.',
          'gAAAAAB',
          '{"token":"',
          '\ud800',
        ),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.json({ maxDepth: 1 }).map(encode),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

function expectSound(token: Token, text: string): void {
  expect(token.text).toBe(text);
  if (token.kind === 'malformed') {
    expect(token.damage.length).toBeGreaterThan(0);
    let last = 0;
    for (const { start, end } of token.damage) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = start;
    }
    if (token.meant) expectSound(token.meant, token.meant.text);
  } else if (token.kind !== 'opaque') {
    let behind = 0;
    for (const { start, end } of Object.values(token.segments)) {
      expect(start).toBeGreaterThanOrEqual(behind);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      behind = end;
    }
  }
}

test('any text is read, and every span lies inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expectSound(readToken(text), text);
      readPlaceholder(text);
    }),
    { numRuns: 5000 },
  );
});

test('a well-formed JWT is read as it was written', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue());
  // Members of that name are left out on purpose, however deep: see parseJson.
  const withoutProto = (name: string, value: unknown) => (name === '__proto__' ? undefined : value);
  fc.assert(
    fc.property(object, fc.uint8Array({ minLength: 1 }), (claims, signature) => {
      const text = jwt(claims, { alg: 'RS256' }, Buffer.from(signature).toString('base64url'));
      const token = readToken(text);
      expect(token.kind).toBe('jwt');
      if (token.kind === 'jwt') {
        expect(JSON.stringify(token.claims)).toBe(
          JSON.stringify(JSON.parse(JSON.stringify(claims), withoutProto)),
        );
        lifetime(token.claims, { requestSentAt: 0, serverDate: null, receivedAt: null });
        grants(token.claims);
        checkProof(text, {
          method: 'GET',
          url: 'https://a.example',
          accessToken: text,
          nonce: 'n',
          now: 0,
        });
      }
    }),
  );
});

test('claims with the names of registered ones, and any value, are judged without error', () => {
  const claims = fc.record(
    {
      exp: fc.jsonValue(),
      nbf: fc.jsonValue(),
      iat: fc.jsonValue(),
      aud: fc.jsonValue(),
      scope: fc.jsonValue(),
      events: fc.jsonValue(),
      cnf: fc.jsonValue(),
      realm_access: fc.jsonValue(),
      resource_access: fc.jsonValue(),
      typ: fc.jsonValue(),
      crit: fc.jsonValue(),
      jwk: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(claims, claims, fc.double(), fc.option(fc.double()), (a, b, sent, date) => {
      const header = b as unknown as Record<string, unknown>;
      const token = readToken(jwt(a, header));
      expect(token.kind).toBe('jwt');
      const found = lifetime(a as unknown as JsonObject, {
        requestSentAt: sent,
        serverDate: date,
        receivedAt: date,
      });
      expect(['valid', 'expired', 'not-yet-valid', 'no-expiry']).toContain(found.state);
      grants(a as unknown as JsonObject);
      checkProof(jwt(a, header), {
        method: 'GET',
        url: 'x',
        accessToken: null,
        nonce: null,
        now: 0,
      });
    }),
  );
});

test('a JWT cut anywhere is never taken for a whole one', () => {
  const text = jwt(
    { iss: 'https://issuer.example', sub: 'zoë', exp: 1 },
    { alg: 'HS256' },
    'A'.repeat(43),
  );
  for (let end = 24; end < text.length; end++) {
    const token = readToken(text.slice(0, end));
    const short =
      token.kind === 'jwt' && token.flags.some(({ code }) => code === 'signature-length');
    expect(token.kind === 'malformed' || short, `cut at ${end}`).toBe(true);
  }
});
