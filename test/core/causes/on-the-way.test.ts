import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

const JWT = 'jwt({"alg":"HS256"}, {"sub":"u-81"})';

describe('authorization-stripped-upstream', () => {
  const missed = (fields: string) => `GET https://data.example.test/api/layers
Authorization: Bearer ${JWT}
< 401 Unauthorized
${fields}< Content-Type: application/json
<
< {"msg":"Missing Authorization Header"}
`;

  test('what came out of a cache is to be purged, not passed on', () => {
    const analysis = diagnosed(missed('< Via: 1.1 varnish (Varnish/7.4)\n< Age: 441\n'));
    expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
    expect(because(analysis.causes[0])).toContain('never saw this request');
    expect(toldTo('owner', analysis)).toMatch(/Purge[\s\S]*no-store[\s\S]*Vary: Authorization/);
    expect(toldToAll(analysis)).not.toMatch(/CGIPassAuth|APPLICATION/);
  });

  test('the application behind is asked by its owner', () => {
    const analysis = diagnosed(missed(''));
    expect(toldTo('owner', analysis)).toContain(
      `curl -i -H 'Host: data.example.test' -H "Authorization: Bearer $CREDENTIAL" "$APPLICATION"'/api/layers'`,
    );
    expect(toldTo('developer', analysis)).toBe('');
    expect(toldToAll(analysis)).not.toMatch(/nginx|Apache/);
  });

  test('PHP behind Apache is asked by a script, and has no WSGI', () => {
    const told = toldToAll(diagnosed(missed('< Server: Apache/2.4.57\n< X-Powered-By: PHP/8.2\n')));
    expect(told).toContain('CGIPassAuth On');
    expect(told).toContain("$_SERVER['HTTP_AUTHORIZATION']");
    expect(told).not.toMatch(/WSGI|curl/);
  });

  test('Kibana asks Elasticsearch itself: the field has to be on its list', () => {
    const analysis = diagnosed(`GET https://logs.example.test/api/index_patterns
Authorization: Basic base64(kim:x7Kq-1Mosel)
< 401 Unauthorized
< kbn-name: kibana
< WWW-Authenticate: Basic realm="security" charset="UTF-8"
< Content-Type: application/json
<
< {"statusCode":401,"message":"[security_exception] missing authentication credentials for REST request [/logs-*/_field_caps]"}
`);
    expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
    expect(toldTo('owner', analysis)).toContain('elasticsearch.requestHeadersAllowlist');
    expect(toldTo('owner', analysis)).not.toMatch(/nginx|Apache/);
  });

  test('a sound JWT whose field cannot be read behind CloudFront was replaced there', () => {
    const analysis = diagnosed(`GET https://d2exampleabcde.cloudfront.net/api/orders
Authorization: Bearer ${JWT}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_request", error_description="invalid credentials structure"
< Via: 1.1 5f1f36670962eeba3dfe2ec56a3d55b0.cloudfront.net (CloudFront)
`);
    expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
    expect(toldTo('owner', analysis)).toContain('SigningBehavior: no-override');
  });

  const of = (transcript: string) =>
    diagnosed(transcript).causes.find(({ id }) => id === 'authorization-stripped-upstream');

  test('a token that the server judges has arrived', () => {
    const refused = (message: string) => `POST https://data.example.test/graphql
Authorization: Bearer ${JWT}
< 401 Unauthorized
< Content-Type: application/json
<
< {"errors":[{"message":"${message}","extensions":{"code":"UNAUTHENTICATED"}}]}
`;
    expect(of(refused('Something went wrong'))).toBeDefined();
    expect(of(refused('Context creation failed: invalid signature'))).toBeUndefined();
  });

  test('where the words have another sense, a field that got there a moment before is hardly lost', () => {
    const call = (path: string) => `GET https://a1b2.execute-api.eu-west-1.amazonaws.com${path}
Authorization: AWS4-HMAC-SHA256 Credential=ASIA9X/20260302/eu-west-1/execute-api/aws4_request, SignedHeaders=host, Signature=3c78
`;
    const refused = `${call('/prod/order')}< 403 Forbidden
< x-amzn-ErrorType: MissingAuthenticationTokenException
< Content-Type: application/json
<
< {"message":"Missing Authentication Token"}
`;
    expect(of(refused)?.certainty).toBe('likely');
    expect(of(`${call('/prod/orders')}< 200 OK\n\n${refused}`)?.certainty).toBe('possible');
  });
});

