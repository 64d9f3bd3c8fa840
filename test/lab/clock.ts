import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { API, type Identity } from './identity.ts';
import type { LabPart } from './refusal.ts';
import { labApp, listen, ok } from './server.ts';

const AHEAD = 3_600_000;

/** An API whose host's clock is an hour ahead: its Date header and its checks of exp both use it. */
export async function startClock(identity: Identity): Promise<LabPart> {
  const keys = createRemoteJWKSet(new URL(identity.jwksUri));
  const clock = () => new Date(Date.now() + AHEAD);

  const app = labApp();
  app.use((_req, res, next) => {
    res.setHeader('Date', clock().toUTCString());
    next();
  });
  app.get('/lab/token', async (_req, res) => {
    res.type('text').send(await identity.accessToken('orders:read'));
  });
  app.get(
    '/shipments/:id',
    async (req, res, next) => {
      const [, token = ''] = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '') ?? [];
      try {
        const expected = { issuer: identity.issuer, audience: API, currentDate: clock() };
        await jwtVerify(token, keys, expected);
        next();
      } catch (error) {
        const why =
          error instanceof errors.JWTExpired ? 'The access token expired' : 'Invalid token';
        res
          .status(401)
          .set('WWW-Authenticate', `Bearer error="invalid_token", error_description="${why}"`)
          .json({ error: 'invalid_token', error_description: why });
      }
    },
    ok,
  );
  const { origin, close } = await listen(app);

  return {
    concept: 'clock',
    title: 'Clock',
    origin,
    close,
    refusals: [
      {
        id: 'clock-skew',
        title: 'Clock an hour ahead',
        about: 'A fresh token, good for ten minutes; the server lives an hour in the future.',
        needsProxy: false,
        expected: {
          status: 401,
          method: 'GET',
          path: '/shipments/501',
          scheme: 'Bearer',
          credential: 'Bearer',
          tokenState: 'valid',
          cause: 'clock-skew',
        },
      },
    ],
  };
}
