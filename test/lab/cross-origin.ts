import cors from 'cors';
import passport from 'passport';
import { Strategy as BearerStrategy, type VerifyFunction } from 'passport-http-bearer';
import type { LabPart } from './refusal.ts';
import { labApp, listen, ok } from './server.ts';
import { cookieSession, signedIn } from './session.ts';

/** A page on one origin and the API that it calls on another (a port of its own). */
export async function startCrossOrigin(): Promise<LabPart> {
  const site = await listen();
  const guards = new passport.Passport();
  const anyToken: VerifyFunction = (_token, done) => done(null, { id: 'alice' });
  guards.use(new BearerStrategy({ realm: 'Reports' }, anyToken));
  const account = cookieSession('/account');
  const allowSite = cors({ origin: site.origin, credentials: true });

  const api = labApp();
  // The mistake to be seen: the guard stands before cors(), so it is asked to let the preflight through.
  api.use('/reports', guards.authenticate('bearer', { session: false }), allowSite, ok);
  api.use('/account', allowSite, account.handler);
  api.post('/account/sign-in', (req, res, next) => {
    req.session.user = 'alice';
    ok(req, res, next);
  });
  api.get('/account/profile', signedIn, ok);
  const target = await listen(api);

  const app = labApp();
  app.get('/lab/api', (_req, res) => {
    res.type('text').send(target.origin);
  });
  site.handle(app);

  return {
    concept: 'cross-origin',
    title: 'Another origin',
    origin: site.origin,
    close: async () => {
      await Promise.all([site.close(), target.close()]);
    },
    refusals: [
      {
        id: 'preflight-rejected',
        title: 'Preflight refused',
        about: 'The API wants a token for the OPTIONS request too, which never carries one.',
        needsProxy: false,
        expected: {
          status: 401,
          method: 'OPTIONS',
          path: '/reports/weekly',
          scheme: 'Bearer',
          credential: null,
          tokenState: null,
          cause: 'preflight-rejected',
        },
      },
      {
        id: 'credentials-not-included',
        title: 'Cookies left at home',
        about: "Signed in with credentials: 'include'; the next fetch forgets it, and the cookie.",
        needsProxy: false,
        expected: {
          status: 401,
          method: 'GET',
          path: '/account/profile',
          scheme: null,
          credential: null,
          tokenState: null,
          cause: 'credentials-not-included',
          findings: ['challenge-missing'],
        },
      },
    ],
  };
}
