import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** It stands on its page under a number. */
const PAGE = /\b12209\b/;
const NO_PAGE = /^(?![\s\S]*\b12209\b)/;
/** The proxy by its name, which it puts into Via. */
const NAMED = /^via: [\d.]+ ([\w.-]+)/im;
const isNameless = (reading: Reading): boolean =>
  !/^[\d.]+ [\w.-]/.test(reading.responseField('via') ?? '');

export const isaServer: Service = {
  id: 'isa-server',
  name: 'Microsoft ISA Server and Forefront TMG',
  kind: 'proxy',
  reference: 'https://technet.microsoft.com/en-us/library/bb794787.aspx',
  signs: [
    {
      text: 'The (ISA Server|Forefront TMG) requires authorization to fulfill the request',
      wrote: true,
    },
    { text: 'Access to the Web Proxy filter is denied', wrote: true },
  ],
  says: [],
  remedies: [
    {
      of: 'proxy-credentials-missing',
      for: 'developer',
      does: 'Nothing is wrong if a second request follows: the first of every sign-in at this proxy is answered so. A client of your own that asks for {host} on a computer of the domain signs in like this.',
      code: {
        language: 'shell',
        text: 'curl -i --proxy "$PROXY" --proxy-negotiate --proxy-user : \'http://{host}{path}\'',
      },
      finds: NO_PAGE,
    },
    {
      of: 'proxy-credentials-missing',
      for: 'visitor',
      does: 'Sign in to the domain on this computer: the browser then answers the proxy by itself, and {host} opens. Enter user name and password only where it asks for them.',
      finds: NO_PAGE,
    },
    {
      of: 'proxy-credentials-missing',
      for: 'owner',
      does: 'For whoever runs the proxy {1}: look in the Web Proxy log (Monitoring, or Logs & Reports in TMG) for {host} and this client: the rule that asks for users stands there. If no second request with a user follows, the browser does not know the proxy as one of the intranet, or the computer is not in the domain.',
      finds: NAMED,
    },
    {
      of: 'proxy-credentials-missing',
      for: 'owner',
      does: 'For whoever runs the proxy: look in the Web Proxy log (Monitoring, or Logs & Reports in TMG) for {host} and this client: the rule that asks for users stands there. If no second request with a user follows, the browser does not know the proxy as one of the intranet, or the computer is not in the domain.',
      when: isNameless,
    },
    {
      of: ['proxy-credentials-missing', 'proxy-credentials-rejected'],
      for: 'developer',
      does: 'If no second request to {host} follows (a first 407 belongs to each sign-in at the proxy), give the client the user name with its domain; it must know what the proxy asks for, NTLM or Negotiate.',
      code: {
        language: 'shell',
        text: 'curl -i --proxy "$PROXY" --proxy-anyauth --proxy-user "$DOMAIN\\\\$PROXY_USER:$PROXY_PASSWORD" \'http://{host}{path}\'',
      },
      finds: PAGE,
    },
    {
      of: ['proxy-credentials-missing', 'proxy-credentials-rejected'],
      for: 'visitor',
      does: 'Enter the user name with the domain (DOMAIN\\name) and the password of Windows when the browser asks for the proxy, then load {hostname} again.',
      finds: PAGE,
    },
    {
      of: ['proxy-credentials-missing', 'proxy-credentials-rejected'],
      for: 'visitor',
      does: 'If no dialog appears, look which proxy the system uses for {hostname}; a rule of the proxy for your group may be missing (12209), which its administrator sets.',
      finds: PAGE,
    },
  ],
};
