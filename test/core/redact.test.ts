import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import {
  createMask,
  maskAll,
  maskExchange,
  masked,
  maskUrl,
  secretsOf,
} from '../../src/core/redact.ts';
import { report } from '../../src/core/report.ts';
import { type Brief, exchange } from '../support/exchange.ts';

const found = (brief: Brief) => secretsOf(exchange(brief)).map(({ text }) => text);
const shown = (brief: Brief) => maskExchange(exchange(brief)).exchange.attempts[0];
const requestField = (brief: Brief, at = 0) => shown(brief).request.fields.lines[at]?.value;

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl';

test('the scheme of a credential stays, its secret goes, its length is told', () => {
  expect(requestField({ request: { Authorization: `Bearer ${JWT}` } })).toBe(
    `Bearer •••(${JWT.length})`,
  );
  expect(requestField({ request: { Authorization: 'Basic YWxpY2U6aHVudGVyMg==' } })).toBe(
    'Basic •••(20)',
  );
  expect(requestField({ request: { Authorization: 'abc' } })).toBe('•••(3)');
  expect(requestField({ request: { 'Proxy-Authorization': 'Bearer a' } })).toBe('Bearer •••(1)');
});

test('of credentials with parameters only the secret ones go', () => {
  expect(
    requestField({
      request: {
        Authorization: 'Digest username="alice", nonce="n1", response="6629fae49393a05397450978"',
      },
    }),
  ).toBe('Digest username="alice", nonce="n1", response="•••(24)"');
  expect(
    requestField({
      request: {
        Authorization:
          'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=fe5f80f77d5fa3beca038a248ff027',
      },
    }),
  ).toContain('SignedHeaders=host, Signature=•••(30)');
});

test('a signature behind a scheme of its own form is masked where the answer repeats it', () => {
  const signature = '8058c683b14b4730ace2ca819c7f1644';
  const text = JSON.stringify(
    maskExchange(
      exchange({
        request: { Authorization: `V2-HMAC-SHA256, Signature: ${signature}` },
        body: `signature ${signature} does not match`,
      }),
    ).exchange,
  );
  expect(text).not.toContain(signature);
});

test.each([
  'https://dl.example.test/a.zip?md5=S7SKOxypYQUqrOtfCAbcDe&expires=1795831628',
  'https://cdn.example.test/seg1.ts?E=1795864415&S=7d5510acdae344481b363dfb738d4760ea34fbfb',
  'https://scontent.example.test/n.jpg?oh=00_AYdXCYvBRDza4aCkw3eJvG52s8q1&oe=66A9C99F',
  'https://pve.example.test/vncwebsocket?vncticket=PVEVNC%3A6745B1A0%3A%3AG44ypBTCE0HnM2dftgp3ux8RJN8',
  'https://cms.example.test/?org.apache.catalina.filters.CSRF_NONCE=011C69AB792E0159CCDC75ED39D89C2F',
])('the signature or ticket of %s goes', (url) => {
  const secret = /[?&](?:md5|S|oh|vncticket|[\w.]*NONCE)=([^&]+)/.exec(url)?.[1] ?? '';
  expect(shown({ url }).url).not.toContain(secret);
});

test('a word of twenty letters that is searched for stays', () => {
  const url = 'https://api.example.test/find?s=two%20words%20of%20a%20title&md5=no';
  expect(shown({ url }).url).toBe(url);
});

test('the password of a form of AuthCookie is masked', () => {
  const { body } = shown({
    request: { 'Content-Type': 'application/x-www-form-urlencoded' },
    postData: 'credential_0=kirk&credential_1=enterprise-1701',
  }).request;
  expect(JSON.stringify(body)).not.toContain('enterprise-1701');
  expect(JSON.stringify(body)).toContain('kirk');
});

test('the password of Basic is masked wherever it stands', () => {
  const text = JSON.stringify(
    maskExchange(
      exchange({
        request: { Authorization: `Basic ${btoa('alice:correct horse')}` },
        body: 'login failed: correct horse',
        url: 'https://alice:correct%20horse@api.example.test/',
      }),
    ).exchange,
  );
  expect(text).not.toContain('correct horse');
  expect(text).not.toContain('correct%20horse');
  expect(text).toContain('alice');
});

