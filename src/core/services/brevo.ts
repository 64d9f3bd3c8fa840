import type { Service } from './service.ts';
import { withKey } from './when.ts';

const NOT_FOUND = '^authentication not found in headers$';

export const brevo: Service = {
  id: 'brevo',
  name: 'Brevo',
  kind: 'API',
  reference: 'https://developers.brevo.com/docs/how-it-works',
  signs: [
    { host: 'api.brevo.com' },
    { host: 'api.sendinblue.com' },
    { field: 'sib-request-id', wrote: true },
  ],
  takes: { fields: ['api-key'] },
  says: [
    {
      text: ['API Key is not enabled'],
      means: 'api-key-invalid',
      only: true,
      note: 'The key was switched off.',
    },
    { text: NOT_FOUND, means: 'no-credential', sent: 'nothing' },
    {
      text: NOT_FOUND,
      means: 'scheme-mismatch',
      sent: 'something',
      when: (r) => !withKey('api-key')(r),
      note: 'The key goes in the field api-key.',
    },
    { text: ['^Key not found$'], means: 'api-key-invalid', only: true },
    {
      text: ['We have detected you are using an unrecognised IP address'],
      means: 'ip-not-allowed',
    },
    {
      text: ['Your SMTP account is not yet activated'],
      means: 'account-disabled',
      note: 'Brevo activates sending on request.',
    },
  ],
  incident: ['sib-request-id'],
};
