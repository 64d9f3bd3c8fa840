import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Its tokens say whether they were given to a user or to a device. */
const isOfDevice = ({ token }: Reading): boolean =>
  token?.kind === 'jwt' &&
  token.claims['mender.device'] === true &&
  token.claims['mender.user'] === undefined;

export const mender: Service = {
  id: 'mender',
  name: 'Mender',
  kind: 'API',
  reference: 'https://docs.mender.io/server-integration/using-the-apis',
  signs: [{ field: 'x-men-requestid', wrote: true }],
  says: [
    { text: '^unauthorized$', means: 'token-wrong-type', certainty: 'likely', when: isOfDevice },
    { text: '^unauthorized$', means: 'bad-credential', when: (r) => !isOfDevice(r) },
  ],
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Ask for the token of a user at {host} (POST /api/management/v1/useradm/auth/login), or make a personal access token in the settings of the account: a token that a device was given is for the paths below /api/devices, and {path} is for users.',
      code: {
        language: 'shell',
        text: 'curl -X POST -u "$USER:$PASSWORD" \'https://{host}/api/management/v1/useradm/auth/login\'',
      },
    },
  ],
  incident: ['x-men-requestid'],
};
