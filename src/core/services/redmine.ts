import type { Service } from './service.ts';

export const redmine: Service = {
  id: 'redmine',
  name: 'Redmine',
  kind: 'API',
  reference: 'https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication',
  signs: [
    { sends: 'x-redmine-api-key' },
    { field: 'www-authenticate', value: 'realm Redmine API', wrote: true },
  ],
  says: [
    { text: ['You must change your password'], means: 'account-disabled', only: true },
    {
      field: 'www-authenticate',
      value: 'realm Redmine API',
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      field: 'www-authenticate',
      value: 'realm Redmine API',
      means: 'bad-credential',
      sent: 'something',
      certainty: 'likely',
      note: 'It says nothing else of a key that it does not know, nor where the REST web service is switched off.',
    },
  ],
  remedies: [
    {
      of: ['api-key-invalid', 'token-rejected'],
      for: 'developer',
      does: 'Send the API access key of the account (My account, at the right) in X-Redmine-API-Key with {request}.',
      code: { language: 'http', text: 'X-Redmine-API-Key: $REDMINE_KEY' },
    },
    {
      of: ['api-key-invalid', 'token-rejected', 'credentials-missing'],
      for: 'owner',
      does: 'Switch on the REST web service at {host} (Administration, Settings, API): while it is off, Redmine answers a right key like a wrong one.',
    },
  ],
};
