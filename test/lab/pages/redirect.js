import { call, token } from './call.js';

export const provoke = {
  'redirect-drops-authorization': async () => call('/v1/statements', `Bearer ${await token()}`),
};
