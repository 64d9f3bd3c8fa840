import { basic, call, noDialog, token } from './call.js';

const bearer = async (kind) => `Bearer ${await token(kind)}`;

export const provoke = {
  'basic-to-bearer': () => call('/parcels/17', basic('alice', 'correct horse'), noDialog),
  'bearer-expired': async () => call('/orders/1001', await bearer('expired')),
  'bearer-not-yet-valid': async () => call('/orders/1002', await bearer('not-yet-valid')),
  'bearer-truncated': async () => {
    const whole = await bearer('valid');
    await call('/orders/1003', whole.slice(0, whole.indexOf('.') + 80));
  },
  'bearer-placeholder': () => call('/orders/1004', `Bearer ${undefined}`),
  'bearer-no-scheme': async () => call('/invoices/88', await token('valid')),
  'bearer-wrong-audience': async () => call('/orders/1005', await bearer('other-audience')),
  'bearer-wrong-issuer': async () => call('/orders/1006', await bearer('other-issuer')),
  'bearer-forged': async () => call('/orders/1007', await bearer('forged')),
  'bearer-opaque': () => call('/parcels/18', `Bearer ${crypto.randomUUID().replaceAll('-', '')}`),
  'insufficient-scope': async () => call('/orders', await bearer('valid'), { method: 'POST' }),
  'permission-denied': async () =>
    call('/orders/2001', await bearer('valid'), { method: 'DELETE' }),
  'retry-loop': async () => {
    const stubborn = await bearer('expired');
    for (let attempt = 0; attempt < 4; attempt++) await call('/orders/1008', stubborn);
  },
  renewed: async () => {
    const first = await call('/orders/1009', await bearer('expired'));
    if (first.status === 401) await call('/orders/1009', await bearer('valid'));
  },
};
