import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** How old the iat of a token may be, in milliseconds. */
const FRESH_MS = 60_000;

/** Made in the minute of the request: only another clock can find it old, or from the future. */
const isFresh = ({ lifetime, attempt }: Reading): boolean =>
  typeof lifetime?.issuedAt === 'number' && Math.abs(attempt.sentAt - lifetime.issuedAt) < FRESH_MS;

/** Its Engine API asks of each request a JWT made less than a minute ago; the other clients of Ethereum do the same. */
export const goEthereum: Service = {
  id: 'go-ethereum',
  name: 'go-ethereum',
  kind: 'server',
  reference: 'https://github.com/ethereum/execution-apis/blob/main/src/engine/authentication.md',
  says: [
    {
      text: ['^stale token$'],
      means: 'clock-skew',
      when: isFresh,
      note: 'The token was made just now, and is more than a minute old by the clock of the node.',
    },
    {
      text: ['^stale token$'],
      means: 'token-expired',
      when: (r) => !isFresh(r),
      note: 'Each request needs a new token: its iat may be a minute old.',
    },
    {
      text: ['^future token$'],
      means: 'clock-skew',
      note: 'Its iat is more than a minute ahead of the clock of the node.',
    },
    {
      text: ['^missing issued-at$'],
      means: 'token-rejected',
      note: 'The token has no iat, which each request has to carry anew.',
    },
  ],
};
