import type { Service } from './service.ts';
import { bySession } from './when.ts';

const PROJECT = /^\w+ https:\/\/([a-z0-9-]+)\.api(?:cdn)?\.sanity\.io\//;

export const sanity: Service = {
  id: 'sanity',
  name: 'Sanity',
  kind: 'API',
  reference: 'https://www.sanity.io/docs/http-reference',
  signs: [
    { host: '*.api.sanity.io' },
    { host: '*.apicdn.sanity.io' },
    { field: 'x-sanity-shard', wrote: true },
  ],
  // The studio sends the cookie of a session, all others a token.
  says: [
    { text: ['^SIO-401-ANF$'], means: 'session-expired', when: bySession },
    {
      text: ['^SIO-401-ANF$'],
      means: 'token-rejected',
      when: (r) => !bySession(r),
      note: 'The session that is not found is the token.',
    },
    {
      text: ['^SIO-401-AWH$', 'Session does not match project host'],
      means: 'token-audience-mismatch',
      note: 'The token is of another project.',
    },
    { text: ['^SIO-401-AEX$'], means: 'session-expired', when: bySession },
    { text: ['^SIO-401-AEX$'], means: 'token-expired', when: (r) => !bySession(r) },
    {
      text: ['Insufficient permissions permission ~ required'],
      means: 'permission-denied',
      sent: 'something',
    },
  ],
  remedies: [
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Create a token in project {1} and send it with {request} (sanity.io/manage, the project, API, Tokens); if the project of the token was meant, correct the projectId of the client instead.',
      code: { language: 'shell', text: 'npx sanity tokens add "My token" --role=editor' },
      asks: PROJECT,
    },
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Keep the token on a server of yours, and make {request} there: who opens a page of {page} can read what it sends.',
      when: (r) => r.crossOrigin === true && !bySession(r),
    },
  ],
};
