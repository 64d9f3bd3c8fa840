import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Service } from './service.ts';

/** Not a rule of access, but of size. */
const TOO_BIG = /\bERR_TOO_BIG\b/;
const NOT_TOO_BIG = /^(?![\s\S]*\bERR_TOO_BIG\b)/;

/** The name of the proxy, and of its error, in whichever order the fields come. */
const NAMED_DENIAL =
  /^(?=[\s\S]*^via: [^\n]*?\b([\w-]+(?:\.[\w-]+)*) \(squid)(?=[\s\S]*^x-squid-error: (ERR_(?!TOO_BIG)\w+))/im;

/** Whoever is named to the proxy may lack a group besides. */
const namesNobody = (reading: Reading): boolean =>
  firstOf(reading.requestField('proxy-authorization')) === undefined;

export const squid: Service = {
  id: 'squid',
  name: 'Squid',
  kind: 'proxy',
  reference: 'https://wiki.squid-cache.org/Features/Authentication',
  signs: [
    { field: 'x-squid-error', wrote: true },
    { field: 'server', value: 'squid' },
  ],
  says: [
    {
      field: 'x-squid-error',
      value: 'ERR ACCESS DENIED',
      means: 'blocked-by-proxy',
      status: 403,
      note: 'An http_access rule of the proxy denied it: the destination, the user or group, the time or the source.',
    },
    {
      field: 'x-squid-error',
      value: 'ERR TOO BIG',
      means: 'blocked-by-proxy',
      status: 403,
      note: 'What the server answered is larger than the proxy lets through (reply_body_max_size).',
    },
    {
      field: 'x-squid-error',
      value: 'ERR CACHE ACCESS DENIED',
      means: 'bad-credential',
      status: 401,
      sent: 'something',
      note: 'An accelerator asks for the user and the password again.',
    },
    {
      field: 'x-squid-error',
      value: 'ERR CACHE ACCESS DENIED',
      means: 'not-signed-in',
      status: 401,
      sent: 'nothing',
    },
    {
      text: ['Access control configuration prevents your request from being allowed at this time'],
      means: 'blocked-by-proxy',
      status: 403,
    },
    {
      field: 'x-squid-error',
      value: 'ERR',
      means: 'blocked-by-proxy',
      status: 403,
      certainty: 'likely',
      when: (r) => !TOO_BIG.test(r.responseField('x-squid-error') ?? ''),
    },
  ],
  remedies: [
    {
      of: 'proxy-credentials-rejected',
      for: 'owner',
      does: 'For whoever runs the proxy: look up TCP_DENIED/407 for {hostname} in access.log, and ask the helper of auth_param itself whether it takes the user and the password.',
      code: {
        language: 'shell',
        text: 'printf \'%s %s\\n\' "$PROXY_USER" "$PROXY_PASSWORD" | /usr/lib/squid/basic_ncsa_auth /etc/squid/passwords',
      },
    },
    {
      of: 'proxy-credentials-rejected',
      for: 'owner',
      does: 'For whoever runs the proxy: if the password is right, look for a deny line that ends in an ACL of users or groups: Squid asks again when it fits. With all behind it Squid refuses {hostname} with 403 instead.',
      code: { language: 'text', text: 'http_access deny !allowed_users all' },
    },
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'For whoever runs the proxy: look up TCP_DENIED for {hostname} in access.log, with its user; then go through the http_access lines from the top, of which the first that fits decides, and through the groups of that user.',
      finds: NOT_TOO_BIG,
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Ask whoever runs the proxy {1} to allow {hostname}, and quote {2}, the address and the time; they decide, not the owner of {hostname}.',
      finds: NAMED_DENIAL,
      when: namesNobody,
    },
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'For whoever runs the proxy: look at the reply_body_max_size lines of squid.conf, and give {hostname}, or the group that needs such files, a larger limit of its own.',
      finds: TOO_BIG,
    },
    {
      of: 'blocked-by-proxy',
      for: 'visitor',
      does: 'Ask whoever runs the proxy to raise its limit of size for {hostname}, or look there for a smaller version: the server has refused nothing.',
      finds: TOO_BIG,
    },
  ],
};
