import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCredential } from '../../../src/core/http/credential.ts';
import { ntlm, ntlmParts, readNtlm, readNtlmText } from '../../../src/core/schemes/ntlm.ts';

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/ntlm.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const octets = (name: string) => new Uint8Array(Buffer.from(vectors[name] ?? '', 'hex'));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

test('MS-NLMP §4.2.4.3, CHALLENGE_MESSAGE', () => {
  expect(readNtlm(octets('challengeV2'))).toMatchObject({
    type: 2,
    target: 'Server',
    challenge: '0123456789abcdef',
    info: { domain: 'Domain', computer: 'Server' },
    version: '6.0.6000',
    faults: [],
  });
});

test('MS-NLMP §4.2.4.3, AUTHENTICATE_MESSAGE', () => {
  const reading = readNtlm(octets('authenticateV2'));
  expect(reading).toMatchObject({
    type: 3,
    domain: 'Domain',
    user: 'User',
    workstation: 'COMPUTER',
    response: 'NTLMv2',
    info: { domain: 'Domain', computer: 'Server' },
    anonymous: false,
    version: '5.1.2600',
    faults: [],
  });
  if (reading.type !== 3) throw new Error('wrong type');
  expect(reading.flags).toEqual(
    expect.arrayContaining(['UNICODE', 'NTLM', 'TARGET_INFO', '128', '56', 'KEY_EXCH']),
  );
  expect(new Date(reading.timestamp ?? 0).toISOString()).toBe('1601-01-01T00:00:00.000Z');
});

test('MS-NLMP §4.2.3, NTLMv1 with extended session security', () => {
  expect(readNtlm(octets('challengeV1'))).toMatchObject({ type: 2, target: 'Server', info: null });
  expect(readNtlm(octets('authenticateV1'))).toMatchObject({
    type: 3,
    response: 'LM or NTLMv1',
    timestamp: null,
    info: null,
    user: 'User',
  });
});

/** Message 1 with domain and workstation in the OEM character set. */
function negotiateMessage(domain: string, workstation: string): Uint8Array {
  const bytes = Buffer.alloc(40 + workstation.length + domain.length);
  bytes.write('NTLMSSP\0', 0, 'latin1');
  bytes.writeUInt32LE(1, 8);
  bytes.writeUInt32LE(0xe208b207, 12);
  for (const [at, length, offset] of [
    [16, domain.length, 40 + workstation.length],
    [24, workstation.length, 40],
  ] as const) {
    bytes.writeUInt16LE(length, at);
    bytes.writeUInt16LE(length, at + 2);
    bytes.writeUInt32LE(offset, at + 4);
  }
  bytes.set([10, 0, 0x63, 0x45, 0, 0, 0, 15], 32);
  bytes.write(workstation + domain, 40, 'latin1');
  return new Uint8Array(bytes);
}

test('message 1 says what the client can do', () => {
  expect(readNtlm(negotiateMessage('CORP', 'PC-7'))).toMatchObject({
    type: 1,
    domain: 'CORP',
    workstation: 'PC-7',
    version: '10.0.17763',
    faults: [],
  });
});

test('the shortest message 1, without domain, workstation and version', () => {
  const reading = readNtlmText('TlRMTVNTUAABAAAAB4IIAAAAAAAAAAAAAAAAAAAAAAA=');
  expect(reading).toMatchObject({
    type: 1,
    domain: '',
    workstation: '',
    version: null,
    faults: [],
  });
});

/** Message 2 with a time, DNS names, a target name, flags and channel bindings. */
function challengeMessage(pairs: [number, Uint8Array][]): Uint8Array {
  const info = Buffer.concat([
    ...pairs.map(([id, value]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(id, 0);
      head.writeUInt16LE(value.length, 2);
      return Buffer.concat([head, value]);
    }),
    Buffer.alloc(4),
  ]);
  const head = Buffer.alloc(48);
  head.write('NTLMSSP\0', 0, 'latin1');
  head.writeUInt32LE(2, 8);
  head.writeUInt32LE(0x00800201, 20);
  head.writeUInt16LE(info.length, 40);
  head.writeUInt32LE(48, 44);
  return new Uint8Array(Buffer.concat([head, info]));
}

test('every pair of the target information is read', () => {
  const time = Buffer.alloc(8);
  time.writeBigUInt64LE(BigInt(Date.UTC(2026, 0, 31) + 11_644_473_600_000) * 10_000n);
  const text = (value: string) => Buffer.from(value, 'utf16le');
  const reading = readNtlm(
    challengeMessage([
      [3, text('web.corp.example')],
      [4, text('corp.example')],
      [5, text('example')],
      [6, Buffer.from([2, 0, 0, 0])],
      [7, time],
      [8, Buffer.alloc(4)],
      [9, text('HTTP/web.corp.example')],
      [10, Buffer.alloc(16, 1)],
    ]),
  );
  expect(reading).toMatchObject({
    type: 2,
    info: {
      dnsComputer: 'web.corp.example',
      dnsDomain: 'corp.example',
      dnsTree: 'example',
      avFlags: 2,
      timestamp: Date.UTC(2026, 0, 31),
      targetName: 'HTTP/web.corp.example',
      channelBindings: true,
    },
  });
  const labels = ntlmParts(reading).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Server', 'Forest', 'Target name', 'Time']));
});

test('a message that was cut says so, and keeps what is there', () => {
  const reading = readNtlm(octets('authenticateV2').subarray(0, 92));
  expect(reading).toMatchObject({ type: 3, domain: 'Domain', user: 'User' });
  expect(reading.faults.join()).toContain('cut');
  expect(readNtlm(octets('challengeV2').subarray(0, 14)).faults).toHaveLength(2);
});

test.each([
  ['not base64', 'T!', 'not base64'],
  ['another protocol', 'YIIBAA==', 'NTLMSSP'],
  ['an unknown type', base64(Buffer.from('NTLMSSP\0\x07\0\0\0', 'latin1')), 'type 7'],
  ['only the signature', base64(Buffer.from('NTLMSSP\0', 'latin1')), 'cut off'],
])('%s is no message', (_, text, message) => {
  const reading = readNtlmText(text);
  expect(reading.type).toBe(0);
  expect(reading.faults[0]).toContain(message);
  expect(ntlmParts(reading)).toEqual([]);
});

test('an anonymous sign-in is named', () => {
  const bytes = Buffer.alloc(64);
  bytes.write('NTLMSSP\0', 0, 'latin1');
  bytes.writeUInt32LE(3, 8);
  const reading = readNtlm(new Uint8Array(bytes));
  expect(reading).toMatchObject({ type: 3, anonymous: true, response: null });
  expect(ntlmParts(reading)[1]?.value).toBe('(anonymous)');
});

test('the raw message is a secret, the parts are not', () => {
  const text = base64(octets('authenticateV2'));
  const { parts, faults } = ntlm.explainCredential(parseCredential([`NTLM ${text}`]));
  expect(parts.filter(({ secret }) => secret).map(({ value }) => value)).toEqual([text]);
  expect(parts.find(({ label }) => label === 'User')?.value).toBe('User');
  expect(faults).toEqual([]);
  expect(ntlm.explainCredential(parseCredential(['NTLM abc'])).faults).toHaveLength(1);
});

test('any octets are read without a throw', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fc.uint8Array({ maxLength: 200 }), (type, tail) => {
      const head = Buffer.from(`NTLMSSP\0${String.fromCharCode(type)}\0\0\0`, 'latin1');
      const reading = readNtlm(new Uint8Array(Buffer.concat([head, tail])));
      expect(Array.isArray(ntlmParts(reading))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
