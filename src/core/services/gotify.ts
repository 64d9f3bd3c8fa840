import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const NEEDED = 'you need to provide a valid access token or user credentials to access this api';

/** Tokens of applications (`A…`) send messages, those of clients (`C…`) do the rest. */
const isOtherKind = ({ attempt, sent, url }: Reading): boolean => {
  const sends = attempt.method === 'POST' && url?.pathname.endsWith('/message') === true;
  return sent.keys.some(({ value }) => value.startsWith(sends ? 'C' : 'A'));
};

export const gotify: Service = {
  id: 'gotify',
  name: 'Gotify',
  kind: 'API',
  reference: 'https://gotify.net/docs/pushmsg',
  signs: [{ sends: 'x-gotify-key' }, { text: NEEDED }],
  says: [
    {
      text: 'session not elevated use basic auth or call',
      means: 'step-up-required',
      note: 'What changes clients wants the password again.',
    },
    {
      text: NEEDED,
      means: 'token-wrong-type',
      when: isOtherKind,
      note: 'Messages are sent with the token of an application, everything else takes that of a client.',
    },
    {
      text: NEEDED,
      means: 'bad-credential',
      sent: 'something',
      when: (r) => !isOtherKind(r),
    },
    { text: NEEDED, means: 'no-credential', sent: 'nothing' },
  ],
};
