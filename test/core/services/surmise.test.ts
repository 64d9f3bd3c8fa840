import { describe, expect, test } from 'vitest';
import { createHistory } from '../../../src/core/history.ts';
import { read } from '../../../src/core/read.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

const BEARER: Brief = { request: { Authorization: 'Bearer abcdefghijklmnop' } };
const KEY: Brief = { request: { 'X-Api-Key': 'abcdefghijklmnop' } };
const NOTHING: Brief = { status: 403 };

const heard = (brief: Brief, body: string) =>
  read(exchange({ ...brief, body }), createHistory()).services.statements.map(
    ({ means, certainty }) => `${means} ${certainty}`,
  );

describe('words in no known order point to a cause that is possible', () => {
  test.each([
    [BEARER, 'ttl of that bearer: elapsed', 'token-expired'],
    [BEARER, 'base64url alphabet left at offset 41 of the jwt', 'token-malformed'],
    [BEARER, '{"why":"jwt integrity does not hold"}', 'token-signature-invalid'],
    [BEARER, '{"error":{"code":"JwtOfNeighbourAsRecipient"}}', 'token-audience-mismatch'],
    [BEARER, 'of that issuer no jwt comes in here', 'token-issuer-mismatch'],
    [BEARER, 'grant not yet begun', 'token-not-yet-valid'],
    [BEARER, 'jti killed by its owner', 'token-revoked'],
    [KEY, 'api sign differs', 'signature-mismatch'],
    [KEY, 'credits for June consumed', 'rate-limited'],
    [NOTHING, 'Plain http? Not with us.', 'https-required'],
    [NOTHING, 'hostname outside the ones of this house', 'host-not-allowed'],
    [NOTHING, 'the folder is closed to the web', 'resource-forbidden-by-server'],
  ] as const)('%j: %s', (brief, body, means) => {
    expect(heard(brief, body)).toEqual([`${means} possible`]);
  });

  test('what is wrong with a credential, where a sentence says that it is', () => {
    expect(heard(BEARER, 'invalid token: of another application')).toEqual([
      'token-audience-mismatch possible',
    ]);
    expect(heard(BEARER, 'invalid token: of another application or so')).toEqual([
      'bad-credential likely',
    ]);
  });

  test('not where a sentence says the cause', () => {
    expect(heard(BEARER, 'Invalid CSRF token in the base64 of this token.')).not.toContain(
      'token-malformed possible',
    );
  });

  test('not in an address, a long text, or what is no error', () => {
    expect(heard(NOTHING, 'see https://docs.example.test/plain_http')).toEqual([]);
    expect(heard(NOTHING, `Plain http? Not with us. ${'And so on. '.repeat(30)}`)).toEqual([]);
    expect(heard(NOTHING, '{"article":{"title":"Plain http? Not with us."}}')).toEqual([]);
  });
});
