import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { read } from '../../../src/core/read.ts';
import { indexServices } from '../../../src/core/services/match.ts';
import { readServices } from '../../../src/core/services/read.ts';
import type { Service } from '../../../src/core/services/service.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

const acme: Service = {
  id: 'acme',
  name: 'Acme API',
  kind: 'API',
  reference: 'https://acme.example/errors',
  signs: [
    { host: '*.acme.example' },
    { field: 'x-acme', wrote: true },
    { field: 'server', value: 'acme server' },
    { text: 'Acme error page', wrote: true },
    { path: '/acme/' },
    { sends: 'X-Acme-Key' },
  ],
  incident: ['x-acme-id', 'requestId'],
  says: [
    { text: ['acme token expired', 'old token'], means: 'token-expired' },
    { text: 'bad thing', unless: 'very bad thing', means: 'bad-credential' },
    { text: 'closed', means: 'permission-denied', only: true },
    { text: 'nobody', means: 'no-credential', sent: 'nothing' },
    { text: 'nobody', means: 'permission-denied', sent: 'something' },
    { text: 'teapot', means: 'denied', status: 403 },
    { text: 'maybe', means: 'denied', when: (r) => r.attempt.method === 'POST' },
    { field: 'x-reason', value: 'scope', means: 'insufficient-scope' },
    { field: 'x-stop', means: 'waf-blocked', certainty: 'likely' },
  ],
};
const edge: Service = {
  id: 'edge',
  name: 'Edge',
  kind: 'edge',
  reference: 'https://edge.example/',
  signs: [{ field: 'x-edge' }],
  says: [{ means: 'waf-blocked', certainty: 'likely', status: 403 }],
  incident: ['x-edge-id'],
};
const page: Service = {
  id: 'page',
  name: 'Page server',
  kind: 'server',
  reference: 'https://page.example/',
  says: [{ text: 'stock page', means: 'own-page' }],
};
const plain: Service = {
  id: 'plain',
  name: 'The server',
  kind: 'language',
  reference: 'https://plain.example/',
  says: [{ text: 'access denied', means: 'denied', certainty: 'likely' }],
};

const INDEX = indexServices([acme, edge, page, plain]);
const reading = (brief: Brief) =>
  readServices(
    read(exchange({ status: 401, url: 'https://api.acme.example/', ...brief }), NO_HISTORY),
    INDEX,
  );
const means = (brief: Brief) => reading(brief).statements.map((s) => s.means);

describe('what a product says', () => {
  test('in the body, with the place and the words', () => {
    const { statements } = reading({
      url: 'https://api.acme.example/',
      body: '{"error":{"text":"Acme: token expired"}}',
    });
    expect(statements).toMatchObject([
      {
        means: 'token-expired',
        certainty: 'certain',
        recognised: true,
        quote: 'Acme: token expired',
        at: { in: 'body', path: 'error.text' },
      },
    ]);
  });

  test('in the challenge and in the reason phrase, each once', () => {
    expect(
      means({
        response: { 'WWW-Authenticate': 'Bearer error_description="acme token expired"' },
        body: 'acme token expired',
      }),
    ).toEqual(['token-expired']);
    expect(
      means({ response: { 'WWW-Authenticate': 'Bearer realm="acme token expired"' } }),
    ).toEqual([]);
  });

  test('in a field that tells an error, whatever it is called, but not in an id', () => {
    const response = (name: string) => ({ response: { [name]: 'acme token expired' } });
    expect(means(response('X-Some-Error-Message'))).toEqual(['token-expired']);
    expect(means(response('X-Deny-Reason'))).toEqual(['token-expired']);
    expect(means(response('X-Error-Id'))).toEqual([]);
    expect(means(response('X-Powered-By'))).toEqual([]);
  });

  test('is not looked for behind a word that stands there without end', () => {
    const words = (count: number) => `${'expired '.repeat(count)}acme token expired`;
    expect(means({ body: words(10) })).toEqual(['token-expired']);
    expect(means({ body: words(100) })).toEqual([]);
  });

  test('in a field of its own', () => {
    expect(means({ response: { 'X-Reason': 'missing_scope' } })).toEqual(['insufficient-scope']);
    expect(means({ response: { 'X-Reason': 'other' } })).toEqual([]);
    expect(means({ response: { 'X-Stop': '1' } })).toEqual(['waf-blocked']);
  });

  test('without words, where its sign is there', () => {
    expect(means({ status: 403, response: { 'X-Edge': '1' } })).toEqual(['waf-blocked']);
    expect(means({ status: 401, response: { 'X-Edge': '1' } })).toEqual([]);
  });

  test('counts for nothing where two words stand without a sign, and is certain with one', () => {
    expect(means({ url: 'https://elsewhere.example/', body: 'old token' })).toEqual([]);
    expect(reading({ body: 'old token' }).statements[0]).toMatchObject({
      certainty: 'certain',
      recognised: true,
    });
  });

  test('is likely where three words stand without a sign', () => {
    const { statements } = reading({
      url: 'https://elsewhere.example/',
      body: 'acme token expired',
    });
    expect(statements).toMatchObject([{ certainty: 'likely', recognised: false }]);
  });

  test.each<[string, Brief, string[]]>([
    ['words that take it away', { body: 'a very bad thing' }, []],
    ['the words alone', { body: 'a bad thing' }, ['bad-credential']],
    [
      'words that need a sign, without one',
      { body: 'closed', url: 'https://elsewhere.example/' },
      [],
    ],
    [
      'words that need a sign, with one',
      { body: 'closed', url: 'https://x.acme.example/' },
      ['permission-denied'],
    ],
    ['nothing was sent', { body: 'nobody' }, ['no-credential']],
    [
      'something was sent',
      { body: 'nobody', request: { Authorization: 'Bearer abcdef' } },
      ['permission-denied'],
    ],
    ['another status', { body: 'teapot' }, []],
    ['the status', { body: 'teapot', status: 403 }, ['denied']],
    ['a condition that fails', { body: 'maybe' }, []],
    ['a condition that holds', { body: 'maybe', method: 'POST' }, ['denied']],
  ])('depends on %s', (_name, brief, expected) => {
    expect(means(brief)).toEqual(expected);
  });

  test('in many fields counts for nothing, unless they are the members of one error', () => {
    const list: Service = {
      ...acme,
      signs: [],
      says: [
        { text: 'old token here', means: 'token-expired', certainty: 'likely' },
        { text: 'teapot is closed', means: 'permission-denied', certainty: 'likely' },
        { text: 'too many calls', means: 'rate-limited', certainty: 'likely' },
      ],
    };
    const index = indexServices([list]);
    const meansOf = (body: unknown) =>
      readServices(
        read(exchange({ status: 403, body: JSON.stringify(body) }), NO_HISTORY),
        index,
      ).statements.map((one) => one.means);
    const [a, b, c] = ['old token here', 'teapot is closed', 'too many calls'];
    expect(meansOf({ first: a, second: b, third: c })).toEqual([]);
    expect(meansOf({ error: { message: a, type: b, code: c } })).toEqual([
      'token-expired',
      'permission-denied',
      'rate-limited',
    ]);
  });

  test('in fields of the body that hold addresses and ids counts for nothing', () => {
    expect(
      means({
        body: '{"path":"/old token","documentation_url":"old token","link":"https://x.example/old-token"}',
      }),
    ).toEqual([]);
  });

  test('plain words of a stock page mean nothing', () => {
    expect(means({ body: 'Access denied. A stock page.' })).toEqual(['own-page']);
    expect(means({ body: 'Access denied.' })).toEqual(['denied']);
  });
});

