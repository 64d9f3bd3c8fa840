import { expressjwt } from 'express-jwt';
import { auth, requiredScopes } from 'express-oauth2-jwt-bearer';
import passport from 'passport';
import { Strategy as BearerStrategy, type VerifyFunction } from 'passport-http-bearer';
import { bearerRefusals } from './bearer-refusals.ts';
import { API, type Identity } from './identity.ts';
import type { LabPart } from './refusal.ts';
import { answerErrors, labApp, listen, ok } from './server.ts';

/** express-oauth2-jwt-bearer as the lab's APIs use it: JWTs of the lab's provider, for {@link API}. */
export function jwtGuard(identity: Identity) {
  return auth({
    issuer: identity.issuer,
    jwksUri: identity.jwksUri,
    audience: API,
    tokenSigningAlg: 'RS256',
    dpop: { enabled: false },
  });
}

/** Bearer (RFC 6750) by three middlewares, each where its manner of refusing matters. */
export async function startBearer(identity: Identity): Promise<LabPart> {
  const guards = new passport.Passport();
  const noToken: VerifyFunction = (_token, done) => done(null, false);
  guards.use(new BearerStrategy({ realm: 'Parcels' }, noToken));
  const opaque = guards.authenticate('bearer', { session: false });
  const jwt = jwtGuard(identity);

  const app = labApp();
  app.get('/lab/token/:kind', async (req, res) => {
    const mint = tokens(identity)[req.params.kind];
    if (mint) res.type('text').send(await mint());
    else res.sendStatus(404);
  });
  app.get('/parcels/:id', opaque, ok);
  app.get('/orders/:id', jwt, ok);
  app.post('/orders', jwt, requiredScopes('orders:write'), ok);
  app.delete('/orders/:id', jwt, (req, res) => {
    res.status(403).json({
      error: 'forbidden',
      message: `${req.auth?.payload.sub} is not the owner of order ${req.params.id}.`,
    });
  });
  app.get(
    '/invoices/:id',
    expressjwt({ secret: identity.publicKey, algorithms: ['RS256'], audience: API }),
    ok,
  );
  app.use(answerErrors);
  const { origin, close } = await listen(app);

  return { concept: 'bearer', title: 'Bearer', origin, close, refusals: bearerRefusals };
}

function tokens(identity: Identity): Record<string, () => Promise<string>> {
  const now = Math.floor(Date.now() / 1000);
  return {
    valid: () => identity.accessToken('orders:read'),
    expired: () => identity.sign({ iat: now - 780, exp: now - 180 }),
    'not-yet-valid': () => identity.sign({ nbf: now + 3600, exp: now + 7200 }),
    'other-audience': () => identity.sign({ aud: 'https://billing.lab.test/' }),
    'other-issuer': () => identity.sign({ iss: 'https://staging-login.lab.test/' }),
    forged: () => identity.forge(),
  };
}