test('cookies keep their names and attributes', () => {
  expect(requestField({ request: { Cookie: 'sid=s3cr3t-value; lang=en' } })).toBe(
    'sid=•••(12); lang=•••(2)',
  );
  const { response } = shown({ response: { 'Set-Cookie': 'sid=s3cr3t-value; Path=/; HttpOnly' } });
  expect(response?.fields.lines[0]?.value).toBe('sid=•••(12); Path=/; HttpOnly');
});

test.each([
  ['X-DocuSign-Authentication', '{"Username":"kim@example.test","Password":"autumn leaf"}'],
  [
    'X-WSSE',
    'UsernameToken Username="kim", PasswordDigest="quR/EWLAV4xLf9Zqyw4pDmfV9OY=", Nonce="d36e"',
  ],
])('the credential in %s goes', (name, value) => {
  expect(requestField({ request: { [name]: value } })).toMatch(/^•••\(\d+\)$/);
});

test('keys in fields and in the query go, what is none stays', () => {
  const brief: Brief = {
    url: 'https://api.example.test/v1?api_key=k-123456789&page=2&code=42#access_token=t-987654321',
    request: {
      'X-Api-Key': 'k-abcdefgh',
      'X-CSRF-Token': 'c-abcdefgh',
      'X-Vault-Token': 'hvs.CAESIJlongenough',
      Accept: 'application/json',
    },
  };
  const attempt = shown(brief);
  expect(attempt.url).toBe(
    'https://api.example.test/v1?api_key=•••(11)&page=2&code=•••(2)#access_token=•••(11)',
  );
  expect(attempt.request.fields.lines.map(({ value }) => value)).toEqual([
    '•••(10)',
    '•••(10)',
    '•••(20)',
    'application/json',
  ]);
});

test('names that end in token, secret or password are of secrets, run together or not', () => {
  const url =
    'https://moodle.example.test/rest?wstoken=0f1e2d3c4b5a&nosecret&userpassword=hunter2&page=3';
  expect(found({ url }).sort()).toEqual(['0f1e2d3c4b5a', 'hunter2']);
});

test('names are those that were meant where an address holds “&amp;” as in HTML', () => {
  const url = 'https://files.example.test/a.png?sv=2024-11-04&amp;se=2026-06-30&amp;sig=q1w2e3r4';
  expect(found({ url })).toEqual(['q1w2e3r4']);
  expect(shown({ url: `${url.slice(0, -8)}q1w` }).url).toContain('&amp;sig=•••(3)');
});

test('the tokens of Akamai are secrets', () => {
  const token = 'exp=1772445600~acl=/*~hmac=0f1e2d3c';
  expect(found({ url: `https://video.example.test/a.m3u8?hdnts=${token}` })).toEqual([token]);
});

test('a key right behind the version in the path goes, an id of a resource stays', () => {
  const key = '9aa3d95b3bc440fa88ea12eaa4456161';
  // deCONZ and the bridge of Philips Hue
  expect(found({ url: 'http://192.168.1.40/api/0BDAC51BD7/lights' })).toEqual(['0BDAC51BD7']);
  expect(found({ url: 'http://192.168.1.40/api/1234567890/orders' })).toEqual([]);
  expect(found({ url: `https://mainnet.infura.io/v3/${key}` })).toEqual([key]);
  expect(shown({ url: `https://mainnet.infura.io/v3/${key}` }).url).toBe(
    'https://mainnet.infura.io/v3/•••(32)',
  );
  const image = 'https://registry.example.test/v2/storefront-2-backend-for-mobile-apps/manifests/1';
  expect(found({ url: image })).toEqual([]);
});

test('an address by itself goes without its secrets', () => {
  const key = '9aa3d95b3bc440fa88ea12eaa4456161';
  for (const [url, shown] of [
    ['https://api.example.test/a?page=2', 'https://api.example.test/a?page=2'],
    [
      'https://api.example.test/a?access_token=t-1&page=2',
      'https://api.example.test/a?access_token=•••(3)&page=2',
    ],
    ['https://ann:pw@api.example.test/', 'https://ann:•••(2)@api.example.test/'],
    [`https://mainnet.infura.io/v3/${key}`, 'https://mainnet.infura.io/v3/•••(32)'],
    ['https://a.test/x#access_token=abcdef123456', 'https://a.test/x#access_token=•••(12)'],
  ] as const) {
    expect(maskUrl(url)).toBe(shown);
  }
});

test('a credential in Authentication, which is no field of HTTP, goes as from Authorization', () => {
  expect(requestField({ request: { Authentication: 'Bearer s3cr3t-opaque-value' } })).toBe(
    'Bearer •••(19)',
  );
});

