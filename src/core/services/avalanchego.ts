import type { Reading } from '../analysis.ts';
import { SEND_LOCALHOST } from './remedies.ts';
import type { Service } from './service.ts';
import { atAvalanche } from './when.ts';

const saysHost = (reading: Reading): boolean =>
  reading.content.text === 'invalid host specified' && atAvalanche(reading);

/** The check is that of go-ethereum, under an option of its own. */
export const avalanchego: Service = {
  id: 'avalanchego',
  name: 'AvalancheGo',
  kind: 'server',
  reference: 'https://build.avax.network/docs/nodes/configure/configs-flags',
  signs: [{ when: saysHost, wrote: true }],
  says: [
    {
      text: ['^invalid host specified$'],
      means: 'host-not-allowed',
      only: true,
      note: 'It answers to localhost, to addresses in numbers, and to the names of http-allowed-hosts.',
    },
  ],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add {hostname} to the names that the node answers to (http-allowed-hosts in its configuration file, AVAGO_HTTP_ALLOWED_HOSTS in the environment), and start it anew. Whoever reaches the port can then call its APIs by that name.',
      code: { language: 'shell', text: 'avalanchego --http-allowed-hosts=localhost,{hostname}' },
    },
    SEND_LOCALHOST,
    {
      of: 'host-not-allowed',
      for: 'developer',
      does: 'Call the node by its address in numbers, which it lets pass, or as localhost through a tunnel; {request} went to it by name.',
      code: { language: 'shell', text: 'ssh -N -L 9650:localhost:9650 {hostname}' },
    },
  ],
};
