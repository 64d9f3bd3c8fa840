import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** Disabled, locked, password expired, password to be changed (winerror.h, as HRESULT). */
const STATES = ['0x80070533', '0x80070775', '0x80070532', '0x80070773'];
/** … and no right to sign in in this way. */
const SAYS_STATE = [...STATES, '0x80070569'];

/** Too many requests at once, or in too short a time, from one address. */
const DYNAMIC = /403\.50[12]|Dynamic IP Restriction/;

export const iis: Service = {
  id: 'iis',
  name: 'Internet Information Services',
  kind: 'server',
  reference:
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
  signs: [
    { text: 'IIS * Detailed Error', wrote: true },
    { text: 'Internet Information Services', wrote: true },
    { field: 'server', value: 'microsoft iis' },
  ],
  says: [
    {
      text: STATES,
      means: 'account-disabled',
      only: true,
      note: 'The error code on the page stands for the state of the account.',
    },
    {
      text: ['401 Unauthorized Access is denied due to invalid credentials'],
      means: 'bad-credential',
      status: 401,
    },
    {
      text: ['HTTP Error 401 1', '401 1 Unauthorized'],
      unless: SAYS_STATE,
      means: 'password-rejected',
      when: inScheme('basic'),
    },
    {
      text: ['HTTP Error 401 1'],
      unless: SAYS_STATE,
      means: 'integrated-auth-rejected',
      when: (r) =>
        r.sent.authorization.known &&
        ['negotiate', 'ntlm'].includes(r.sent.authorization.value?.scheme ?? ''),
    },
    {
      text: [
        'HTTP Error 401 2',
        'You are not authorized to view this page due to invalid authentication headers',
      ],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['UrlAuthorizationModule'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      certainty: 'likely',
      note: 'The user is signed in, and the rules of URL authorization do not name the user.',
    },
    {
      text: ['HTTP Error 401 3'],
      means: 'resource-forbidden-by-server',
      sent: 'nothing',
      certainty: 'likely',
      note: 'The account of anonymous visitors has no right to the file (401.3).',
    },
    {
      text: ['HTTP Error 401 3'],
      means: 'permission-denied',
      sent: 'something',
      note: 'The account that the request runs as has no right to the file (401.3).',
      certainty: 'likely',
    },
    {
      text: ['HTTP Error 401 4', 'HTTP Error 401 5'],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'An ISAPI filter or CGI application refused (401.4, 401.5).',
    },
    {
      text: [
        'HTTP Error 403 14',
        '403 14 Forbidden',
        'The Web server is configured to not list the contents of this directory',
        'HTTP Error 403 1',
        '403 1 Forbidden',
        'HTTP Error 403 2',
        '403 2 Forbidden',
        'HTTP Error 403 3',
        '403 3 Forbidden',
        'HTTP Error 403 18',
        '403 18 Forbidden',
        'HTTP Error 403 19',
        '403 19 Forbidden',
      ],
      means: 'resource-forbidden-by-server',
    },
    {
      text: [
        '403 Forbidden Access is denied',
        '403 Verboten Zugriff verweigert',
        '403 Interdit accès refusé',
        '403 Prohibido acceso denegado',
        '403 Proibido acesso negado',
        '403 禁止访问 访问被拒绝',
        'You do not have permission to view this directory or page using the credentials that you supplied',
      ],
      means: 'resource-forbidden-by-server',
      status: 403,
      certainty: 'likely',
    },
    {
      text: [
        'HTTP Error 403 4',
        '403 4 Forbidden',
        'The page you are trying to access is secured with Secure Sockets Layer',
        'HTTP Error 403 5',
        '403 5 Forbidden',
      ],
      means: 'https-required',
    },
    {
      text: [
        'HTTP Error 403 6',
        '403 6 Forbidden',
        'HTTP Error 403 8',
        '403 8 Forbidden',
        'HTTP Error 403 503',
        '403 503 Forbidden',
        'The IP address from which you are browsing is not permitted',
      ],
      means: 'ip-not-allowed',
    },
    {
      text: [
        'HTTP Error 403 501',
        '403 501 Forbidden',
        'HTTP Error 403 502',
        '403 502 Forbidden',
        'HTTP Error 403 9',
        '403 9 Forbidden',
        'Dynamic IP Restriction',
      ],
      means: 'rate-limited',
    },
    {
      text: [
        'HTTP Error 403 7',
        '403 7 Forbidden',
        'HTTP Error 403 12',
        '403 12 Forbidden',
        'HTTP Error 403 13',
        '403 13 Forbidden',
        'HTTP Error 403 16',
        '403 16 Forbidden',
        'HTTP Error 403 17',
        '403 17 Forbidden',
        'requires your browser to have a Secure Sockets Layer',
      ],
      means: 'client-certificate-required',
    },
    {
      text: ['HTTP Error 403 15', '403 15 Forbidden', 'Client access licenses'],
      means: 'account-disabled',
      certainty: 'likely',
    },
  ],
  remedies: [
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'If a proxy or balancer stands in front of {host}, have IIS count by X-Forwarded-For: otherwise all visitors share the one address of the proxy.',
      code: {
        language: 'text',
        text: '<system.webServer>\n  <security>\n    <dynamicIpSecurity enableProxyMode="true" />\n  </security>\n</system.webServer>',
      },
      finds: DYNAMIC,
    },
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'If the limit is too low for {request}, raise it (IP Address and Domain Restrictions, Edit Dynamic Restriction Settings).',
      code: {
        language: 'text',
        text: '<dynamicIpSecurity>\n  <denyByRequestRate enabled="true" maxRequests="100" requestIntervalInMilliseconds="1000" />\n  <denyByConcurrentRequests enabled="true" maxConcurrentRequests="50" />\n</dynamicIpSecurity>',
      },
      finds: DYNAMIC,
    },
    {
      of: 'integrated-auth-not-allowed',
      for: 'owner',
      does: 'Have the administrator of the domain put {hostname} into the intranet zone (1) by the group policy Site to Zone Assignment List: a name with dots counts as one of the Internet. Chrome and Edge outside Windows take AuthServerAllowlist, Firefox network.negotiate-auth.trusted-uris.',
      code: { language: 'text', text: 'https://{hostname} = 1' },
    },
    {
      of: 'integrated-auth-not-allowed',
      for: 'visitor',
      does: 'Open {hostname} from a computer that is signed in to the domain, and ask the administrator to put that name into the intranet zone.',
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: "Look under IP Address and Domain Restrictions (Dynamic Restrictions too) of {host} in IIS Manager, and add the client's address.",
      code: {
        language: 'text',
        text: '<security><ipSecurity allowUnlisted="false"><add ipAddress="CLIENT_ADDRESS" allowed="true" /></ipSecurity></security>',
      },
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Give {path} at {host} a default document, or allow directory browsing; the substatus in the log of IIS says which rule refused (403.14: no listing, 403.2: no read access).',
      code: {
        language: 'text',
        text: '<system.webServer>\n  <defaultDocument enabled="true"><files><add value="index.html" /></files></defaultDocument>\n  <directoryBrowse enabled="false" />\n</system.webServer>',
      },
    },
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'See in SSL Settings of {host} whether certificates are required, and that the CA of the client is among the trusted ones (substatus 403.7: none sent, 403.16: not trusted).',
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'Name the origin in the CORS module of IIS for {host}.',
      code: {
        language: 'text',
        text: '<cors enabled="true"><add origin="{origin}" allowCredentials="true" /></cors>',
      },
    },
    {
      of: 'preflight-rejected',
      for: 'owner',
      does: 'Let the CORS module of IIS answer OPTIONS for {host} before authentication.',
      code: {
        language: 'text',
        text: '<cors enabled="true"><add origin="{origin}" allowCredentials="true"><allowHeaders allowAllRequestedHeaders="true" /></add></cors>',
      },
    },
  ],
};
