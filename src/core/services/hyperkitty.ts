import type { Service } from './service.ts';

export const hyperkitty: Service = {
  id: 'hyperkitty',
  name: 'HyperKitty',
  kind: 'framework',
  reference: 'https://docs.mailman3.org/projects/hyperkitty/en/latest/install.html',
  signs: [{ text: 'MAILMAN_ARCHIVER_FROM', wrote: true }],
  says: [{ text: ['MAILMAN_ARCHIVER_FROM'], means: 'ip-not-allowed' }],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address from which Mailman core reaches {host} to settings.py, and start HyperKitty again; behind a proxy it may be another than 127.0.0.1.',
      code: {
        language: 'text',
        text: "MAILMAN_ARCHIVER_FROM = ('127.0.0.1', '::1', 'ADDRESS_OF_MAILMAN_CORE')",
      },
    },
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Send {request} from the machine that Mailman core runs on: this API is for Mailman alone, and a page of {host} asks the archive by its other addresses.',
    },
    {
      of: 'ip-not-allowed',
      for: 'visitor',
      does: 'Read the archive by its pages at {host}; {request} is between its servers, and no network of yours opens it.',
    },
  ],
};
