import passport from 'passport';
import { DigestStrategy } from 'passport-http';
import { HIDDEN_IN_CHROMIUM, type LabPart } from './refusal.ts';
import { labApp, listen, ok } from './server.ts';

/** Digest (RFC 7616, MD5 with qop=auth) by passport-http; alice's password is `correct horse`. */
export async function startDigest(): Promise<LabPart> {
  const guards = new passport.Passport();
  guards.use(
    new DigestStrategy({ realm: 'Archive', qop: 'auth' }, (user, done) =>
      user === 'alice' ? done(null, { id: user }, 'correct horse') : done(null, false),
    ),
  );
  const app = labApp();
  app.get('/archive/:item', guards.authenticate('digest', { session: false }), ok);
  const { origin, close } = await listen(app);

  const row = {
    status: 401,
    method: 'GET',
    scheme: 'Digest',
    tokenState: null,
    // passport-http computes MD5 and nothing else.
    findings: ['weak-digest-algorithm'],
  } as const;
  return {
    concept: 'digest',
    title: 'Digest',
    origin,
    close,
    refusals: [
      {
        id: 'digest-wrong-password',
        title: 'Wrong password',
        about: 'The script takes the challenge and answers it with a digest of the wrong password.',
        needsProxy: false,
        expected: {
          ...row,
          path: '/archive/deed',
          credential: 'Digest',
          cause: 'password-rejected',
        },
        alongside: [
          {
            ...row,
            path: '/archive/index',
            credential: null,
            cause: 'credentials-missing',
            browsers: HIDDEN_IN_CHROMIUM,
          },
        ],
      },
    ],
    handshakes: [
      {
        id: 'digest-handshake',
        title: 'Answered by the browser',
        about:
          'The browser itself answers the challenge with the password of the URL: 401, then 200.',
        expected: { status: 200, method: 'GET', path: '/archive/map', scheme: 'Digest' },
      },
    ],
  };
}
