import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Sent in the scheme that the server asks for: then it was read. */
const inOffered = ({ sent, offered }: Reading): boolean =>
  sent.authorization.known && offered.includes(sent.authorization.value?.scheme ?? '');

export const dropwizard: Service = {
  id: 'dropwizard',
  name: 'Dropwizard',
  kind: 'framework',
  reference: 'https://www.dropwizard.io/en/stable/manual/auth.html',
  says: [
    {
      text: ['^Credentials are required to access this resource$'],
      means: 'bad-credential',
      sent: 'something',
      when: inOffered,
      note: 'Its handler says so whatever was sent.',
    },
    {
      text: ['^Credentials are required to access this resource$'],
      means: 'no-credential',
      when: (r) => !inOffered(r),
    },
  ],
};
