import type { Reading } from '../analysis.ts';
import { SEND_LOCALHOST } from './remedies.ts';
import type { Service } from './service.ts';
import { atAvalanche } from './when.ts';

/** How old the iat of a token may be, in milliseconds. */
const FRESH_MS = 60_000;

/** Made in the minute of the request: only another clock can find it old, or from the future. */
const isFresh = ({ lifetime, attempt }: Reading): boolean =>
  typeof lifetime?.issuedAt === 'number' && Math.abs(attempt.sentAt - lifetime.issuedAt) < FRESH_MS;

/** AvalancheGo says the same. */
const saysHost = (reading: Reading): boolean =>
  reading.content.text === 'invalid host specified' && !atAvalanche(reading);

/** The option for the names of what was called: JSON-RPC, GraphQL beside it, or the Engine API. */
const optionOf = ({ url }: Reading): readonly string[] => [
  url?.port === '8551' ? 'authrpc' : url?.pathname.startsWith('/graphql') ? 'graphql' : 'http',
  url?.port || (url?.protocol === 'https:' ? '443' : '80'),
];

/** Its Engine API asks of each request a JWT made less than a minute ago; the other clients of Ethereum do the same. */
export const goEthereum: Service = {
  id: 'go-ethereum',
  name: 'go-ethereum',
  kind: 'server',
  reference: 'https://github.com/ethereum/execution-apis/blob/main/src/engine/authentication.md',
  traits: [{ when: saysHost, wrote: true }],
  says: [
    {
      text: ['^invalid host specified$'],
      means: 'host-not-allowed',
      when: saysHost,
      note: 'It answers to localhost, to addresses in numbers, and to the names on its list (vhosts).',
    },
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
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add {hostname} to the names that the node answers to, and start it anew; other clients of Ethereum made from go-ethereum have the same option. Whoever reaches the port can then call it by that name.',
      code: { language: 'shell', text: 'geth --{1} --{1}.vhosts=localhost,{hostname}' },
      seeks: optionOf,
      when: (reading) => optionOf(reading)[0] === 'http',
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add {hostname} to the names by which this API of the node may be called, and start it anew. Whoever reaches the port can then call it by that name.',
      code: { language: 'shell', text: 'geth --{1}.vhosts=localhost,{hostname}' },
      seeks: optionOf,
      when: (reading) => optionOf(reading)[0] !== 'http',
    },
    SEND_LOCALHOST,
    {
      of: 'host-not-allowed',
      for: 'developer',
      does: 'Call the node by its address in numbers, which it lets pass, or as localhost through a tunnel; {request} went to it by name.',
      code: { language: 'shell', text: 'ssh -N -L {2}:localhost:{2} {hostname}' },
      seeks: optionOf,
    },
  ],
};
