import type { Service } from './service.ts';

/** It stands on its page under a number. */
const PAGE = /\b12209\b/;

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
