import { call, token } from './call.js';

export const provoke = {
  'authorization-stripped': async () => call('/warehouse/stock', `Bearer ${await token()}`),
};
