import type { Service } from './service.ts';

const PARTNER = '^PARTNER_AUTHENTICATION_FAILED$';

export const docusign: Service = {
  id: 'docusign',
  name: 'Docusign eSignature',
  kind: 'API',
  reference: 'https://developers.docusign.com/docs/esign-rest-api/esign101/error-codes/',
  signs: [
    { host: '*.docusign.net' },
    { host: '*.docusign.com' },
    { field: 'x-docusign-tracetoken' },
  ],
  says: [
    {
      text: ['^ACCOUNT_LACKS_PERMISSIONS$'],
      means: 'api-not-enabled',
      certainty: 'likely',
      note: 'The plan of the account lacks the feature.',
    },
    { text: PARTNER, means: 'no-credential', sent: 'nothing' },
    { text: PARTNER, means: 'bad-credential', sent: 'something' },
    { text: '^AUTHORIZATION_INVALID_TOKEN$', means: 'bad-credential', only: true },
    {
      text: ['One or both of Username and Password are invalid Invalid access token'],
      means: 'bad-credential',
      note: 'No password is meant: the access token is not taken.',
    },
    { text: '^INVALID_TOKEN_FORMAT$', means: 'token-malformed', only: true },
    {
      text: [
        '^USER_LACKS_PERMISSIONS$',
        '^USER_LACKS_MEMBERSHIP$',
        '^USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT$',
      ],
      means: 'permission-denied',
    },
  ],
  incident: ['x-docusign-tracetoken'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Ask {host} which accounts the user of the token is in, and call the account_id and base_uri that it names.',
      code: {
        language: 'shell',
        text: 'curl -H "Authorization: Bearer $ACCESS_TOKEN" https://account.docusign.com/oauth/userinfo',
      },
      finds: /USER_LACKS_MEMBERSHIP|USER_DOES_NOT_BELONG/,
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Get the token from the environment of {host}: account-d.docusign.com gives those for demo.docusign.net, account.docusign.com those for production. It holds for eight hours.',
    },
  ],
};
