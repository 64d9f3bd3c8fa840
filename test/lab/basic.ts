import passport from 'passport';
import { BasicStrategy } from 'passport-http';
import type { LabPart } from './refusal.ts';
import { labApp, listen, ok } from './server.ts';

/** Basic (RFC 7617) by passport-http; alice's password is `correct horse`. */
export async function startBasic(): Promise<LabPart> {
  const guards = new passport.Passport();
  guards.use(
    new BasicStrategy({ realm: 'Payroll' }, (user, password, done) =>
      done(null, user === 'alice' && password === 'correct horse' ? { id: user } : false),
    ),
  );
  const app = labApp();
  app.get('/payroll/:month', guards.authenticate('basic', { session: false }), ok);
  const { origin, close } = await listen(app);

  return {
    concept: 'basic',
    title: 'Basic',
    origin,
    close,
    refusals: [
      {
        id: 'basic-wrong-password',
        title: 'Wrong password',
        about: 'The script sends Basic credentials; passport-http compares, and refuses them.',
        needsProxy: false,
        expected: {
          status: 401,
          method: 'GET',
          path: '/payroll/march',
          scheme: 'Basic',
          credential: 'Basic',
          tokenState: null,
          cause: 'password-rejected',
        },
      },
    ],
  };
}