describe('what is quoted', () => {
  const filler = 'Home News Help Contact Imprint '.repeat(10);

  test('of a long text the part that says so', () => {
    const [first] = reading({ body: `${filler}Access denied. ${filler}` }).statements;
    expect(first?.quote).toBe(filler.slice(0, 200));
    expect(first?.excerpt).toMatch(/^….{40,120}Access denied\. /s);
    expect(first?.excerpt?.length).toBe(200);
  });

  const quoted = (body: string, type = 'text/html') =>
    reading({ body, response: { 'Content-Type': type } }).statements.map(
      ({ excerpt, quote }) => excerpt ?? quote,
    );

  test('of a page the line, and of a long line the sentence', () => {
    expect(
      quoted(
        '<html><head><title>HTTP Status 403</title><style>p {}</style></head><body><h1>HTTP Status 403</h1><p><b>Message</b> Access denied for the likes of you</p><h3>Apache Tomcat/10.1</h3></body></html>',
      ),
    ).toContain('Message Access denied for the likes of you');
    const [other] = quoted(
      `<p>Bad news. Access denied to this page of ours. ${'Ask the person who owns it for access. '.repeat(4)}</p>`,
    );
    expect(other).toBe('Bad news. Access denied to this page of ours.');
  });

  test('the beginning where it is there', () => {
    const [first] = reading({ body: `Access denied. ${filler}` }).statements;
    expect(first?.quote).toMatch(/^Access denied\. /);
    expect(first?.excerpt).toBeNull();
    expect(reading({ body: 'Access denied.' }).statements[0]?.excerpt).toBeNull();
  });
});

describe('who refused', () => {
  test('the product that wrote the answer, before one that passed it on', () => {
    const { refuser, seen, incident } = reading({
      response: { 'X-Edge': '1', 'X-Edge-Id': 'e', 'X-Acme': '1', 'X-Acme-Id': 'a' },
    });
    expect(refuser?.id).toBe('acme');
    expect(seen.map((entry) => entry.service.id)).toEqual(['acme', 'edge']);
    expect(incident).toEqual({ name: 'x-acme-id', value: 'a' });
  });

  test('an API by its host or the field that it takes, a page by its text, a path', () => {
    expect(reading({ url: 'https://acme.example/' }).refuser?.id).toBe('acme');
    expect(reading({ url: 'https://notacme.example/' }).refuser).toBeNull();
    const url = 'https://x.example/';
    expect(reading({ url, request: { 'x-acme-key': 'k' } }).refuser?.id).toBe('acme');
    expect(reading({ url, response: { 'x-acme-key': 'k' } }).refuser).toBeNull();
    expect(reading({ body: 'Acme error page' }).refuser?.id).toBe('acme');
    expect(reading({ url: 'https://x.example/acme/1' }).seen).toHaveLength(1);
    expect(reading({ response: { Server: 'Acme-Server/2' } }).seen).toHaveLength(1);
  });

  test('an id to quote may stand in the body, or with a product that only passed it on', () => {
    expect(reading({ url: 'https://acme.example/', body: '{"requestId":"r1"}' }).incident).toEqual({
      name: 'requestId',
      value: 'r1',
    });
    expect(reading({ response: { 'X-Edge': '1', 'X-Edge-Id': 'e' } }).incident).toEqual({
      name: 'x-edge-id',
      value: 'e',
    });
    expect(reading({}).incident).toBeNull();
  });
});
