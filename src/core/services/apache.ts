import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { userOfBasic } from './when.ts';

/** The file that a rule denies, in the words of its error log. */
const DENIED = /client denied by server configuration: ([\w./~%-]+)/;

/** The file is that of the address itself. */
const isOwnFile = ({ content, url }: Reading): boolean =>
  DENIED.exec(content.text)?.[1]?.endsWith(url?.pathname ?? '') === true;

/** It asks for a certificate when the path is known, which is after the handshake. */
const TOO_LATE = /Post-Handshake Authentication|SSL renegotiation/;
const NOT_TOO_LATE = /^(?![\s\S]*(?:Post-Handshake Authentication|SSL renegotiation))/;

/** Many times, and then refused: what counts requests does so. */
const servedJustBefore = ({ status, earlierHere }: Reading): boolean =>
  status === 403 && earlierHere.filter(({ worked }) => worked).length >= 3;

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
    // Of its error log, which some applications pass on.
    { text: 'client denied by server configuration' },
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
      note: 'The server wanted to ask for the certificate only after the handshake, for this path; in TLS 1.3 and over HTTP/2 browsers cannot be asked then.',
    },
    {
      text: 'Connect to remote machine blocked',
      means: 'blocked-by-proxy',
      note: 'ProxyBlock of the forward proxy names the host.',
    },
    {
      text: [
        'client denied by server configuration',
        'Server unable to read htaccess file',
        'requests with a Depth of infinity are not allowed',
        'because search permissions are missing on a component of the path',
      ],
      means: 'resource-forbidden-by-server',
    },
  ],
  remedies: [
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Look at the Require lines that cover {1} (for /server-status Require local in mods-enabled/status.conf), and add who may: {host} passes on a line of the error log of Apache, and these words are of such a rule.',
      code: {
        language: 'shell',
        text: 'grep -rnE "Require|<(Directory|Location|Files)" /etc/apache2 /etc/httpd',
      },
      finds: DENIED,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'developer',
      does: 'Look what {request} calls by itself: what was refused is {1}, not its own address. {host} answers with the error of an inner call.',
      when: (reading) => !isOwnFile(reading),
      finds: DENIED,
    },
    {
      of: 'integrated-auth-not-allowed',
      for: 'owner',
      does: 'For visitors outside the domain let Apache at {host} ask for a password beside Negotiate, over https only, and check it with Kerberos: GssapiBasicAuth of mod_auth_gssapi (KrbMethodK5Passwd of mod_auth_kerb).',
      code: {
        language: 'apache',
        text: '<Location "{path}">\n  AuthType GSSAPI\n  AuthName "{hostname}"\n  GssapiCredStore keytab:/etc/httpd.keytab\n  GssapiBasicAuth On\n  GssapiSSLonly On\n  Require valid-user\n</Location>',
      },
      finds: /^www-authenticate: *negotiate/im,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Read the line of {request} in the error log of {host} first: its number says what to mend. AH01276: {path} is a folder without an index file. AH00035: a folder of the path lacks the right to search (x). AH01630: a Require line denies it. AH00037: a symbolic link that Options does not allow.',
      asks: /^\w+ [^\s?]+\/[?\n]/,
      finds: /^(?![\s\S]*ErrorDocument)/,
      when: ({ earlierHere }) => !earlierHere.some(({ worked }) => worked),
      code: {
        language: 'shell',
        text: "grep -hE 'AH(01276|00035|01630|00037)' /var/log/apache2/error.log /var/log/httpd/error_log | tail",
      },
    },
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Read the line of {request} in the error log of Apache: AH01617 is about the password, AH01618 about a user that is not found. Check the pair against the file of AuthUserFile; without -v the same command sets a new password.',
      code: {
        language: 'shell',
        text: "grep -hE 'AH0161[78]' /var/log/apache2/error.log /var/log/httpd/error_log | tail\nhtpasswd -v /etc/apache2/.htpasswd {1}",
      },
      seeks: userOfBasic,
    },
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'See whether mod_evasive refuses (apachectl -M lists evasive20_module, and its lines in the error log of {host} begin with [evasive20:error]). It does so for DOSBlockingPeriod seconds, once a client asks for one page more than DOSPageCount times within DOSPageInterval seconds. Raise DOSPageCount, or name clients that may ask so often.',
      code: {
        language: 'apache',
        text: '<IfModule mod_evasive20.c>\n  DOSPageCount 20\n  DOSPageInterval 1\n  DOSBlockingPeriod 10\n  DOSWhitelist CLIENT_ADDRESS\n</IfModule>',
      },
      when: servedJustBefore,
    },
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Leave {request} alone for ten seconds at least, and send it less often then: while mod_evasive blocks, each further request begins the time anew.',
      when: servedJustBefore,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Wait ten seconds or more without reloading a page of {hostname}; each reload begins the time anew.',
      when: servedJustBefore,
    },
    {
      of: 'proxy-credentials-rejected',
      for: 'owner',
      does: 'For whoever runs the proxy: the error log of Apache says for {hostname} whether the user is not found (AH01618) or the password differs (AH01617). Check the pair against the file, and set it anew without -v.',
      code: { language: 'shell', text: 'htpasswd -v /etc/apache2/proxy.passwd "$PROXY_USER"' },
    },
    {
      of: 'proxy-credentials-rejected',
      for: 'visitor',
      does: 'Enter user name and password for the proxy again. If {hostname} stays refused, ask whoever runs the proxy whether the user is known there; the owner of {hostname} has nothing to do with it.',
    },
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
      does: 'Ask for the certificate in the first handshake of {host}, optionally for the whole virtual host, and demand it for {path} with Require. SSLVerifyClient inside the Location is what asks too late: take it out.',
      code: {
        language: 'apache',
        text: 'SSLVerifyClient optional\nSSLCACertificateFile /etc/ssl/clients-ca.pem\n<Location "{path}">\n  Require ssl-verify-client\n</Location>',
      },
      finds: TOO_LATE,
    },
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'Where other visitors of {host} must not be asked, move {path} to a host name of its own with SSLVerifyClient require, or leave TLS 1.3 out (SSLProtocol all -TLSv1.3, with Protocols http/1.1).',
      finds: TOO_LATE,
    },
    {
      of: 'client-certificate-required',
      for: 'developer',
      does: 'Check that the certificate itself is taken, with a client that stays below TLS 1.3; {request} works so from no browser before the owner has mended the server.',
      code: {
        language: 'shell',
        text: "curl -i --http1.1 --tls-max 1.2 --cert client.pem --key client.key 'https://{host}{path}'",
      },
      finds: TOO_LATE,
    },
    {
      of: 'client-certificate-required',
      for: 'visitor',
      does: 'Tell the owner of {host} what the page says: the browser was not asked for a certificate, so that to install or choose one changes nothing.',
      finds: TOO_LATE,
    },
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'Ask for the certificate in the handshake of {host} and name the CA that issues it.',
      finds: NOT_TOO_LATE,
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
