import type { Reading } from '../analysis.ts';
import type { Remedy, Service } from './service.ts';

/** Whom the route called, where its answer names it. */
function upstreamOf({ content }: Reading): readonly string[] | null {
  const named = content.fields.find(({ path }) => /(?:^|\.)upstream(?:_?url)?$/i.test(path));
  const host = /^https?:\/\/([\w.:-]+)/.exec(named?.value ?? '')?.[1];
  return host === undefined ? null : [host];
}

const USE_PROXY: Remedy['code'] = {
  language: 'shell',
  text: 'export HTTPS_PROXY="http://$PROXY_USER:$PROXY_PASSWORD@$PROXY"\nexport NODE_USE_ENV_PROXY=1',
};

export const next: Service = {
  id: 'next',
  name: 'Next.js',
  kind: 'framework',
  reference: 'https://nextjs.org/docs',
  signs: [{ path: '/_next/' }, { field: 'x-powered-by', value: 'next js' }],
  says: [
    {
      text: '^Unauthorized$',
      status: 403,
      only: true,
      when: (r) => r.crossOrigin === true && r.url?.pathname.startsWith('/_next/') === true,
      means: 'origin-not-allowed',
      note: 'The development server keeps its files from the pages of other sites (allowedDevOrigins).',
    },
    {
      text: ['Invalid Server Actions request'],
      means: 'csrf-rejected',
      note: 'Server actions compare Origin with Host.',
    },
  ],
  remedies: [
    {
      of: 'proxy-status-from-origin',
      for: 'owner',
      does: 'Give the Next.js server of {host} the proxy with its credentials, and make Node.js use it (22.21, 24 or later): on its way to {1} a proxy asked for them.',
      code: USE_PROXY,
      seeks: upstreamOf,
    },
    {
      of: 'proxy-status-from-origin',
      for: 'owner',
      does: 'If the Next.js server of {host} calls others through a proxy, give it the proxy with its credentials, and make Node.js use it (22.21, 24 or later).',
      code: USE_PROXY,
      when: (reading) => upstreamOf(reading) === null,
    },
    {
      of: 'proxy-status-from-origin',
      for: 'owner',
      does: 'Answer {request} with 502 where a call of its own fails; the 407 is about the proxy of the server, which no browser can answer.',
      code: {
        language: 'js',
        text: "return Response.json({ error: 'upstream failed' }, { status: 502 });",
      },
    },
  ],
};
