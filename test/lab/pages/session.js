import { call } from './call.js';

export const provoke = {
  'session-ended': async () => {
    await call('/shop/sign-in', undefined, { method: 'POST' });
    await call('/shop/basket');
    await call('/lab/end-sessions', undefined, { method: 'POST' });
    await call('/shop/basket');
  },
  'csrf-missing': async () => {
    await call('/bank/sign-in');
    await call('/bank/transfers', undefined, { method: 'POST' });
  },
};
