import { randomUUID } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
// Its entry file does no more than warn of Node before 22, on every start; nothing used here needs that.
import { Provider } from 'oidc-provider/lib/provider.js';
import { labApp, listen } from './server.ts';
import { memoryStorage } from './storage.ts';

/** Audience of the lab's APIs: the resource indicator (RFC 8707) of their tokens. */
export const API = 'https://api.lab.test/';

const SERVICE = { id: 'lab-service', secret: 'lab-service-secret' };
const PAGE_CLIENT = 'lab-page';
const KEY_ID = 'lab-signing-key';

/**
 * An OpenID provider whose tokens all of the lab's APIs trust. At `/lab/token/SCOPE` a page of its origin
 * gets an opaque token of the user alice, as if she had signed in.
 */
export interface Identity {
  issuer: string;
  jwksUri: string;
  /** Public half of the signing key, SPKI PEM. */
  publicKey: string;
  /** A JWT access token out of the token endpoint, by the client credentials grant. */
  accessToken(scope: string): Promise<string>;
  /** A JWT access token with the provider's own signature, in which the given claims are replaced. */
  sign(claims?: JWTPayload): Promise<string>;
  /** The same, signed by a key that is not the provider's but bears its key id. */
  forge(): Promise<string>;
  close(): Promise<void>;
}

/** Starts oidc-provider on a free port of loopback. */
export async function startIdentity(): Promise<Identity> {
  const listening = await listen();
  const issuer = listening.origin;
  const own = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256');

  const provider = new Provider(issuer, {
    adapter: memoryStorage(),
    jwks: {
      keys: [{ ...(await exportJWK(own.privateKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }],
    },
    cookies: { keys: [randomUUID()] },
    clients: [
      {
        client_id: SERVICE.id,
        client_secret: SERVICE.secret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
      {
        client_id: PAGE_CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: ['https://page.lab.test/callback'],
      },
    ],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: 'orders:read orders:write',
          audience: API,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt' as const,
          jwt: { sign: { alg: 'RS256' as const } },
        }),
      },
    },
    clientBasedCORS: () => true,
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Alice' }) }),
    ttl: { AccessToken: 600, ClientCredentials: 600, Grant: 3600 },
  });
  const sessionToken = async (scope: string) => {
    const client = await provider.Client.find(PAGE_CLIENT);
    if (!client) throw new Error(`client ${PAGE_CLIENT} is not registered`);
    const grant = new provider.Grant({ clientId: PAGE_CLIENT, accountId: 'alice' });
    grant.addOIDCScope(scope);
    const token = new provider.AccessToken({
      client,
      accountId: 'alice',
      grantId: await grant.save(),
      gty: 'authorization_code',
      scope,
    });
    return token.save();
  };

  // The provider's own origin, with the lab's pages beside it: /lab/token gives the user's session token.
  const app = labApp();
  app.get('/lab/token/:scope', async (req, res) => {
    res.type('text').send(await sessionToken(req.params.scope.replaceAll('+', ' ')));
  });
  app.use(provider.callback());
  listening.handle(app);

  const sign = (key: typeof own.privateKey, claims: JWTPayload) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: issuer,
      aud: API,
      sub: 'alice',
      client_id: PAGE_CLIENT,
      scope: 'orders:read',
      jti: randomUUID(),
      iat: now,
      exp: now + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: KEY_ID })
      .sign(key);
  };

  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    publicKey: await exportSPKI(own.publicKey),

    async accessToken(scope) {
      const answer = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa(`${SERVICE.id}:${SERVICE.secret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource: API, scope }),
      });
      const body: unknown = await answer.json();
      if (typeof body === 'object' && body && 'access_token' in body) {
        return String(body.access_token);
      }
      throw new Error(`no token was issued: ${JSON.stringify(body)}`);
    },

    sign: (claims = {}) => sign(own.privateKey, claims),
    forge: () => sign(foreign.privateKey, {}),

    close: listening.close,
  };
}
