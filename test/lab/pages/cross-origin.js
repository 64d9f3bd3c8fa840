import { call } from './call.js';

const api = async () => (await fetch('/lab/api')).text();

export const provoke = {
  'preflight-rejected': async () => {
    // The refused preflight is a network error to the script; that is the point.
    await call(`${await api()}/reports/weekly`, 'Bearer a1b2c3d4e5f60718').catch(() => {});
  },
  'credentials-not-included': async () => {
    const account = `${await api()}/account`;
    const included = { credentials: 'include' };
    await call(`${account}/sign-in`, undefined, { method: 'POST', ...included });
    await call(`${account}/profile`, undefined, included);
    await call(`${account}/profile`);
  },
};