test('the token of Matomo goes, in forms and in JSON', () => {
  const token = '94ae7a951cfd1a78a73d7d8f7bdb1998';
  const brief = (postData: string): Brief => ({
    method: 'POST',
    request: { 'Content-Type': postData.startsWith('{') ? 'application/json' : 'text/plain' },
    postData,
  });
  expect(found(brief(`token_auth=${token}`))).toEqual([token]);
  expect(found(brief(JSON.stringify({ token_auth: token })))).toEqual([token]);
});

test('passwords in fields of their own go, whatever their name ends in', () => {
  const request = {
    'X-NITRO-USER': 'nsroot',
    'X-NITRO-PASS': 'Sommer-2025',
    'xc-password': 'tulpe',
  };
  expect(found({ request })).toEqual(['Sommer-2025', 'tulpe']);
});

test('a key under a name that nobody knows goes by its value, in the request', () => {
  const key = 'preprodd2yheO9fCZW0QBHWsrAZALiYhQp2HXsd';
  expect(found({ request: { project_id: key, 'X-Request-Id': key } })).toEqual([key]);
  expect(found({ response: { 'X-Served': key } })).toEqual([]);
});

test('the key among the subprotocols of a web socket goes, their names stay', () => {
  const key = '6f0a2d9e4f7b4c1b8a7a2b0d4b6c9e11aa01bb02';
  const masked = (value: string) => {
    const { request } = maskExchange(exchange({ request: { 'Sec-WebSocket-Protocol': value } }))
      .exchange.attempts[0];
    return request.fields.lines[0]?.value;
  };
  expect(masked(`token, ${key}`)).not.toContain(key);
  expect(masked('graphql-transport-ws')).toBe('graphql-transport-ws');
});

test.each([
  'https://hooks.slack.test/services/T0123ABCD/B0456EFGH/aZ09bY18cX27dW36eV45fU54',
  `https://discord.test/api/webhooks/123456789012345678/${'aB3_'.repeat(17)}`,
  'https://hooks.example.test/trigger/door/with/key/zZ7BNQR2yTBGTCuSsH5LM_',
])('the secret of a webhook goes out of its address: %s', (url) => {
  const secret = url.slice(url.lastIndexOf('/') + 1);
  expect(shown({ url }).url).not.toContain(secret);
  expect(createMask(exchange({ url }))(`POST ${url} was refused`)).not.toContain(secret);
});

test('the token of a Telegram bot goes out of the path', () => {
  const token = 'bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawX';
  expect(shown({ url: `https://api.telegram.org/${token}/sendMessage` }).url).not.toContain('AAHd');
});

test('challenges and rate limits are no secrets', () => {
  const response = {
    'WWW-Authenticate': 'Bearer realm="api", error="invalid_token"',
    'X-RateLimit-Remaining': '0',
    'X-OAuth-Scopes': 'repo, user',
  };
  expect(found({ response })).toEqual([]);
});

test('that a one-time code is wanted is shown, the code is not', () => {
  const lines = shown({
    request: { 'X-GitHub-OTP': '462913' },
    response: { 'X-GitHub-OTP': 'required; app' },
  });
  expect(lines.request.fields.lines[0]?.value).toBe('•••(6)');
  expect(lines.response?.fields.lines[0]?.value).toBe('required; app');
});

test('secrets in bodies: forms, JSON at any depth, multipart, damaged JSON', () => {
  expect(
    found({
      postData:
        'grant_type=refresh_token&refresh_token=r%2Fsecret&client_id=web&client_secret=cs-12345',
    }).sort(),
  ).toEqual(['cs-12345', 'r%2Fsecret', 'r/secret']);
  expect(
    found({
      body: JSON.stringify({ data: [{ access_token: 'at-123456', token_type: 'Bearer' }] }),
    }),
  ).toEqual(['at-123456']);
  expect(
    found({
      postData: '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter2!\r\n--b--',
    }),
  ).toEqual(['hunter2!']);
  expect(found({ body: '{"user":"alice","password":"hunter2!", oops' })).toEqual(['hunter2!']);
  expect(found({ postData: '{"Username":"mara","Pw":"Kino-98"}' })).toEqual(['Kino-98']);
  expect(found({ request: { Authorization: 'Bearer undefined' } })).toEqual([]);
  expect(found({ request: { 'X-UserToken': '5bb92f78dbd7260125d4972a' } })).toEqual([
    '5bb92f78dbd7260125d4972a',
  ]);
  expect(found({ body: '<input type="hidden" name="csrf_token" value="abc-123">' })).toEqual([
    'abc-123',
  ]);
});

