import type { Reading } from '../analysis.ts';
import type { Remedy, Service } from './service.ts';

const SIGN: Remedy['code'] = {
  language: 'js',
  text: "const token = await new SignJWT({})\n  .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })\n  .setIssuer(issuerId)\n  .setAudience('appstoreconnect-v1')\n  .setIssuedAt()\n  .setExpirationTime('20m')\n  .sign(privateKey);",
};

/** Seconds between iat and exp. */
function lifeOf({ token }: Reading): number | null {
  const { iat, exp } = token?.kind === 'jwt' ? token.claims : {};
  return typeof iat === 'number' && typeof exp === 'number' ? exp - iat : null;
}

/** Longer than it takes. */
const isLong = (reading: Reading): boolean => (lifeOf(reading) ?? 0) > 1200;

const BEARER =
  'Provide a properly configured and signed bearer token and make sure that it has not expired';

export const appStoreConnect: Service = {
  id: 'app-store-connect',
  name: 'App Store Connect API',
  kind: 'API',
  reference:
    'https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests',
  signs: [
    { host: 'api.appstoreconnect.apple.com' },
    { host: 'api.enterprise.developer.apple.com' },
  ],
  says: [
    { text: BEARER, means: 'no-credential', sent: 'nothing' },
    {
      text: BEARER,
      means: 'bad-credential',
      sent: 'something',
      note: 'It says so of a wrong key, issuer or audience, and of tokens for longer than twenty minutes.',
    },
    {
      text: ['The API key in use does not allow this request'],
      means: 'permission-denied',
      note: 'The role of the key does not reach so far.',
    },
    {
      text: [
        '^FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED$',
        'the Account Holder must agree to the latest Program License Agreement',
      ],
      means: 'account-disabled',
      note: 'The account holder has an agreement to accept.',
    },
  ],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Let each token end at most 20 minutes (1200 seconds) after it was made: the one of {request} is made for {1} seconds. Only a token for GET requests that names them in its claim scope may live longer.',
      code: SIGN,
      seeks: (reading) => (isLong(reading) ? [String(lifeOf(reading))] : null),
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Compare issuer ID (iss), key ID (kid) and the private key (.p8) of {request} with App Store Connect, Users and Access, Integrations; the algorithm is ES256, aud is appstoreconnect-v1, and a revoked key is not listed as active.',
      code: SIGN,
      when: (reading) => !isLong(reading),
    },
  ],
  incident: ['x-apple-request-uuid', 'x-apple-jingle-correlation-key', 'errors.0.id'],
};
