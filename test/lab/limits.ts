import { rateLimit } from 'express-rate-limit';
import { jwtGuard } from './bearer.ts';
import type { Identity } from './identity.ts';
import type { LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

/** A quota per subject by express-rate-limit, set to answer 403 as some APIs do. */
export async function startLimits(identity: Identity): Promise<LabPart> {
  const quota = rateLimit({
    windowMs: 60_000,
    limit: 3,
    statusCode: 403,
    standardHeaders: 'draft-6',
    keyGenerator: (req) => req.auth?.payload.sub ?? '',
    message: { error: 'rate_limit_exceeded', message: 'API rate limit exceeded. Try again later.' },
  });
  const app = labApp();
  app.get('/lab/token', async (_req, res) => {
    res.type('text').send(await identity.accessToken('orders:read'));
  });
  app.get('/search/parcels', jwtGuard(identity), quota, ok);
  app.use(answerErrors);
  const { origin, close } = await listen(app);

  return {
    concept: 'limits',
    title: 'Quota',
    origin,
    close,
    refusals: [
      {
        id: 'rate-limited',
        title: 'Rate limit as 403',
        about: 'express-rate-limit allows three searches a minute; one more is refused with 403.',
        needsProxy: false,
        expected: {
          status: 403,
          method: 'GET',
          path: '/search/parcels',
          scheme: null,
          credential: 'Bearer',
          tokenState: 'valid',
          cause: 'rate-limited',
        },
      },
    ],
  };
}