test('short secrets in a body are masked where they stand', () => {
  const { request } = shown({ postData: '{"pin":"1234","amount":1234}' });
  expect(request.body).toEqual({ known: true, value: '{"pin":"•••(4)","amount":1234}' });
});

test('tokens are found by their format wherever they stand', () => {
  const github = `ghp_${'a1B2'.repeat(9)}`;
  expect(found({ body: `bad token ${github}.`, url: `https://a.test/cb/${JWT}` })).toEqual(
    expect.arrayContaining([JWT]),
  );
  expect(createMask(exchange({ body: github }))(`the token ${github} is`)).toBe(
    `the token ${masked(github)} is`,
  );
});

test('what was removed is listed by place', () => {
  const { removed } = maskExchange(
    exchange({ request: { Cookie: 'sid=abcdefgh' }, postData: 'password=hunter22' }),
  );
  expect(removed.sort()).toEqual(['body field password', 'request header Cookie']);
});

const word = fc.string({ unit: fc.constantFrom(...'abcXYZ0189-_~'), minLength: 6, maxLength: 40 });

test('no secret of six characters or more is left anywhere in the masked exchange', () => {
  fc.assert(
    fc.property(
      fc.record({ bearer: word, cookie: word, key: word, query: word, password: word, json: word }),
      (secret) => {
        const original = exchange({
          url: `https://api.example.test/a?access_token=${secret.query}&x=${secret.bearer}`,
          request: {
            Authorization: `Bearer ${secret.bearer}`,
            Cookie: `theme=d; sid=${secret.cookie}`,
            'X-Api-Key': secret.key,
            Referer: `https://app.example.test/?token=${secret.query}`,
          },
          postData: `user=u&password=${secret.password}`,
          response: { 'Set-Cookie': `sid=${secret.cookie}; Path=/` },
          body: JSON.stringify({
            refresh_token: secret.json,
            echo: [secret.bearer, secret.cookie, secret.key, secret.password],
          }),
        });
        const text = JSON.stringify(maskExchange(original).exchange);
        for (const value of Object.values(secret)) expect(text).not.toContain(value);
        for (const { text: value } of secretsOf(original)) {
          if (value.length >= 6) expect(text).not.toContain(value);
        }
      },
    ),
  );
});

test('texts that are masked together come out as each would by itself', () => {
  const mask = createMask(exchange({ request: { Authorization: `Bearer ${JWT}` } }));
  const texts = fc.constantFrom(
    '',
    'plain',
    `a ${JWT} b`,
    `${JWT.slice(0, 9)}`,
    '\0\n',
    `\0\n${JWT}`,
  );
  fc.assert(
    fc.property(fc.array(texts), (some) => {
      expect(maskAll([...some], mask)).toEqual(some.map(mask));
    }),
  );
});

test('any text comes through without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, two) => {
      const any = exchange({
        url: two,
        request: { Authorization: one, Cookie: two, 'X-Token': one },
        postData: one,
        body: two,
      });
      maskExchange(any);
      createMask(any)(one);
    }),
  );
});

test('long texts take time in proportion to their length', () => {
  const time = (length: number) => {
    const long = exchange({
      request: { Authorization: `Bearer ${'a'.repeat(length)}`, Cookie: 'a=b;'.repeat(length / 4) },
      body: `"password":`.repeat(length / 11),
    });
    const start = performance.now();
    secretsOf(long);
    return performance.now() - start;
  };
  time(10_000);
  expect(time(1_000_000)).toBeLessThan(5000);
});

test('the code of an error is no secret, the code of a grant is', () => {
  const answered = (body: string) => found({ status: 401, body });
  expect(answered('{"code":"invalid_token","key":"orders"}')).toEqual([]);
  expect(answered('{"code":20008}')).toEqual([]);
  expect(answered('{"code":"SplxlOBeZQQYbYS6WxSbIA"}')).toEqual(['SplxlOBeZQQYbYS6WxSbIA']);
});

test('the number of an error in its address is shown, the code of an authorization is not', () => {
  const at = (path: string) =>
    secretsOf(
      exchange({
        body: JSON.stringify({ error_uri: `https://id.example.test/${path}?code=700213` }),
      }),
    ).map(({ text }) => text);
  expect(at('error')).toEqual([]);
  expect(at('callback')).toEqual(['700213']);
});

