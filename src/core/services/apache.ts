import type { Service } from './service.ts';

export const apache: Service = {
  id: 'apache',
  name: 'Apache HTTP Server',
  kind: 'server',
  reference: 'https://httpd.apache.org/docs/2.4/howto/access.html',
  signs: [
    { text: 'Apache * Server at * Port', wrote: true },
    {
      text: 'This server could not verify that you are authorized to access the document requested',
      wrote: true,
    },
    { field: 'server', value: 'apache' },
  ],
  says: [
    {
      text: [
        'This server could not verify that you are authorized to access the document',
        'Forbidden You dont have permission to access',
        'Authorization Required This server could not verify',
        // The pages that speak the language of the visitor end so in each of them.
        'Error 401 * Apache',
        'Error 403 * Apache',
      ],
      means: 'own-page',
    },
    {
      text: ['Access to the requested (directory|object) is only available from the local network'],
      means: 'ip-not-allowed',
      note: 'The page of XAMPP for what Require local protects.',
    },
    {
      text: ['Cannot perform Post Handshake Authentication', 'Cannot perform SSL renegotiation'],
      means: 'client-certificate-required',
    },
    {
      text: 'Connect to remote machine blocked',
      means: 'blocked-by-proxy',
      note: 'ProxyBlock of the forward proxy names the host.',
    },
    {
      text: [
        'Server unable to read htaccess file',
        'requests with a Depth of infinity are not allowed',
        'because search permissions are missing on a component of the path',
      ],
      means: 'resource-forbidden-by-server',
    },
  ],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address of the client to the Require lines that guard {path}, if you know whose it is.',
      code: {
        language: 'apache',
        text: '<Location "{path}">\n  Require ip CLIENT_ADDRESS\n</Location>',
      },
    },
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'Ask for the certificate in the handshake of {host} and name the CA that issues it.',
      code: {
        language: 'apache',
        text: 'SSLVerifyClient require\nSSLCACertificateFile /etc/ssl/clients-ca.pem',
      },
    },
    {
      of: 'blocked-by-proxy',
      for: 'owner',
      does: 'Take the host out of ProxyBlock in the configuration of the proxy; {request} was refused by it.',
      code: { language: 'apache', text: 'ProxyBlock blocked.example' },
    },
  ],
};
