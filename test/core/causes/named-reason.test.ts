/** Where the answer names the reason itself, the steps are those out of it, and none that it refutes. */
import { describe, expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

describe('token-revoked', () => {
  const answered = (body: string) => `GET https://app.example.test/api/orders
Authorization: Bearer jwt({"alg":"HS256"}, {"sid":"6a","exp":"2026-03-03T11:00:00Z"})
< 401 Unauthorized
<
< ${body}
`;

  test('another sign-in has taken its place: a renewal would take it back', () => {
    for (const body of [
      '{"error":"Your account was signed in on another device. Please sign in again."}',
      '{"message":"You have been logged out because you logged in from another browser"}',
      '{"message":"Session superseded"}',
    ]) {
      const steps = stepsOf(answered(body), 'token-revoked');
      expect(causesOf(answered(body))[0]?.title).toBe(
        'Another sign-in has taken the place of this one',
      );
      expect(steps, body).toMatch(/Do not renew it/);
      expect(steps).toMatch(/visitor: .*change the password/);
      expect(steps).not.toMatch(/refreshAccessToken|who revoked/);
    }
    expect(stepsOf(answered('{"error":"The token was superseded"}'), 'token-revoked')).toMatch(
      /try one renewal/,
    );
  });
});

describe('step-up-required', () => {
  test('a token for another address is a matter of the network, not of a second factor', () => {
    const claims = btoa(
      '{"access_token":{"nbf":{"essential":true,"value":"1772445600"},"xms_rp_ipaddr":{"value":"198.51.100.61"}}}',
    );
    const transcript = `GET https://graph.microsoft.com/v1.0/me/messages
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.microsoft.com","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
< WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${claims}"
<
< {"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in challenge with result: InteractionRequired and code: LocationConditionEvaluationSatisfied"}}
`;
    expect(causesOf(transcript)[0]?.title).toMatch(/at this network address/);
    const says = causeOf(transcript, 'step-up-required').evidence.map((one) => one.says);
    expect(says.join('\n')).toMatch(/nbf from 2026-03-02 10:00:00 UTC on and xms_rp_ipaddr 198/);
    expect(says.join('\n')).toContain('LocationConditionEvaluationSatisfied');
    const steps = stepsOf(transcript, 'step-up-required');
    expect(steps).toMatch(/acquireTokenPopup[\s\S]*claims: '{"access_token"/);
    expect(steps).toMatch(/visitor: Go back to the network/);
    expect(steps).not.toMatch(/second factor/);
  });
});

describe('token-signature-invalid', () => {
  const refused = (iat: string) => `POST https://localhost:7081/api/plays
Authorization: Bearer jwt({"alg":"HS256","typ":"JWT"}, {"role":"Operator","iat":"${iat}","exp":"2026-03-02T21:59:30Z"})
< 401 Unauthorized
< Server: Kestrel
< WWW-Authenticate: Bearer error="invalid_token", error_description="The signature key was not found"
`;

  test('keys have not changed since a token that was just made', () => {
    const fresh = refused('2026-03-02T09:59:30Z');
    const steps = stepsOf(fresh, 'token-signature-invalid');
    expect(steps).not.toMatch(/new token/);
    expect(steps).toMatch(/same secret for HS256[\s\S]*IssuerSigningKey/);
    const says = causeOf(fresh, 'token-signature-invalid').evidence.map((one) => one.says);
    expect(says.join('\n')).toMatch(/HS256.*no key \(kid\)\. It was made 30 seconds before/);
    expect(stepsOf(refused('2026-03-02T08:00:00Z'), 'token-signature-invalid')).toMatch(
      /Get a new token/,
    );
  });
});

describe('token-audience-mismatch', () => {
  test('a well-known API is asked for as it documents it, of several that it takes', () => {
    const transcript = `GET https://management.azure.com/subscriptions/s1/providers
Authorization: Bearer jwt({"alg":"RS256"}, {"aud":"https://graph.windows.net/","iss":"https://sts.windows.net/f2/","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
<
< {"error":{"code":"InvalidAuthenticationTokenAudience","message":"The access token has been obtained for wrong audience or resource 'https://graph.windows.net/'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.azure.com/'."}}
`;
    const steps = stepsOf(transcript, 'token-audience-mismatch');
    expect(steps).toContain("scopes: ['https://management.azure.com/.default'], account");
    expect(steps).toContain('Azure AD Graph, an API that is retired');
    expect(steps).not.toMatch(/Do not send a token of one API on/);
  });
});

describe('waf-blocked', () => {
  test('the product that says so, and the part of the address that its rule is about', () => {
    const transcript = `# type: main_frame
GET https://catalog.example.test/search.aspx?q=1%27%20union%20select%20null--
< 403 Forbidden
< X-dotDefender-denied: 1
< Content-Type: text/html
<
< <h1>dotDefender Blocked Your Request</h1><p>provide the following Reference ID:</p><p>9E3D-71F4-02BC-5A60</p>
`;
    const [first] = causesOf(transcript);
    expect(first).toMatchObject({ id: 'waf-blocked', certainty: 'certain' });
    expect(first?.evidence.map(({ says }) => says).join('\n')).toMatch(
      /“union select”, which filters take for an SQL injection/,
    );
    const steps = stepsOf(transcript, 'waf-blocked');
    expect(steps).toMatch(
      /owner: Look up Reference ID 9E3D-71F4-02BC-5A60 in the log viewer of dot/,
    );
    expect(steps).not.toMatch(/VPN|safer in the body/);
  });
});

describe('blocked-by-proxy', () => {
  test('the category that the page names, for who asks and for who runs the filter', () => {
    const transcript = `# type: main_frame
GET http://www.cards.example/
< 403 Forbidden
< Server: SonicWALL
< Content-Type: text/html
<
< <title>SonicWall - Web Site Blocked</title><p>Block reason: Forbidden Category "Gambling"</p>
`;
    const [first] = causesOf(transcript);
    expect(first).toMatchObject({ id: 'blocked-by-proxy', certainty: 'certain' });
    const steps = stepsOf(transcript, 'blocked-by-proxy');
    expect(steps).toMatch(/visitor: .*“Gambling”/);
    expect(steps).toMatch(/owner: .*www\.cards\.example to the Allowed URI List/);
  });
});

describe('digest-stale-nonce', () => {
  const asked = (accept: string) => `GET http://192.168.0.90/jpg/image.cgi
Accept: ${accept}
Authorization: Digest username="viewer", realm="cam", nonce="8Ru2", uri="/jpg/image.cgi", response="f8fb0e8c82b4fa513093041a772142fb", qop=auth, nc=0000012f, cnonce="66d5"
< 401 Unauthorized
< WWW-Authenticate: Digest realm="cam", nonce="Kx3r", stale=true, qop="auth"
`;

  test('of an image the browser repeats by itself; a client of its own has to', () => {
    const image = stepsOf(asked('image/avif,image/webp,*/*;q=0.8'), 'digest-stale-nonce');
    expect(image).toMatch(/Nothing to mend: the browser/);
    expect(image).not.toMatch(/Count nc/);
    expect(stepsOf(asked('*/*'), 'digest-stale-nonce')).toMatch(/new nonce Kx3r[\s\S]*Count nc/);
  });
});

describe('host-not-allowed', () => {
  const refused = (fields: string) => `POST https://mcp.shop.example/mcp
${fields}Content-Type: application/json
< 403 Forbidden
<
< {"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Host header: mcp.shop.example"},"id":null}
`;

  test('an MCP server has a list of its own, and a page under its name no other to call', () => {
    const own = stepsOf(
      refused('Origin: https://mcp.shop.example\nSec-Fetch-Site: same-origin\n'),
      'host-not-allowed',
    );
    expect(own).toContain("allowedHosts: ['mcp.shop.example']");
    expect(own).toContain('DNS rebinding');
    expect(own).not.toMatch(/localhost, its address/);
    expect(stepsOf(refused('Origin: http://localhost:6274\n'), 'host-not-allowed')).toMatch(
      /localhost, its address/,
    );
  });
});

describe('no-such-route', () => {
  test('API Gateway has a gateway response for unknown routes', () => {
    const steps = stepsOf(
      `GET https://k3k3k3k3k3.execute-api.us-east-1.amazonaws.com/dev/getPartner/PARTNER
< 403 Forbidden
< x-amzn-ErrorType: MissingAuthenticationTokenException
< x-amz-apigw-id: VwjwNFuUIAMFrRA=
<
< {"message":"Missing Authentication Token"}
`,
      'no-such-route',
    );
    expect(steps).toMatch(/put-gateway-response .*--rest-api-id k3k3k3k3k3/);
    expect(steps).toMatch(/not encoded/);
    expect(steps).not.toContain('HTTP/1.1 404');
  });
});

describe('sso-required', () => {
  test('Sentry on a host of its own, by its path', () => {
    const transcript = `GET https://sentry.shop.example/api/0/organizations/acme/projects/
Cookie: sentrysid=bykx9rt8ft5kqpn43mk1c03u4efpgdkv
< 401 Unauthorized
<
< {"detail":{"code":"sso-required","message":"Must login via SSO","extra":{"loginUrl":"/auth/login/acme/"}}}
`;
    expect(causesOf(transcript)[0]).toMatchObject({ id: 'sso-required', certainty: 'certain' });
    const steps = stepsOf(transcript, 'sso-required');
    expect(steps).toMatch(/owner: .*Require SSO/);
    expect(steps).toMatch(/visitor: .*https:\/\/sentry.shop.example\/auth\/login\/acme\//);
  });
});

describe('token-rejected', () => {
  test('a token that the page keeps is no matter of its visitors', () => {
    const steps = stepsOf(
      `POST https://send.api.mailtrap.io/api/send
Authorization: Bearer Zx81kQpLm29VtRw7YbN4cH6dJ0sFgA3u
< 401 Unauthorized
<
< {"success":false,"errors":["Unauthorized"]}
`,
      'token-rejected',
    );
    expect(steps).toMatch(/developer: Take the token .* API Tokens/);
    expect(steps).not.toMatch(/Sign out|owner:/);
  });
});
