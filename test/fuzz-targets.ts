import assert from 'node:assert/strict';
import { analyse } from '../src/core/analyse.ts';
import { createHistory } from '../src/core/history.ts';
import { parseChallenges } from '../src/core/http/challenge.ts';
import { parseCredential } from '../src/core/http/credential.ts';
import { maskExchange, secretsOf } from '../src/core/redact.ts';
import { report, toMarkdown } from '../src/core/report.ts';
import { readBasic } from '../src/core/schemes/basic.ts';
import { isSessionCookie, queryKey } from '../src/core/schemes/carriers.ts';
import { explainCredential, SCHEMES } from '../src/core/schemes/index.ts';
import { readNegotiate } from '../src/core/schemes/negotiate.ts';
import { readNtlm } from '../src/core/schemes/ntlm.ts';
import { type Brief, exchange } from './support/exchange.ts';

/** A parser under random input: `run` throws when the parser does, or when what it returns cannot be true of the text. */
export interface FuzzTarget {
  name: string;
  /** What texts are made of, beside random characters. */
  pieces: readonly string[];
  run(text: string): void;
}

const FIELD_PIECES = [
  ...[
    'Basic',
    'Digest ',
    'Bearer realm="x"',
    'realm',
    'nonce=',
    '=',
    '"',
    '\\',
    ',',
    ' ',
    '\t',
    '\n',
  ],
  ...['a=b', 'c="d"', 'abc==', ', ', ';', '\\"', '"a, b"', 'x', '\u007f', '\u0000'],
];

const octets = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);

export const fuzzTargets: FuzzTarget[] = [
  {
    name: 'challenge',
    pieces: FIELD_PIECES,
    run(text) {
      const list = parseChallenges([text]);
      assert.equal(list.lines.join('\n'), text);
      assert.equal(list.wellFormed, list.faults.length === 0);
      for (const { line, schemeSpan, scheme, parameters, span } of list.challenges) {
        const source = list.lines[line] ?? '';
        assert.equal(source.slice(schemeSpan.start, schemeSpan.end), scheme);
        assert.ok(span.end <= source.length);
        for (const { nameSpan, name } of parameters) {
          assert.equal(source.slice(nameSpan.start, nameSpan.end).toLowerCase(), name);
        }
      }
    },
  },
  {
    name: 'credential',
    pieces: FIELD_PIECES,
    run(text) {
      const field = parseCredential([text]);
      assert.equal(field.raw, text);
      assert.equal(field.wellFormed, field.faults.length === 0);
      const { start, end } = field.restSpan;
      assert.equal((field.lines[0] ?? '').slice(start, end), field.rest);
    },
  },
  {
    name: 'scheme',
    pieces: [
      ...FIELD_PIECES,
      ...SCHEMES.flatMap(({ names }) => names.map((name) => `${name} `)),
      'id="a"',
      'ts="1"',
      ':',
      '!',
      '&sig=',
      '/aws4_request',
    ],
    run(text) {
      const field = parseCredential([text]);
      const { parts, faults } = explainCredential(field);
      const { length } = field.lines[0] ?? '';
      for (const { span } of [...parts, ...faults]) assert.ok(!span || span.end <= length);
    },
  },
  {
    name: 'basic',
    pieces: ['dXNlcjpwYXNz', 'QQ==', '=', ':', 'user', '-', '_', '\n'],
    run(text) {
      const { user, password, fault } = readBasic(text);
      assert.equal(user === null, password === null);
      assert.ok(fault !== null || user !== null);
    },
  },
  {
    name: 'negotiate',
    pieces: [
      '\x60\x28\x06\x06\x2b\x06\x01\x05\x05\x02',
      '\xa0\x1e\x30\x1c',
      '\xa1\x07\x30\x05',
      '\xa2\x0a\x04\x08',
      'NTLMSSP\0',
      '\x6e\x03',
      '\x01\0',
      '\x30\x80',
      '\x1b\x01A',
    ],
    run(text) {
      assert.equal(typeof readNegotiate(octets(text)).form, 'string');
    },
  },
  {
    name: 'ntlm',
    pieces: [
      '\x01\0\0\0',
      '\x02\0\0\0',
      '\x03\0\0\0',
      '\x08\0\x08\0\x20\0\0\0',
      '\xff\xff\xff\xff',
      'A\0',
    ],
    run(text) {
      assert.ok(readNtlm(octets(`NTLMSSP\0${text}`)).faults.length >= 0);
    },
  },
  {
    name: 'carriers',
    pieces: [
      'https://a/?',
      'api_key=',
      '&',
      '%',
      'token',
      'session',
      '_',
      'sess',
      '-',
      'auth',
      '#',
      '0123456789abcdef',
    ],
    run(text) {
      isSessionCookie(text);
      queryKey(text, text);
    },
  },
  {
    name: 'diagnosis',
    pieces: [
      ...FIELD_PIECES,
      ...['token', 'expired', 'invalid', 'signature', 'missing', 'api key', 'not', 'permission'],
      ...['csrf', 'session', 'origin', 'blocked', '{"error":"', '{"message":"', '"}', '<title>'],
      ...['Bearer ', 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3NjcyMjU2MDB9.', 'c2ln', 'access_denied'],
      ...['user:pass@', '?access_token=', '&sig=', '/token', 'https://b.example/', '#', '%3D'],
    ],
    run: diagnoseMadeUp,
  },
];

/** One text stands wherever a server or a page can put one; what is said of it has to hold. */
function diagnoseMadeUp(text: string): void {
  const line = text.replace(/[\r\n\0]/g, ' ');
  const status = [401, 403, 407][text.length % 3] ?? 401;
  const brief: Brief = {
    status,
    method: text.length % 2 ? 'GET' : 'POST',
    url: `https://a.example/${encodeURI(line.slice(0, 60).toWellFormed())}`,
    request: { Authorization: line, Cookie: `sid=${line}`, 'X-Acme-Token': line, Origin: line },
    response: { 'WWW-Authenticate': line, 'X-Error': line, Location: line, Date: line },
    postData: text,
    body: text,
  };
  const refused = exchange(brief);
  const history = createHistory();
  history.add(exchange({ ...brief, status: 200 }));
  history.add(exchange({ ...brief, status: 302 }));
  const analysis = analyse(refused, history);
  for (const { evidence } of analysis.causes) {
    assert.ok(evidence.every(({ says }) => !says.startsWith('This check failed')));
  }
  assert.equal(report(analysis).status, status);
  const masked = JSON.stringify(maskExchange(refused).exchange) + toMarkdown(analysis);
  for (const { text: secret } of secretsOf(refused)) {
    // Words of the field names and of this report are no secret of the text.
    if (secret.length >= 24 && /^[\w.-]+$/.test(secret)) assert.ok(!masked.includes(secret));
  }
}
