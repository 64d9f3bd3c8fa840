import type { Service } from './service.ts';

export const mediawiki: Service = {
  id: 'mediawiki',
  name: 'MediaWiki',
  kind: 'API',
  reference: 'https://www.mediawiki.org/wiki/API:REST_API/Status_codes',
  signs: [{ path: '/rest.php/', wrote: true }],
  says: [
    {
      text: ['^rest read denied$', '^rest write denied$'],
      means: 'no-credential',
      sent: 'nothing',
      note: 'The wiki shows its pages to those who are signed in.',
    },
    {
      text: ['^rest read denied$', '^rest write denied$', 'rest permission denied'],
      means: 'permission-denied',
      sent: 'something',
    },
    { text: ['^rest badtoken'], means: 'csrf-rejected' },
  ],
  remedies: [
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Fetch a token in the same session and send it with {request}; behind a proxy the cookie of the session must come along both times.',
      code: {
        language: 'shell',
        text: "curl -b cookies -c cookies 'https://{host}/w/api.php?action=query&meta=tokens&format=json'",
      },
    },
  ],
};
