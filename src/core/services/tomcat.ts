import type { Service } from './service.ts';

export const tomcat: Service = {
  id: 'tomcat',
  name: 'Apache Tomcat',
  kind: 'server',
  reference: 'https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html',
  signs: [
    { text: 'Apache Tomcat', wrote: true },
    { text: 'HTTP Status 403 Forbidden', wrote: true },
    { text: 'HTTP Status 401 Unauthorized', wrote: true },
    { field: 'server', value: 'apache coyote' },
  ],
  says: [
    { text: ['No client certificate chain in this request'], means: 'client-certificate-required' },
    {
      field: 'x-csrf-token',
      value: 'required',
      means: 'csrf-rejected',
      note: 'The filter against forged requests asks for a token.',
    },
    {
      text: [
        'You are not authorized to view this page By default the',
        'If you have already configured the Manager application to allow access',
      ],
      means: 'own-page',
    },
    {
      text: ['You are not authorized to view this page * tomcat users xml'],
      means: 'credentials-missing',
      status: 401,
      sent: 'nothing',
    },
    {
      text: ['403 Access Denied You are not authorized to view this page'],
      means: 'csrf-rejected',
      status: 403,
      when: (r) => r.attempt.method === 'POST' || /CSRF_NONCE/.test(r.attempt.url),
      certainty: 'likely',
      note: 'The manager answers so when its CSRF nonce is missing or old.',
    },
    {
      text: ['403 Access Denied You are not authorized to view this page'],
      means: 'permission-denied',
      status: 403,
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value !== null &&
        r.attempt.method !== 'POST' &&
        !/CSRF_NONCE/.test(r.attempt.url),
      certainty: 'likely',
      note: 'The user lacks the role of this part of the manager.',
    },
    {
      text: [
        'By default the Manager is only accessible from a browser running on the same machine',
        'By default the Host Manager is only accessible',
      ],
      means: 'ip-not-allowed',
      status: 403,
      sent: 'nothing',
      certainty: 'likely',
      note: 'Its RemoteAddrValve lets local addresses in only.',
    },
    {
      text: [
        'HTTP Status 403 Forbidden',
        'HTTP Status 401 Unauthorized',
        // The same page in the languages that it is translated to.
        'Estado HTTP (401|403)',
        'État HTTP (401|403)',
        'HTTPステータス (401|403)',
        'HTTP 상태 (401|403)',
        'HTTP状态 (401|403)',
        'HTTP Status 401 Не авторизовано',
        'HTTP Status 403 Доступ запрещен',
      ],
      means: 'own-page',
      // With a message it is the application that refuses: the server itself has one for roles only.
      unless: ['Status Report Message'],
    },
    {
      text: ['Status Report Message Access to the requested resource has been denied'],
      means: 'own-page',
    },
  ],
};
