import type { Service } from './service.ts';

/** What the web socket of the command line says of a page. */
const ORIGIN = /^x-cli-error: Unexpected request origin/im;

export const jenkins: Service = {
  id: 'jenkins',
  name: 'Jenkins',
  kind: 'API',
  reference: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
  signs: [
    { sends: 'jenkins-crumb' },
    { field: 'x-jenkins', wrote: true },
    { field: 'x-hudson' },
    { field: 'x-cli-error', wrote: true },
    { text: 'No valid crumb was included in the request', wrote: true },
  ],
  says: [
    {
      field: 'x-cli-error',
      value: 'Unexpected request origin',
      means: 'origin-not-allowed',
      note: 'The web socket of its command line may be opened under its own address only (SECURITY-3315).',
    },
    { text: ['No valid crumb was included in the request'], means: 'csrf-rejected' },
    {
      field: 'x-required-permission',
      means: 'permission-denied',
      when: (r) => {
        const who = r.responseField('x-you-are-authenticated-as');
        return who !== undefined && who !== 'anonymous';
      },
      note: 'X-Required-Permission names the permission that the user lacks.',
    },
    {
      field: 'x-you-are-authenticated-as',
      value: 'anonymous',
      means: 'unauthenticated-reported-as-403',
      status: 403,
      sent: 'nothing',
      note: 'Jenkins took the request for anonymous.',
    },
    {
      text: ['is missing the * permission'],
      means: 'permission-denied',
      unless: 'anonymous is missing',
    },
    {
      text: ['anonymous is missing the'],
      means: 'unauthenticated-reported-as-403',
      status: 403,
      sent: 'nothing',
    },
    {
      text: ['anonymous is missing the'],
      means: 'not-signed-in',
      sent: 'something',
      note: 'What was sent made nobody known: the session is over, or Authorization did not arrive.',
    },
    { text: ['Invalid password token for user'], means: 'password-rejected' },
    { text: ['Authentication required'], means: 'not-signed-in' },
  ],
  remedies: [
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'Send each visitor of {host} to the same controller: a crumb belongs to the session (JSESSIONID) of the one that made it. Behind a proxy the address under Manage Jenkins, System must be the public one, and its Host and scheme must be passed on.',
      code: {
        language: 'nginx',
        text: 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header X-Forwarded-Host $http_host;',
      },
      finds: /No valid crumb was included/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Use jenkins-cli.jar, or the HTTP API with an API token, instead of a page of {page}: Jenkins has no list of other sites that may open {path}. The address behind -s has to be the one that is set as Jenkins URL.',
      code: {
        language: 'shell',
        text: 'java -jar jenkins-cli.jar -s https://{host}/ -webSocket -auth "$NAME:$API_TOKEN" who-am-i',
      },
      finds: ORIGIN,
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'If {origin} is the address by which people open this Jenkins, enter it as Jenkins URL (Manage Jenkins, System), and let the proxy in front of it pass the name and the scheme on.',
      code: {
        language: 'nginx',
        text: 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header X-Forwarded-Port $server_port;',
      },
      finds: ORIGIN,
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'If {origin} is another site, leave it refused. A system property of Jenkins at {host} switches the check off, and then every site that a signed-in user opens can run commands as that user.',
      code: {
        language: 'shell',
        text: 'java -Dhudson.cli.CLIAction.ALLOW_WEBSOCKET=true -jar jenkins.war',
      },
      finds: ORIGIN,
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Fetch a crumb in the same session and send it in Jenkins-Crumb with {request}; with an API token instead of the password none is needed.',
      code: {
        language: 'shell',
        text: 'curl -u "$NAME:$API_TOKEN" https://{host}/crumbIssuer/api/json',
      },
    },
  ],
};
