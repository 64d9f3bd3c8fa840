import type { ExpectedRow, Refusal } from './refusal.ts';

/** What the script sends to the servers of bearer.ts, and what they answer. */
export const bearerRefusals: readonly Refusal[] = [
  {
    id: 'basic-to-bearer',
    title: 'Basic to a Bearer API',
    about: 'Basic credentials for an API behind passport-http-bearer, which takes tokens only.',
    needsProxy: false,
    expected: row('/parcels/17', 'scheme-mismatch', { credential: 'Basic', tokenState: null }),
  },
  {
    id: 'bearer-expired',
    title: 'Expired token',
    about: 'A token of the identity provider that expired three minutes ago.',
    needsProxy: false,
    expected: row('/orders/1001', 'token-expired', { tokenState: 'expired' }),
  },
  {
    id: 'bearer-not-yet-valid',
    title: 'Token of the future',
    about: 'A token whose nbf lies an hour ahead.',
    needsProxy: false,
    expected: row('/orders/1002', 'token-not-yet-valid', { tokenState: 'not-yet-valid' }),
  },
  {
    id: 'bearer-truncated',
    title: 'Truncated token',
    about: 'A token cut off in the middle of its claims, as by a column that is too short.',
    needsProxy: false,
    expected: row('/orders/1003', 'token-malformed', { tokenState: 'malformed' }),
  },
  {
    id: 'bearer-placeholder',
    title: 'Bearer undefined',
    about: 'The variable that should hold the token is undefined.',
    needsProxy: false,
    expected: row('/orders/1004', 'token-placeholder', { tokenState: null }),
  },
  {
    id: 'bearer-no-scheme',
    title: 'Token without a scheme',
    about: 'A good token, but Authorization lacks the word Bearer; express-jwt wants it.',
    needsProxy: false,
    expected: row('/invoices/88', 'scheme-missing', {
      scheme: null,
      credential: null,
      findings: ['challenge-missing'],
    }),
  },
  {
    id: 'bearer-wrong-audience',
    title: 'Token for another API',
    about: 'A token made for billing.lab.test, sent to the orders API.',
    needsProxy: false,
    expected: row('/orders/1005', 'token-audience-mismatch'),
  },
  {
    id: 'bearer-wrong-issuer',
    title: 'Token of another issuer',
    about: 'A token that says it comes from the staging environment.',
    needsProxy: false,
    expected: row('/orders/1006', 'token-issuer-mismatch'),
  },
  {
    id: 'bearer-forged',
    title: 'Token signed by another key',
    about: 'All claims are right, but the signature is not by the key that the kid names.',
    needsProxy: false,
    expected: row('/orders/1007', 'token-signature-invalid'),
  },
  {
    id: 'bearer-opaque',
    title: 'Unknown opaque token',
    about: 'A random token that passport-http-bearer does not find; it says no more than that.',
    needsProxy: false,
    expected: row('/parcels/18', 'token-rejected', { tokenState: null }),
  },
  {
    id: 'insufficient-scope',
    title: 'Scope is missing',
    about: 'The token grants orders:read, and a new order asks for orders:write.',
    needsProxy: false,
    expected: row('/orders', 'insufficient-scope', { status: 403, method: 'POST' }),
  },
  {
    id: 'permission-denied',
    title: 'Not the owner',
    about: 'A good token, but the order that it would delete belongs to someone else.',
    needsProxy: false,
    expected: row('/orders/2001', 'permission-denied', {
      status: 403,
      method: 'DELETE',
      scheme: null,
    }),
  },
  {
    id: 'retry-loop',
    title: 'Four times the same token',
    about: 'A client that repeats a refused request with the same expired token.',
    needsProxy: false,
    times: 4,
    expected: row('/orders/1008', 'token-expired', {
      tokenState: 'expired',
      findings: ['retry-loop'],
    }),
  },
  {
    id: 'renewed',
    title: 'Refused, then renewed',
    about: 'An expired token is refused; with a fresh one the same request works.',
    needsProxy: false,
    expected: row('/orders/1009', 'token-expired', { tokenState: 'expired' }),
  },
];

/** A refused GET with a Bearer token in its lifetime, but for what `other` says. */
function row(path: string, cause: string, other: Partial<ExpectedRow> = {}): ExpectedRow {
  return {
    status: 401,
    method: 'GET',
    path,
    scheme: 'Bearer',
    credential: 'Bearer',
    tokenState: 'valid',
    cause,
    ...other,
  };
}
