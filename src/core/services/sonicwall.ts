import type { Service } from './service.ts';

/** The reason on its block page. */
const CATEGORY = /Forbidden Category\s*(?:&quot;|["“])([^"”&<]{2,60})/;

export const sonicWall: Service = {
  id: 'sonicwall',
  name: 'SonicWall',
  kind: 'proxy',
  reference:
    'https://www.sonicwall.com/support/technical-documentation/docs/sonicos-7-1-content_filtering/',
  signs: [
    { field: 'server', value: 'SonicWALL' },
    { text: 'SonicWall Web Site Blocked', wrote: true },
  ],
  says: [
    { text: 'SonicWall Web Site Blocked', means: 'blocked-by-proxy' },
    { text: 'This site has been blocked by the network administrator', means: 'blocked-by-proxy' },
    { text: 'Block reason Forbidden Category', means: 'blocked-by-proxy', only: true },
  ],
  remedies: [
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Ask whoever runs the network to allow {host}, and tell them the category on the page, “{1}”. If that is wrong, whoever runs {host} can ask SonicWall to rate the site anew.',
      finds: CATEGORY,
    },
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'If you run the filter: add {hostname} to the Allowed URI List of the profile that applies (Object, Profile Objects, Content Filter), or set the category “{1}” to Allow there.',
      finds: CATEGORY,
    },
  ],
};
