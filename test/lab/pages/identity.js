import { basic, call, noDialog, token } from './call.js';

export const provoke = {
  'client-secret-wrong': () =>
    call('/token', basic('lab-service', 'last-years-secret'), {
      ...noDialog,
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'orders:read' }),
    }),
  'userinfo-revoked': async () => {
    const session = await token('openid+profile');
    await call('/me', `Bearer ${session}`);
    const body = new URLSearchParams({ token: session, client_id: 'lab-page' });
    await call('/token/revocation', undefined, { method: 'POST', body });
    await call('/me', `Bearer ${session}`);
  },
  'userinfo-scope': async () => call('/me', `Bearer ${await token('profile')}`, { method: 'POST' }),
};
