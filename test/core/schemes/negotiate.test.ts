import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { field, readDer, integer as readInteger } from '../../../src/core/schemes/der.ts';
import { readKerberos } from '../../../src/core/schemes/kerberos.ts';
import {
  negotiate,
  readNegotiate,
  readNegotiateText,
} from '../../../src/core/schemes/negotiate.ts';
import {
  application,
  bitString,
  context,
  enumerated,
  generalizedTime,
  generalString,
  integer,
  type Octets,
  octetString,
  oid,
  sequence,
} from './der-writer.ts';

const SPNEGO = '1.3.6.1.5.5.2';
const KERBEROS = '1.2.840.113554.1.2.2';
const MS_KERBEROS = '1.2.840.48018.1.2.2';
const NTLM = '1.3.6.1.4.1.311.2.2.10';

const principal = (...names: string[]) =>
  sequence(context(0, integer(2)), context(1, sequence(...names.map(generalString))));
const encrypted = (etype: number, kvno: number | null) =>
  sequence(
    context(0, integer(etype)),
    ...(kvno === null ? [] : [context(1, integer(kvno))]),
    context(2, octetString(new Array(200).fill(0xaa))),
  );
const ticket = (kvno: number | null, etype = 18) =>
  application(
    1,
    sequence(
      context(0, integer(5)),
      context(1, generalString('CORP.EXAMPLE')),
      context(2, principal('HTTP', 'web.corp.example')),
      context(3, encrypted(etype, kvno)),
    ),
  );
const apReq = (kvno: number | null = 7, etype = 18) =>
  application(
    14,
    sequence(
      context(0, integer(5)),
      context(1, integer(14)),
      context(2, bitString([0x20, 0, 0, 0])),
      context(3, ticket(kvno, etype)),
      context(4, encrypted(23, null)),
    ),
  );
const krbError = (code: number) =>
  application(
    30,
    sequence(
      context(0, integer(5)),
      context(1, integer(30)),
      context(4, generalizedTime('20260131120000Z')),
      context(5, integer(0)),
      context(6, integer(code)),
      context(9, generalString('CORP.EXAMPLE')),
      context(10, principal('HTTP', 'web')),
      context(11, generalString('clock skew')),
    ),
  );
const kerberosToken = (message: Octets, id = 1) => application(0, oid(KERBEROS), [id, 0], message);
const init = (mechanisms: string[], token?: Octets) =>
  application(
    0,
    oid(SPNEGO),
    context(
      0,
      sequence(
        context(0, sequence(...mechanisms.map(oid))),
        ...(token ? [context(2, octetString(token))] : []),
      ),
    ),
  );
const response = (state: number, mechanism?: string, token?: Octets) =>
  context(
    1,
    sequence(
      context(0, enumerated(state)),
      ...(mechanism ? [context(1, oid(mechanism))] : []),
      ...(token ? [context(2, octetString(token))] : []),
    ),
  );
const ntlmMessage = [...Buffer.from('TlRMTVNTUAABAAAAB4IIAAAAAAAAAAAAAAAAAAAAAAA=', 'base64')];
const bytes = (octets: Octets) => Uint8Array.from(octets);

test('RFC 4178 §4.2.1, NegTokenInit with a Kerberos ticket', () => {
  const reading = readNegotiate(bytes(init([MS_KERBEROS, KERBEROS, NTLM], kerberosToken(apReq()))));
  expect(reading).toMatchObject({ form: 'NegTokenInit', state: null, ntlm: null, faults: [] });
  expect(reading.mechanisms.map(({ name }) => name)).toEqual([
    'Kerberos (Microsoft)',
    'Kerberos',
    'NTLM',
  ]);
  expect(reading.kerberos).toEqual({
    kind: 'AP-REQ',
    realm: 'CORP.EXAMPLE',
    spn: 'HTTP/web.corp.example',
    etype: 18,
    etypeName: 'aes256-cts-hmac-sha1-96',
    kvno: 7,
    sessionEtype: 23,
    mutualRequired: true,
  });
});

test('RFC 4120 §5.5.1, a ticket without key version and of an unknown encryption', () => {
  expect(readNegotiate(bytes(kerberosToken(apReq(null, 99))))).toMatchObject({
    form: 'Kerberos',
    kerberos: { kind: 'AP-REQ', kvno: null, etypeName: 'etype 99' },
  });
});

test('NTLM inside SPNEGO, and NTLM bare', () => {
  expect(readNegotiate(bytes(init([NTLM], ntlmMessage)))).toMatchObject({
    form: 'NegTokenInit',
    ntlm: { type: 1 },
    kerberos: null,
  });
  expect(readNegotiate(bytes(ntlmMessage))).toMatchObject({
    form: 'NTLM',
    mechanisms: [{ name: 'NTLM' }],
    ntlm: { type: 1 },
  });
});

test('NegTokenInit without a token, and with one that is neither', () => {
  expect(readNegotiate(bytes(init(['1.2.3'])))).toMatchObject({
    form: 'NegTokenInit',
    mechanisms: [{ oid: '1.2.3', name: '' }],
    kerberos: null,
    ntlm: null,
  });
  expect(readNegotiate(bytes(init([NTLM], [1, 2, 3])))).toMatchObject({
    kerberos: null,
    ntlm: null,
  });
});

