import type { Service } from './service.ts';

const NO_ACCESS = 'unauthorized to access repository * action';

export const harbor: Service = {
  id: 'harbor',
  name: 'Harbor',
  kind: 'API',
  reference: 'https://goharbor.io/docs/latest/working-with-projects/working-with-images/',
  signs: [
    { field: 'x-harbor-csrf-token', wrote: true },
    { field: 'www-authenticate', value: 'service harbor registry' },
    { field: 'www-authenticate', value: 'realm harbor' },
    { text: NO_ACCESS },
  ],
  says: [
    {
      text: NO_ACCESS,
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      note: 'Harbor says so with 401 of an account that is known, too.',
    },
    { text: NO_ACCESS, means: 'no-credential', sent: 'nothing' },
    {
      text: ['CSRF token not found in request', '^CSRF token invalid$'],
      means: 'csrf-rejected',
      only: true,
    },
    {
      text: 'will exceed the configured upper limit',
      status: 403,
      means: 'rate-limited',
      note: 'The storage quota of the project is full.',
    },
  ],
  incident: ['x-request-id'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the robot account the permission (push, pull) in the project that {path} names: a robot of one project sees no other.',
    },
  ],
};
