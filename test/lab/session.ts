import { randomUUID } from 'node:crypto';
import cookieParser from 'cookie-parser';
import { doubleCsrf } from 'csrf-csrf';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

declare module 'express-session' {
  interface SessionData {
    user: string;
  }
}

/**
 * Sessions by express-session, their cookie limited to one path: cookies know no ports, and would reach
 * every other server of the lab.
 */
export function cookieSession(path: string) {
  const store = new session.MemoryStore();
  const handler = session({
    store,
    secret: randomUUID(),
    resave: false,
    saveUninitialized: false,
    cookie: { path },
  });
  return { store, handler };
}

/** Lets a request through whose session has a user. */
export const signedIn: RequestHandler = (req, res, next) => {
  if (req.session.user) next();
  else res.status(401).json({ error: 'unauthenticated', message: 'You are not signed in.' });
};

/** Sessions that end, and forms protected by csrf-csrf. */
export async function startSession(): Promise<LabPart> {
  const shop = cookieSession('/shop');
  const bank = cookieSession('/bank');
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => 'lab',
    getSessionIdentifier: (req) => req.session.id,
    cookieName: 'csrf-token',
    cookieOptions: { path: '/bank', secure: false },
  });

  const app = labApp();
  app.use('/shop', shop.handler);
  app.post('/shop/sign-in', (req, res, next) => {
    req.session.user = 'alice';
    ok(req, res, next);
  });
  app.get('/shop/basket', signedIn, ok);
  // What a time-out, a restart or an administrator does to the sessions of a running server.
  app.post('/lab/end-sessions', (_req, res) => {
    shop.store.clear(() => res.sendStatus(204));
  });

  app.use('/bank', bank.handler, cookieParser(), doubleCsrfProtection);
  app.get('/bank/sign-in', (req, res) => {
    req.session.user = 'alice';
    res.json({ csrfToken: generateCsrfToken(req, res) });
  });
  app.post('/bank/transfers', ok);
  app.use(answerErrors);
  const { origin, close } = await listen(app);

  return {
    concept: 'session',
    title: 'Cookies',
    origin,
    close,
    refusals: [
      {
        id: 'session-ended',
        title: 'Session has ended',
        about: 'Sign in, see the basket, and then the server forgets the session.',
        needsProxy: false,
        expected: {
          status: 401,
          method: 'GET',
          path: '/shop/basket',
          scheme: null,
          credential: 'cookie',
          tokenState: null,
          cause: 'session-expired',
          findings: ['challenge-missing'],
        },
      },
      {
        id: 'csrf-missing',
        title: 'No CSRF token',
        about: 'A transfer with a good session, but without the header that csrf-csrf wants.',
        needsProxy: false,
        expected: {
          status: 403,
          method: 'POST',
          path: '/bank/transfers',
          scheme: null,
          credential: 'cookie',
          tokenState: null,
          cause: 'csrf-rejected',
        },
      },
    ],
  };
}
