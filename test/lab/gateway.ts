import { Agent } from 'node:http';
import { expressjwt } from 'express-jwt';
import { createProxyServer } from 'httpxy';
import { API, type Identity } from './identity.ts';
import type { LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

/** A reverse proxy (httpxy) that removes Authorization, and the API behind it that demands it. */
export async function startGateway(identity: Identity): Promise<LabPart> {
  const api = labApp();
  api.use(
    '/warehouse',
    expressjwt({ secret: identity.publicKey, algorithms: ['RS256'], audience: API }),
    ok,
  );
  api.use(answerErrors);
  const upstream = await listen(api);

  const agent = new Agent();
  const proxy = createProxyServer({ target: upstream.origin, agent });
  proxy.on('proxyReq', (request) => request.removeHeader('authorization'));
  const app = labApp();
  app.get('/lab/token', async (_req, res) => {
    res.type('text').send(await identity.accessToken('orders:read'));
  });
  app.use((req, res, next) => {
    proxy.web(req, res).catch(next);
  });
  const front = await listen(app);

  return {
    concept: 'gateway',
    title: 'Reverse proxy',
    origin: front.origin,
    close: async () => {
      agent.destroy();
      await Promise.all([front.close(), upstream.close()]);
    },
    refusals: [
      {
        id: 'authorization-stripped',
        title: 'Stripped by the reverse proxy',
        about: 'A good token leaves the browser; httpxy removes it, and express-jwt finds none.',
        needsProxy: false,
        expected: {
          status: 401,
          method: 'GET',
          path: '/warehouse/stock',
          scheme: null,
          credential: 'Bearer',
          tokenState: 'valid',
          cause: 'authorization-stripped-upstream',
          findings: ['challenge-missing'],
        },
      },
    ],
  };
}
