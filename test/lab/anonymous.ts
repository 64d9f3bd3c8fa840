import { auth } from 'express-oauth2-jwt-bearer';
import passport from 'passport';
import { BasicStrategy } from 'passport-http';
import { API, type Identity } from './identity.ts';
import { HIDDEN_IN_CHROMIUM, type LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

/** A server that nobody ever signs in to: every way of asking, and none of being answered. */
export async function startAnonymous(identity: Identity): Promise<LabPart> {
  const guards = new passport.Passport();
  guards.use(new BasicStrategy({ realm: 'Files' }, (_user, _password, done) => done(null, false)));

  const app = labApp();
  app.get('/files/annual-report', guards.authenticate('basic', { session: false }), ok);
  app.get(
    '/orders/latest',
    auth({
      issuer: identity.issuer,
      jwksUri: identity.jwksUri,
      audience: API,
      dpop: { enabled: false },
    }),
    ok,
  );
  app.get('/settings/members', (req, res) => {
    if (req.headers.authorization) res.json({ ok: true });
    else res.status(403).json({ error: 'forbidden', message: 'Sign in to see the members.' });
  });
  // What mod_auth_gssapi and IIS answer to a request without a ticket (RFC 4559 §4).
  app.get('/intranet/phone-book', (_req, res) => {
    res.status(401).set('WWW-Authenticate', 'Negotiate').send('Unauthorized');
  });
  app.get('/intranet/team-site', (_req, res) => {
    res
      .status(401)
      .set('WWW-Authenticate', ['Negotiate', 'NTLM'])
      .send('Access is denied due to invalid credentials.');
  });
  app.use(answerErrors);
  const { origin, close } = await listen(app);

  const nothingSent = { method: 'GET', credential: null, tokenState: null } as const;
  return {
    concept: 'anonymous',
    title: 'Nothing sent',
    origin,
    close,
    refusals: [
      {
        id: 'basic-missing',
        title: 'Basic, no credentials',
        about: 'A file behind passport-http Basic, asked for without credentials.',
        needsProxy: false,
        expected: {
          ...nothingSent,
          status: 401,
          path: '/files/annual-report',
          scheme: 'Basic',
          cause: 'credentials-missing',
          browsers: HIDDEN_IN_CHROMIUM,
        },
      },
      {
        id: 'bearer-missing',
        title: 'Bearer, no token',
        about: 'An API behind express-oauth2-jwt-bearer, called without a token.',
        needsProxy: false,
        expected: {
          ...nothingSent,
          status: 401,
          path: '/orders/latest',
          scheme: 'Bearer',
          cause: 'credentials-missing',
        },
      },
      {
        id: 'anonymous-forbidden',
        title: '403 to a stranger',
        about: 'The server knows nobody, and answers 403 where it means 401.',
        needsProxy: false,
        expected: {
          ...nothingSent,
          status: 403,
          path: '/settings/members',
          scheme: null,
          cause: 'unauthenticated-reported-as-403',
        },
      },
      {
        id: 'negotiate-unanswered',
        title: 'Negotiate, unanswered',
        about: 'Kerberos is asked for; this host is on no allow-list and there is no ticket.',
        needsProxy: false,
        expected: {
          ...nothingSent,
          status: 401,
          path: '/intranet/phone-book',
          scheme: 'Negotiate',
          cause: 'integrated-auth-not-allowed',
          browsers: HIDDEN_IN_CHROMIUM,
        },
      },
      {
        id: 'ntlm-unanswered',
        title: 'Negotiate or NTLM, unanswered',
        about: 'Two challenges on two lines, as IIS sends them; the browser answers neither.',
        needsProxy: false,
        expected: {
          ...nothingSent,
          status: 401,
          path: '/intranet/team-site',
          scheme: 'Negotiate, NTLM',
          cause: 'integrated-auth-not-allowed',
          browsers: HIDDEN_IN_CHROMIUM,
        },
      },
    ],
  };
}
