import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const isOfSession = ({ sent }: Reading): boolean =>
  sent.sessions.length > 0 && sent.keys.length === 0;

/** Sealed cookies and tickets (`Fe26.2*…`): @hapi/iron, iron-webcrypto, iron-session. */
export const iron: Service = {
  id: 'iron',
  name: 'iron',
  kind: 'library',
  reference: 'https://hapi.dev/module/iron/api/',
  says: [
    {
      text: ['^Bad hmac value$'],
      means: 'token-signature-invalid',
      note: 'What was sealed was changed, or sealed with another password.',
    },
    {
      text: ['^Cannot find password'],
      means: 'token-signature-invalid',
      note: 'It names a password that the server does not have, as after a rotation.',
    },
    {
      text: ['^Wrong mac prefix$', '^Incorrect number of sealed components$'],
      means: 'token-malformed',
    },
    { text: ['^Expired seal$'], means: 'session-expired', when: isOfSession },
    { text: ['^Expired seal$'], means: 'token-expired', when: (reading) => !isOfSession(reading) },
  ],
};
