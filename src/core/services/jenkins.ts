import type { Service } from './service.ts';

export const jenkins: Service = {
  id: 'jenkins',
  name: 'Jenkins',
  kind: 'API',
  reference: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
  signs: [{ sends: 'jenkins-crumb' }, { field: 'x-jenkins', wrote: true }, { field: 'x-hudson' }],
  says: [
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
      for: 'developer',
      does: 'Fetch a crumb in the same session and send it in Jenkins-Crumb with {request}; with an API token instead of the password none is needed.',
      code: {
        language: 'shell',
        text: 'curl -u "$NAME:$API_TOKEN" https://{host}/crumbIssuer/api/json',
      },
    },
  ],
};