describe('authorization-dropped-on-redirect', () => {
  const redirected = (from: string, to: string, credential: string) => `GET ${from}
Authorization: Bearer ${credential}
< 307 Temporary Redirect
< Location: ${to}

GET ${to}
Origin: https://shop.example.test
< 401 Unauthorized
`;

  test('is mended by a proxy for all such addresses, and by CORS, not by a signed URL', () => {
    const analysis = diagnosed(
      redirected(
        'https://relay.example.test/pay/orders/ord_58812',
        'https://api.example.net/orders/ord_58812',
        '7f2c6d0e5b1a4c7f9e3d21',
      ),
    );
    expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
    const owner = toldTo('owner', analysis);
    expect(owner).toContain(
      'location /pay/ {\n  proxy_pass https://api.example.net/;\n  proxy_ssl_server_name on;',
    );
    expect(owner).toContain('Access-Control-Allow-Origin: https://shop.example.test');
    expect(owner).not.toContain('signed URL');
  });

  test('no proxy is nailed to the target of an address that moves', () => {
    const analysis = diagnosed(
      redirected(
        'https://api.example.test/invoices/latest',
        'https://files.example.net/acme/2026-11.pdf',
        '7f2c6d0e5b1a4c7f9e3d21',
      ),
    );
    expect(toldTo('owner', analysis)).not.toContain('proxy_pass');
  });

  test('from https to http is not followed, nor passed on by a proxy', () => {
    const analysis = diagnosed(
      redirected(
        'https://api.example.test/v1/items',
        'http://api.example.test/v1/items/',
        '7f2c6d0e5b1a4c7f9e3d21',
      ),
    );
    expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
    expect(toldTo('developer', analysis)).toContain(
      'Call https://api.example.test/v1/items/ itself',
    );
    const all = `${toldTo('developer', analysis)}${toldTo('owner', analysis)}`;
    expect(all).not.toMatch(/fetch\('http:|proxy_pass/);
    expect(all).toContain('X-Forwarded-Proto');
  });

  test('that came back to https was lost in between all the same', () => {
    const analysis = diagnosed(`# type: xmlhttprequest
GET https://api.example.test/me
Origin: https://app.example.test
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 200 OK

GET https://api.example.test/items
Origin: https://app.example.test
Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21
< 307 Temporary Redirect
< Location: http://api.example.test/items/

GET http://api.example.test/items/
< 301 Moved Permanently
< Location: https://api.example.test/items/

GET https://api.example.test/items/
Origin: null
< 401 Unauthorized
< WWW-Authenticate: Bearer
< Content-Type: application/json
<
< {"detail":"Not authenticated"}
`);
    expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
    expect(toldTo('owner', analysis)).toMatch(/X-Forwarded-Proto[\s\S]*--proxy-headers/);
    expect(toldToAll(analysis)).not.toMatch(/Access-Control|proxy_pass/);
  });

  test('no origin is allowed that got through with the credential before', () => {
    const at = (path: string, rest: string) => `GET https://api.example.net${path}
Origin: https://shop.example.test
${rest}
`;
    const token = 'Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21';
    const chain = redirected(
      'https://relay.example.test/orders/1',
      'https://api.example.net/orders/1',
      '7f2c6d0e5b1a4c7f9e3d21',
    );
    const analysis = diagnosed(`${at('/me', `${token}\n< 200 OK`)}\n${chain}`);
    expect(analysis.causes[0].id).toBe('authorization-dropped-on-redirect');
    expect(toldTo('owner', analysis)).not.toContain('Access-Control-Allow-Origin');
  });

  test('at another host the same path is passed on by its first part', () => {
    const analysis = diagnosed(
      redirected(
        'https://files.example.test/caldav/dana/',
        'https://cal.example.net/caldav/dana/',
        '7f2c6d0e5b1a4c7f9e3d21',
      ),
    );
    expect(toldTo('owner', analysis)).toContain(
      'location /caldav/ {\n  proxy_pass https://cal.example.net/caldav/;',
    );
  });

  test('the key of a server does not get into a page', () => {
    const analysis = diagnosed(
      redirected(
        'https://relay.example.test/pay/orders',
        'https://api.example.net/orders',
        `sk_${'live'}_51H8f3kLmNpQrStUvWxYz0123456789`,
      ),
    );
    expect(toldTo('developer', analysis)).toContain('$API_KEY');
    expect(toldToAll(analysis)).not.toContain('fetch(');
  });
});

describe('client-certificate-required', () => {
  const refused = (says: string, fields = '', sent = '') => `POST https://ca.example.test/renew
${sent}< 403 Forbidden
${fields}< Content-Type: application/json
<
< {"message":"${says}"}
`;

  test('an expired certificate is replaced in another way than by itself', () => {
    const analysis = diagnosed(refused('client certificate expired on 2022-09-20'));
    expect(analysis.causes[0].id).toBe('client-certificate-required');
    expect(analysis.causes[0].missing).toEqual([]);
    expect(toldTo('visitor', analysis)).toContain('cannot renew itself');
    expect(toldToAll(analysis)).not.toMatch(/handshake|Install the client/);
  });

  test('that a token is bound to is of the client, not of the visitor, and a proxy passes it on', () => {
    const bound =
      'jwt({"alg":"RS256"}, {"sub":"u","cnf":{"x5t#S256":"TVBMiANL8fFL1A7dWB-_Wc2xXOPXVHjmuL6B_TslFvs"}})';
    const analysis = diagnosed(`GET https://bank.example.test/accounts
Authorization: Bearer ${bound}
< 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token", error_description="Unable to obtain X509Certificate from current request."
`);
    expect(analysis.causes[0].id).toBe('client-certificate-required');
    expect(because(analysis.causes[0])).toContain('Unable to obtain X509Certificate');
    expect(analysis.causes[0].steps[0]?.text).toContain('must pass the certificate on');
    expect(toldTo('visitor', analysis)).toBe('');
  });

  test('one that is not on the list was presented', () => {
    const analysis = diagnosed(refused('client certificate is not registered'));
    expect(analysis.causes[0].missing).toEqual([]);
    expect(toldToAll(analysis)).toContain('-fingerprint -sha256');
  });

  test('the call from a shell carries the token as well, and Cloudflare has a place of its own', () => {
    const sent = 'Authorization: Bearer 7f2c6d0e5b1a4c7f9e3d21\n';
    const analysis = diagnosed(
      refused('A valid client certificate is required', '< Server: cloudflare\n', sent),
    );
    expect(analysis.causes[0].id).toBe('client-certificate-required');
    expect(toldTo('developer', analysis)).toContain('Authorization: Bearer $CREDENTIAL');
    expect(toldTo('owner', analysis)).toContain('Client Certificates of its zone');
    expect(toldTo('owner', analysis)).not.toContain('proxy_set_header');
  });
});

describe('host-not-allowed', () => {
  const refused = (url: string, says: string, fields = '') =>
    `GET ${url}
< 403 Forbidden
${fields}
< ${says}
`.replace('\n\n<', '\n<\n<');

  test('an API for administration keeps its list of names', () => {
    const analysis = diagnosed(
      refused(
        'http://edge.example.test:2019/config/',
        '{"error":"host not allowed: edge.example.test:2019"}',
      ),
    );
    expect(analysis.causes[0].id).toBe('host-not-allowed');
    expect(toldTo('owner', analysis)).toContain('ssh -N -L 2019:localhost:2019');
    expect(toldTo('owner', analysis)).not.toMatch(/Add |proxy_set_header/);
  });

  test.each(['server', 'preview'])('the option of Vite is the one that it names: %s', (option) => {
    const analysis = diagnosed(
      refused(
        'https://app.example.test/',
        `Blocked request. This host ("app.example.test") is not allowed. To allow this host, add "app.example.test" to \`${option}.allowedHosts\` in vite.config.js.`,
      ),
    );
    const owner = toldTo('owner', analysis);
    expect(owner).toContain(`export default { ${option}: { allowedHosts: ['app.example.test'] } }`);
    expect(owner).not.toContain(`${option === 'server' ? 'preview' : 'server'}.allowedHosts`);
  });
});
