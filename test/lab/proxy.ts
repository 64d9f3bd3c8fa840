import type dns from 'node:dns';
import { type PrepareRequestFunction, Server } from 'proxy-chain';
import { HIDDEN_IN_CHROMIUM, type LabPart } from './refusal.ts';
import { labApp, listen, ok } from './server.ts';

/** How a browser reaches the forward proxy, and what satisfies it. */
export interface ForwardProxy {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** Names that only the proxy knows; localhost itself is not sent to a proxy by any browser. */
const INTRANET = 'intranet.lab.test';

/** A forward proxy (proxy-chain) that wants Basic credentials, and an intranet server behind it. */
export async function startProxy(): Promise<{ part: LabPart; proxy: ForwardProxy }> {
  const app = labApp();
  app.use('/intranet', ok);
  const intranet = await listen(app);
  const account = { user: 'alice', password: 'correct horse' };

  const prepareRequestFunction: PrepareRequestFunction = ({ username, password, hostname }) => {
    if (username !== account.user || password !== account.password) {
      return { requestAuthentication: true };
    }
    if (hostname !== INTRANET) throw new Error(`${hostname} is not behind this proxy`);
    return { dnsLookup: toLoopback };
  };
  const server = new Server({
    host: '127.0.0.1',
    port: 0,
    authRealm: 'Lab proxy',
    prepareRequestFunction,
  });
  await server.listen();

  const base = `http://${INTRANET}:${intranet.port}`;
  app.get('/lab/targets', (_req, res) => {
    res.json({ http: base, https: `https://${INTRANET}` });
  });

  const row = { status: 407, method: 'GET', scheme: 'Basic', tokenState: null } as const;
  const part: LabPart = {
    concept: 'proxy',
    title: 'Forward proxy',
    origin: intranet.origin,
    close: async () => {
      await Promise.all([server.close(true), intranet.close()]);
    },
    refusals: [
      {
        id: 'proxy-missing',
        title: '407 for http',
        about: 'proxy-chain asks for a password before it forwards the request.',
        needsProxy: true,
        expected: {
          ...row,
          path: '/intranet/news',
          credential: null,
          cause: 'proxy-credentials-missing',
          browsers: HIDDEN_IN_CHROMIUM,
        },
      },
      {
        id: 'proxy-connect-missing',
        title: '407 for https (CONNECT)',
        about: 'The same for a tunnel: the 407 answers CONNECT, and the request itself never left.',
        needsProxy: true,
        expected: {
          ...row,
          path: '/intranet/vault',
          credential: null,
          cause: 'proxy-credentials-missing',
          browsers: HIDDEN_IN_CHROMIUM,
        },
      },
      {
        id: 'proxy-wrong-password',
        title: '407 for a wrong password',
        about: 'The browser answers the proxy with a wrong password, typed in or configured.',
        needsProxy: true,
        answersProxyWith: 'wrong-password',
        expected: {
          ...row,
          path: '/intranet/canteen',
          credential: 'Basic',
          cause: 'proxy-credentials-rejected',
          browsers: {
            chromium: { ...HIDDEN_IN_CHROMIUM.chromium, cause: 'proxy-credentials-missing' },
          },
        },
      },
    ],
  };
  return { part, proxy: { host: '127.0.0.1', port: server.port, ...account } };
}

const toLoopback = ((_host: string, options: dns.LookupOptions, done: LookupCallback) => {
  if (options.all) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
}) as typeof dns.lookup;

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | dns.LookupAddress[],
  family?: number,
) => void;
