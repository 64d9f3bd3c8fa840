import type { Service } from './service.ts';

const NO_FILE = /Not a regular file/;
const NO_PERMISSION = /have permission to access this URL/;

export const darkhttpd: Service = {
  id: 'darkhttpd',
  name: 'darkhttpd',
  kind: 'server',
  reference: 'https://unix4lyfe.org/darkhttpd/',
  signs: [{ field: 'server', value: 'darkhttpd', wrote: true }],
  says: [
    {
      text: ['Not a regular file'],
      means: 'resource-forbidden-by-server',
      only: true,
      note: 'What lies there is neither a file nor a folder, but a named pipe, a socket or a device.',
    },
    {
      text: ["You don't have permission to access this URL"],
      means: 'resource-forbidden-by-server',
      only: true,
      note: 'The account that it runs under may not read what lies there.',
    },
  ],
  remedies: [
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Look at what lies at {path} in the folder that darkhttpd serves, and put a regular file in its place. What a program writes into a pipe or socket needs a server of its own: darkhttpd sends files alone.',
      code: { language: 'shell', text: 'stat "$ROOT"\'{path}\'' },
      finds: NO_FILE,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'developer',
      does: 'Ask whoever runs {host} for a file that holds the same: no other way of asking gets {path}.',
      finds: NO_FILE,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Let the account that darkhttpd runs under (--uid and --gid, where they are set) read {path} and enter every folder above it.',
      code: { language: 'shell', text: 'namei -l "$ROOT"\'{path}\'' },
      finds: NO_PERMISSION,
    },
  ],
};
