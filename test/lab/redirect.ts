import cors from 'cors';
import { jwtGuard } from './bearer.ts';
import type { Identity } from './identity.ts';
import type { LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

/** An API that has moved: it takes the token, and sends the client on to another origin. */
export async function startRedirect(identity: Identity): Promise<LabPart> {
  const moved = labApp();
  // Firefox asks by a preflight first, Chromium does not; neither sends Authorization in the end.
  moved.use('/v2', cors());
  moved.get('/v2/statements', jwtGuard(identity), ok);
  moved.use(answerErrors);
  const target = await listen(moved);

  const app = labApp();
  app.get('/lab/token', async (_req, res) => {
    res.type('text').send(await identity.accessToken('orders:read'));
  });
  app.get('/v1/statements', jwtGuard(identity), (_req, res) => {
    res.redirect(307, `${target.numericOrigin}/v2/statements`);
  });
  app.use(answerErrors);
  const site = await listen(app);

  return {
    concept: 'redirect',
    title: 'Redirect',
    origin: site.origin,
    close: async () => {
      await Promise.all([site.close(), target.close()]);
    },
    refusals: [
      {
        id: 'redirect-drops-authorization',
        title: 'Lost on a redirect',
        about: 'A good token; the redirect leads to 127.0.0.1, and the browser drops the header.',
        needsProxy: false,
        expected: {
          status: 401,
          method: 'GET',
          path: '/v2/statements',
          scheme: 'Bearer',
          credential: null,
          tokenState: null,
          cause: 'authorization-dropped-on-redirect',
          findings: ['challenge-not-exposed'],
        },
      },
    ],
  };
}
