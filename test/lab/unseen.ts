import { jwtGuard } from './bearer.ts';
import type { Identity } from './identity.ts';
import type { ExpectedRow, LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

/** Refusals that a network panel misses: of a page that leaves at once, and of a service worker. */
export async function startUnseen(identity: Identity): Promise<LabPart> {
  const app = labApp();
  app.get('/lab/token', async (_req, res) => {
    const now = Math.floor(Date.now() / 1000);
    res.type('text').send(await identity.sign({ iat: now - 4200, exp: now - 600 }));
  });
  app.get(['/drafts/:id', '/inbox/:folder'], jwtGuard(identity), ok);
  app.use(answerErrors);
  const { origin, close } = await listen(app);

  const row: Omit<ExpectedRow, 'path'> = {
    status: 401,
    method: 'GET',
    scheme: 'Bearer',
    credential: 'Bearer',
    tokenState: 'expired',
    cause: 'token-expired',
  };
  return {
    concept: 'unseen',
    title: 'Easily missed',
    origin,
    close,
    refusals: [
      {
        id: 'leaving-page',
        title: 'Refused, then gone',
        about: 'A frame whose request is refused goes to its login page in the same moment.',
        needsProxy: false,
        expected: { ...row, path: '/drafts/current' },
      },
      {
        id: 'service-worker',
        title: 'In a service worker',
        about: 'The request of a service worker with an expired token; it belongs to no tab.',
        needsProxy: false,
        expected: { ...row, path: '/inbox/unread' },
      },
    ],
  };
}
