import { call } from './call.js';

// Where nobody answers the proxy's dialog, the request would never be over.
const PATIENCE = 4000;

async function through(scheme, path) {
  const targets = await (await fetch('/lab/targets')).json();
  const signal = AbortSignal.timeout(PATIENCE);
  // As an image or a script would be loaded: the proxy's answer knows nothing of CORS, and is the answer.
  await call(targets[scheme] + path, undefined, { mode: 'no-cors', signal }).catch(() => {});
}

export const provoke = {
  'proxy-missing': () => through('http', '/intranet/news'),
  'proxy-connect-missing': () => through('https', '/intranet/vault'),
  'proxy-wrong-password': () => through('http', '/intranet/canteen'),
};
