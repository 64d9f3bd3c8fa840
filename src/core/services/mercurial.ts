import type { Service } from './service.ts';

export const mercurial: Service = {
  id: 'mercurial',
  name: 'Mercurial',
  kind: 'server',
  reference: 'https://wiki.mercurial-scm.org/PublishingRepositories',
  signs: [
    { sends: 'x-hgproto-1' },
    { sends: 'x-hgarg-1' },
    { field: 'content-type', value: 'application/mercurial-0.1' },
  ],
  says: [
    { text: ['ssl required'], means: 'https-required', only: true },
    {
      text: ['push not authorized', 'pull not authorized', 'read not authorized'],
      means: 'no-credential',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['push not authorized', 'pull not authorized', 'read not authorized'],
      means: 'forbidden-reported-as-401',
      only: true,
      status: 401,
      sent: 'something',
      certainty: 'likely',
      note: 'The user is in none of the lists (allow-push, allow_read), or in one of those that deny.',
    },
  ],
  remedies: [
    {
      of: 'https-required',
      for: 'developer',
      does: 'Push over https, and set that address as the default of the repository (default below [paths] in .hg/hgrc): {request} went to http.',
      code: { language: 'shell', text: 'hg push https://{hostname}{path}' },
    },
    {
      of: 'https-required',
      for: 'owner',
      does: 'Leave push_ssl on, and put TLS in front of {host}. Behind a proxy that ends it, pass the scheme on to hgweb (wsgi.url_scheme must be https), which refuses the push else as it did now.',
      code: { language: 'text', text: '[web]\npush_ssl = true\nallow-push = alice' },
    },
    {
      of: ['forbidden-reported-as-401', 'permission-denied'],
      for: 'owner',
      does: 'Name the user in the list of the repository that {path} is of, in its .hg/hgrc.',
      code: { language: 'text', text: '[web]\nallow-push = alice' },
    },
  ],
};
