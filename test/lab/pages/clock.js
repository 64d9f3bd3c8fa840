import { call, token } from './call.js';

export const provoke = {
  'clock-skew': async () => call('/shipments/501', `Bearer ${await token()}`),
};
