import type { Service } from './service.ts';

/** A proxy that adds CORS fields to what others answer. */
export const corsAnywhere: Service = {
  id: 'cors-anywhere',
  name: 'CORS Anywhere',
  kind: 'server',
  reference: 'https://github.com/Rob--W/cors-anywhere#documentation',
  says: [
    {
      text: 'was not whitelisted by the operator of this proxy',
      means: 'origin-not-allowed',
      note: 'The list of origins is its option originWhitelist.',
    },
    {
      text: 'was blacklisted by the operator of this proxy',
      means: 'origin-not-allowed',
      note: 'The list of origins is its option originBlacklist.',
    },
  ],
  remedies: [
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Call {1} from a server of your own instead of through {host}: a server needs no CORS, and so no proxy for it.',
      asks: /^\w+ \w+:\/\/[^/]+\/+(https?:\/\/[^?#]+)/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Make the call of {request} from a server of your own instead of through {host}: a server needs no CORS, and so no proxy for it.',
      asks: /^(?!\w+ \w+:\/\/[^/]+\/+https?:\/\/)/,
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'If {origin} is a page of yours, add it to the origins that CORS Anywhere at {host} allows, separated by commas, and start it again (in code: originWhitelist).',
      code: { language: 'shell', text: 'export CORSANYWHERE_WHITELIST={origin}' },
      finds: /not whitelisted/,
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'If {origin} is a page of yours, take it out of CORSANYWHERE_BLACKLIST (in code: originBlacklist) of CORS Anywhere at {host}, and start it again.',
      finds: /blacklisted/,
    },
  ],
};