test('passwords and keys are masked whatever language names them', () => {
  // In an answer the word may stand for a code.
  expect(found({ status: 401, body: '{"clave":"ERR_TOKEN"}' })).toEqual([]);
  const form = 'benutzer=anna&passwort=ganz-geheim';
  expect(found({ postData: form })).toContain('ganz-geheim');
  expect(found({ postData: '{"usuario":"ana","contraseña":"muy-secreta"}' })).toContain(
    'muy-secreta',
  );
  expect(
    found({
      postData:
        '--a\r\nContent-Disposition: form-data; name="mot_de_passe"\r\n\r\ntres-secret\r\n--a--',
    }),
  ).toContain('tres-secret');
  expect(found({ url: 'https://meteo.example.test/v1?ville=Lyon&cle=ab12cd34' })).toContain(
    'ab12cd34',
  );
  expect(found({ postData: 'password=one-secret&password2=other-secret' })).toContain(
    'other-secret',
  );
});

test('where a text is cut within a secret, its beginning goes too', () => {
  const mask = createMask(exchange({ request: { Authorization: `Bearer ${JWT}` } }));
  const cut = JWT.slice(0, 40);
  expect(mask(`The server says “not a key in 'Bearer ${cut}”.`)).toBe(
    `The server says “not a key in 'Bearer •••(${JWT.length})”.`,
  );
  expect(mask(`GET /a/${cut}…`)).not.toContain(cut);
  expect(mask(cut)).not.toContain(cut);
  // Another one of the same kind begins alike.
  expect(mask(`${JWT.slice(0, 20)}.other`)).toBe(`${JWT.slice(0, 20)}.other`);
});

test.each([
  [
    'SharedAccessSignature sr=hub.example.test%2Fdev1&sig=dFg6HjP3aQe5UiO0pTk%3D&se=1796000000',
    'dFg6HjP3aQe5UiO0pTk%3D',
  ],
  [
    'EG1-HMAC-SHA256 client_token=akab-9B20k6;access_token=akab-Z1wh3w;timestamp=20250516T11:24:48;signature=IEQHw2Jm8MvVjGW5=',
    'akab-Z1wh3w',
  ],
  [
    'EG1-HMAC-SHA256 client_token=akab-9B20k6;access_token=akab-Z1wh3w;timestamp=20250516T11:24:48;signature=IEQHw2Jm8MvVjGW5=',
    'IEQHw2Jm8MvVjGW5=',
  ],
  [
    'HMAC-SHA256 SignedHeaders=x-ms-date;host&Signature=dkVNlyAF7AeaDeBlbO1o5LMY',
    'dkVNlyAF7AeaDeBlbO1o5LMY',
  ],
  [
    'Bearer tid=19b14828be0138044e2fd161;exp=1761144300;sku=monthly:66f7304a1a7c5080c147e350',
    'monthly:66f7304a1a7c5080c147e350',
  ],
  [
    'Discogs key=ab12cd34ef56gh78ij90, secret=zscZTyvvVR0FV5BjLVjvxaS5nj2KcU5y',
    'zscZTyvvVR0FV5BjLVjvxaS5nj2KcU5y',
  ],
  [
    'Macaroon root="MDAyznA61UhCKwu82pPWuuUfprBAWs", discharge="MDAyEPgSfMAdER9BDU6Yh18VMV7oln"',
    'MDAyznA61UhCKwu82pPWuuUfprBAWs',
  ],
  [
    'SharedKey contoso:ctzMq410TV3wS7upTBcunJTDLEJwMAZuFPfr0mrrA08=',
    'ctzMq410TV3wS7upTBcunJTDLEJwMAZuFPfr0mrrA08=',
  ],
])('the secret in “%s” is found by itself', (line, secret) => {
  const brief = { request: { Authorization: line } };
  expect(found(brief)).toContain(secret);
  // However its parameters are read, none shows it.
  expect(JSON.stringify(report(analyse(exchange({ ...brief, status: 401 }))))).not.toContain(
    secret,
  );
});

test('a template that nobody filled in is no secret, and has to be seen', () => {
  const inKey = (value: string) => requestField({ request: { 'X-Sensor-Key': value } });
  expect(inKey(`\${SENSOR_KEY}`)).toBe(`\${SENSOR_KEY}`);
  expect(inKey('{{ sensor.key }}')).toBe('{{ sensor.key }}');
  expect(inKey(`\${a}b7}`)).toBe('•••(7)');
});