test.each([
  [0, 'accept-completed'],
  [1, 'accept-incomplete'],
  [2, 'reject'],
  [3, 'request-mic'],
  [9, null],
])('RFC 4178 §4.2.2, NegTokenResp with state %i is %s', (code, state) => {
  expect(readNegotiate(bytes(response(code, NTLM, ntlmMessage)))).toMatchObject({
    form: 'NegTokenResp',
    state,
    mechanisms: [{ name: 'NTLM' }],
    ntlm: { type: 1 },
  });
});

test('a NegTokenResp that only says its state', () => {
  expect(readNegotiate(bytes(response(2)))).toMatchObject({ state: 'reject', mechanisms: [] });
  expect(readNegotiate(bytes(context(1, sequence())))).toMatchObject({
    form: 'NegTokenResp',
    state: null,
  });
});

test('RFC 4120 §5.9.1, KRB-ERROR', () => {
  const reading = readNegotiate(bytes(response(2, KERBEROS, kerberosToken(krbError(37), 3))));
  expect(reading.kerberos).toMatchObject({
    kind: 'KRB-ERROR',
    code: 37,
    name: 'KRB_AP_ERR_SKEW',
    realm: 'CORP.EXAMPLE',
    spn: 'HTTP/web',
    text: 'clock skew',
    serverTime: Date.UTC(2026, 0, 31, 12),
  });
  expect(readKerberos(bytes(krbError(125)))).toMatchObject({ name: 'error 125', meaning: '' });
  expect(readKerberos(bytes(application(30, sequence())))).toMatchObject({
    code: null,
    name: 'error without code',
    serverTime: null,
  });
});

test('RFC 4120 §5.5.2, AP-REP', () => {
  expect(readKerberos(bytes(application(15, sequence(context(0, integer(5))))))).toEqual({
    kind: 'AP-REP',
  });
});

test.each([
  ['no base64', 'a!', 'not base64'],
  ['no octets', '', 'neither'],
  ['other octets', 'AAAA', 'neither'],
  ['a wrapper without mechanism', 'YAA=', 'mechanism'],
  ['a NegTokenResp that was cut', 'oYGg', 'cannot be read'],
])('%s cannot be read, and says why', (_, text, message) => {
  const reading = readNegotiateText(text);
  expect(reading.form).toBe('damaged');
  expect(reading.faults[0]).toContain(message);
});

test('a mechanism that is not known is named by its number', () => {
  expect(readNegotiate(bytes(application(0, oid('1.2.3.4'))))).toMatchObject({
    form: 'damaged',
    mechanisms: [{ oid: '1.2.3.4' }],
  });
});

test('a Kerberos message that was cut', () => {
  const octets = kerberosToken(apReq());
  expect(readNegotiate(bytes(octets.slice(0, -20))).kerberos).toEqual({ kind: 'damaged' });
  expect(readKerberos(bytes(sequence(sequence())))).toEqual({ kind: 'damaged' });
  expect(readKerberos(bytes(application(9, sequence())))).toEqual({ kind: 'damaged' });
});

test('integers: negative, and too long for a number', () => {
  expect(readInteger(readDer(Uint8Array.of(2, 1, 0xff))?.element)).toBe(-1);
  expect(readInteger(readDer(Uint8Array.of(2, 8, 1, 0, 0, 0, 0, 0, 0, 0))?.element)).toBeNull();
  expect(readInteger(undefined)).toBeNull();
  expect(field(undefined, 0)).toBeUndefined();
  expect(readDer(Uint8Array.of(0x30, 0x82, 0xff))).toBeNull();
});

const explain = (octets: Octets) =>
  negotiate.explainCredential(
    parseCredential([`Negotiate ${Buffer.from(bytes(octets)).toString('base64')}`]),
  );

test('the parts name what a Kerberos set-up fails by; only the token is secret', () => {
  const { parts, faults } = explain(init([KERBEROS], kerberosToken(apReq())));
  expect(Object.fromEntries(parts.map(({ label, value }) => [label, value]))).toMatchObject({
    Mechanisms: 'Kerberos',
    'Service principal name': 'HTTP/web.corp.example',
    Realm: 'CORP.EXAMPLE',
    'Key version': '7',
    'Session key': 'rc4-hmac',
  });
  expect(parts.filter(({ secret }) => secret)).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('the parts of an error, of NTLM, of an AP-REP and of damage', () => {
  const labels = (octets: Octets) => explain(octets).parts.map(({ label }) => label);
  expect(labels(response(2, KERBEROS, kerberosToken(krbError(41), 3)))).toContain('Kerberos error');
  expect(labels(response(1, NTLM, ntlmMessage))).toEqual(
    expect.arrayContaining(['State', 'Message', 'Chosen mechanism']),
  );
  expect(labels(kerberosToken(application(15, sequence(sequence())), 2))).toContain(
    'Kerberos message',
  );
  expect(explain(kerberosToken(apReq()).slice(0, -20)).faults).toMatchObject([
    { code: 'message-malformed' },
  ]);
  expect(explain([1, 2, 3]).faults).toHaveLength(1);
});

test('any octets are read without a throw', () => {
  const whole = init([KERBEROS, NTLM], kerberosToken(apReq()));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 64 }),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }).map((edits) => {
          const octets = bytes(whole);
          for (const [at, value] of edits) octets[at] = value;
          return octets;
        }),
      ),
      (octets) => {
        expect(readNegotiate(octets).form).toBeTypeOf('string');
        explain([...octets]);
      },
    ),
    { numRuns: 1000 },
  );
});
