import type { Reading } from '../analysis.ts';
import { isBasicPair } from '../remembered.ts';
import type { Service } from './service.ts';
import { bySession, fromOtherHost } from './when.ts';

const pairAsBearer = ({ sent }: Reading): boolean =>
  sent.authorization.known && isBasicPair(sent.authorization.value?.text ?? '');

export const atlassian: Service = {
  id: 'atlassian',
  name: 'Atlassian (Jira, Confluence, Bitbucket)',
  kind: 'API',
  reference: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes',
  signs: [
    { host: '*.atlassian.net' },
    { host: 'api.atlassian.com' },
    { host: 'auth.atlassian.com' },
    { host: 'bitbucket.org' },
    { host: 'api.bitbucket.org' },
    { field: 'x-seraph-loginreason' },
    { field: 'x-authentication-denied-reason' },
    { field: 'x-ausername' },
    { field: 'x-aaccountid' },
    { field: 'x-asessionid' },
    { field: 'x-arequestid' },
    { field: 'atl-traceid' },
  ],
  says: [
    { text: ['The app is not installed on this instance'], means: 'permission-denied' },
    { field: 'x-seraph-loginreason', value: 'AUTHENTICATED_FAILED', means: 'bad-credential' },
    { field: 'x-seraph-loginreason', value: 'AUTHORISATION_FAILED', means: 'permission-denied' },
    {
      field: 'x-seraph-loginreason',
      value: 'AUTHENTICATION_DENIED',
      means: 'account-disabled',
      note: 'After too many failed sign-ins a CAPTCHA has to be solved in the browser first.',
    },
    {
      field: 'x-seraph-loginreason',
      value: '^OUT$',
      when: bySession,
      means: 'session-expired',
      certainty: 'likely',
    },
    {
      field: 'x-authentication-denied-reason',
      value: 'CAPTCHA_CHALLENGE',
      means: 'account-disabled',
      note: 'After too many failed sign-ins a CAPTCHA has to be solved in the browser first.',
    },
    { text: ['Basic Authentication Failure Reason AUTHENTICATED_FAILED'], means: 'bad-credential' },
    {
      text: ['Basic Authentication Failure Reason AUTHENTICATION_DENIED'],
      means: 'account-disabled',
    },
    {
      text: [
        'Captcha Required Authentication Exception',
        'account has been locked To unlock it and log in again you must solve a CAPTCHA',
      ],
      means: 'account-disabled',
      note: 'After too many failed sign-ins a CAPTCHA has to be solved in the browser first.',
    },
    { text: ['Incorrect Password Authentication Exception'], means: 'password-rejected' },
    { text: ['XSRF check failed'], means: 'csrf-rejected' },
    {
      text: ['Client must be authenticated to access this resource'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['Client must be authenticated to access this resource'],
      means: 'bad-credential',
      sent: 'something',
      note: 'Jira serves a refused credential as an anonymous caller.',
    },
    {
      text: [
        'Basic authentication with passwords is deprecated',
        'Basic auth with password is not allowed on this instance',
      ],
      means: 'step-up-required',
      note: 'Cloud takes API tokens where a password was sent.',
      certainty: 'likely',
    },
    {
      text: ['This API is only accessible with the following authentication types'],
      means: 'token-wrong-type',
      sent: 'something',
    },
    {
      text: [
        'Unauthorized scope does not match',
        'Your credentials lack one or more required privilege scopes',
      ],
      means: 'insufficient-scope',
    },
    {
      text: ['Failed to parse Connect Session Auth Token'],
      means: 'scheme-mismatch',
      when: pairAsBearer,
      note: 'Address and API token belong behind Basic.',
    },
    {
      text: ['Failed to parse Connect Session Auth Token'],
      means: 'token-wrong-type',
      when: (r) => !pairAsBearer(r),
      certainty: 'likely',
      note: 'API tokens go out as the password of Basic.',
    },
    {
      text: [
        'OAuth 2 0 is not enabled for method',
        'This endpoint does not support token based authentication',
      ],
      means: 'token-wrong-type',
    },
    {
      text: ['Token is invalid expired or not supported for this endpoint'],
      means: 'bad-credential',
    },
    {
      text: ['Access token expired Use your refresh token to obtain a new access token'],
      means: 'token-expired',
    },
    {
      text: ['Auth failure Query hash mismatch', 'Query hash mismatch'],
      means: 'signature-mismatch',
      note: 'qsh does not match the request.',
    },
    {
      text: [
        'Current user not permitted to use Confluence',
        'com.atlassian.confluence.api.service.exceptions.PermissionException',
      ],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'Cloud serves a token that it does not accept as an anonymous caller.',
    },
    { text: ['User * is not permitted to use'], means: 'account-disabled', certainty: 'likely' },
    {
      text: ['You do not have permission to', 'You do not have the permission to'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['You are not authenticated', 'You are not logged in'],
      means: 'not-signed-in',
      only: true,
      certainty: 'likely',
    },
  ],
  incident: ['atl-traceid', 'x-arequestid', 'x-request-id'],
  remedies: [
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Stop repeating {request}: Jira and Confluence look at no password of this user until the CAPTCHA is solved, and each wrong one asks for it again. Use a personal access token (Server and Data Center) or an API token (Cloud), which is not asked for one.',
      finds: /CAPTCHA|AUTHENTICATION_DENIED/,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Reset the count of failed sign-ins of the user at {host} (User management in Jira; Users and security in Confluence), and look for a client that keeps sending an old password: it locks the user again.',
      finds: /CAPTCHA|AUTHENTICATION_DENIED/,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Sign in once at {1}, with the CAPTCHA that it shows; after that the password is looked at again, here too.',
      finds: /login-url=(https?:\/\/[\w.:/-]{1,200})/,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Sign out of {host}, and sign in there with user name and password and with the CAPTCHA that it shows; after that the password is looked at again, here too.',
      finds: /^(?![\s\S]*login-url=)[\s\S]*(?:CAPTCHA|AUTHENTICATION_DENIED)/,
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send X-Atlassian-Token: no-check with {request}: that very value, not the one of the cookie. With FormData as the body set no Content-Type: the browser does.',
      code: {
        language: 'js',
        text: "const headers = { 'X-Atlassian-Token': 'no-check' };\nawait fetch('https://{host}{path}', { method: 'POST', credentials: 'include', headers, body });",
      },
      asks: /^POST /,
      when: (reading) => !fromOtherHost(reading),
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send X-Atlassian-Token: no-check with {request}: that very value, not the one of the cookie.',
      asks: /^(?!POST )/,
      when: (reading) => !fromOtherHost(reading),
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Make {request} on a server of yours, with an API token and X-Atlassian-Token: no-check. From {origin} a browser gets past the check with no field: it is a site of its own to {host}.',
      when: fromOtherHost,
    },
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'If {request} is refused with that field too, look in the log of the application for “Additional XSRF checks failed”. It names the origin that was compared. Behind a proxy the Connector in server.xml must have the public name of {host}, and the base URL must be the same.',
      code: {
        language: 'text',
        text: 'scheme="https" secure="true" proxyName="{hostname}" proxyPort="443"',
      },
      asks: /^\w+ https:\/\/(?![\w.-]+\.atlassian\.(?:net|com)[:/])(?!(?:api\.)?bitbucket\.org[:/])/,
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Use an API token of id.atlassian.com (or OAuth) in the place of the password for {request}: passwords are no longer taken.',
      code: { language: 'shell', text: 'curl -u "$EMAIL:$API_TOKEN" https://{host}{path}' },
    },
  ],
};
