import type { Service } from './service.ts';

/** Of what came after the token was verified. */
const REFUSED = /Token error="Invalid credentials"/;

export const hapiAuthJwt2: Service = {
  id: 'hapi-auth-jwt2',
  name: 'hapi-auth-jwt2',
  kind: 'library',
  reference: 'https://github.com/dwyl/hapi-auth-jwt2',
  // Boom writes the sentence into the challenge, in the scheme that the plug-in calls Token; it reads Bearer all the same.
  signs: [
    {
      field: 'www-authenticate',
      form: /^Token error="(?:Invalid credentials|Invalid token|Expired token|Invalid token format)"/,
    },
  ],
  says: [
    {
      text: ['^Invalid credentials$'],
      means: 'token-rejected',
      only: true,
      sent: 'something',
      note: 'The token was verified; the validate function of the application did not take it.',
    },
  ],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Sign the user in anew and repeat {request} with the new token: the old one is whole and in time, but its user or session is no longer taken at {host}.',
      finds: REFUSED,
    },
    {
      of: 'token-rejected',
      for: 'owner',
      does: 'See in the validate function of the jwt strategy of {host} why it returned isValid: false for {request}: most look the user or the session of the token up, and did not find it.',
      code: {
        language: 'js',
        text: "server.auth.strategy('jwt', 'jwt', {\n  key,\n  validate: async (decoded) => ({ isValid: (await findUser(decoded.sub)) !== null }),\n});",
      },
      finds: REFUSED,
    },
  ],
};
