import type { Service } from './service.ts';

/** The rule lets in the computer itself alone. */
const LOCAL = /\blocalhost\b|\b127\.0\.0\.1\b|\bloopback\b/i;

export const uvicorn: Service = {
  id: 'uvicorn',
  name: 'Uvicorn',
  // The server is a package of the application, which answers by itself.
  kind: 'library',
  reference: 'https://www.uvicorn.org/settings/#http',
  signs: [{ field: 'server', value: 'uvicorn' }],
  says: [],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Do not call {request} from a page or another computer: it is open to programs on the server itself, and the browsers of visitors never are that.',
      finds: LOCAL,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Run {request} on the server of {hostname} itself, by ssh, at the port on which Uvicorn listens.',
      code: { language: 'shell', text: "curl -i -X {1} 'http://127.0.0.1:8000{path}'" },
      asks: /^(\w+)/,
      finds: LOCAL,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address of the client to the list that guards {request}, if you know whose it is.',
      when: ({ content }) => !LOCAL.test(content.text),
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Where a proxy stands in front of {hostname}, let Uvicorn take the address of the client from it: name the address of that proxy alone. With * anybody could write an allowed address into the field.',
      code: {
        language: 'shell',
        text: 'uvicorn app:app --proxy-headers --forwarded-allow-ips="$PROXY_ADDRESS"',
      },
    },
    {
      of: 'ip-not-allowed',
      for: 'visitor',
      does: 'Ask whoever runs {hostname} to do it for you: no network of yours is let in, only the server itself.',
      finds: LOCAL,
    },
  ],
};
