import { expect, test } from 'vitest';
import { crc32 } from '../../../src/core/token/checksum.ts';
import { type Alphabet, FORMATS, type Format } from '../../../src/core/token/formats.ts';
import { readOpaque } from '../../../src/core/token/opaque.ts';
import { readToken } from '../../../src/core/token/token.ts';
import { encode } from './make.ts';

/** Made-up characters; joined to a prefix here, so that no whole token stands in this file. */
const FILL: Readonly<Record<Alphabet, string>> = {
  alnum: '9bQ2xLw7TzR4',
  word: '9bQ2-xLw7_TzR4',
  hex: '09af3b7c51de',
  digits: '0123456789',
  base64: '9bQ2+xLw7/TzR4',
  token: '9bQ2.xLw7-TzR4',
  percent: '9bQ2%3DxLw7TzR4',
};

const fill = (alphabet: Alphabet, length: number) =>
  FILL[alphabet].repeat(Math.ceil(length / FILL[alphabet].length)).slice(0, length);

/** What follows the prefix where the format asks for more than an alphabet. */
const SHAPED: Readonly<Record<string, (format: Format) => string>> = {
  'a Clerk publishable key': () => encode('clerk.example.test$'),
  'an OpenAI API key': () => `${fill('alnum', 20)}T3BlbkFJ${fill('alnum', 20)}`,
  'an AWS access key ID of an IAM user': () => 'Z2Z2Z2Z2Z2Z2Z2Z2',
  'an AWS access key ID of temporary credentials, which need a session token': () =>
    'QNZGKIQY56JQ7WML',
  'a SendGrid API key': () => `${fill('word', 22)}.${fill('word', 43)}`,
  'a NuGet API key': () => fill('hex', 43),
  'a Databricks personal access token': () => `${fill('hex', 32)}-2`,
  'a Postman API key': () => `${fill('hex', 24)}-${fill('hex', 34)}`,
  'an Airtable personal access token': () => `${fill('alnum', 14)}.${fill('hex', 64)}`,
  'a Resend API key': () => `${fill('alnum', 8)}_${fill('alnum', 24)}`,
  'a Grafana service account token': () => `${fill('alnum', 32)}_0123abcd`,
};

function rest(format: Format): string {
  const shaped = SHAPED[format.name];
  if (shaped) return shaped(format);
  if (format.product === 'HubSpot') return '01234567-89ab-cdef-0123-456789abcdef';
  return fill(format.alphabet, format.min);
}

for (const format of FORMATS) {
  test(`${format.prefix}: ${format.name}`, () => {
    const text = format.prefix + rest(format);
    expect(readOpaque(text)).toMatchObject({
      product: format.product,
      name: format.name,
      role: format.role,
      mode: format.mode ?? null,
    });
    expect(['right', 'unknown']).toContain(readOpaque(text)?.length);
    expect(format.name).toMatch(/^(?:an?|the) /);
    expect(readToken(text)).toMatchObject({ kind: 'opaque', format: { name: format.name } });
    // The prefix by itself is no token, and a space never belongs to one.
    expect(readOpaque(format.prefix)?.name).not.toBe(format.name);
    expect(readOpaque(`${text} `)?.name).not.toBe(format.name);
  });
}

test('CRC-32 of "hello" and of nothing', () => {
  expect(crc32('hello')).toBe(0x3610a686);
  expect(crc32('')).toBe(0);
});

test('the checksum of GitHub tokens is held against their last six characters', () => {
  const body = 'aB7cD8eF9gH0jK1mN2pQ3rS4tU5vW6';
  const checksum = (text: string) => readOpaque(text)?.checksum;
  expect(checksum(`ghp_${body}2M5jQM`)).toBe('valid');
  expect(checksum(`npm_${body}2M5jQM`)).toBe('valid');
  expect(checksum(`ghp_${body}2M5jQN`)).toBe('wrong');
  expect(checksum(`ghp_${body.replace('7', '1')}2M5jQM`)).toBe('wrong');
  expect(checksum(`ghs_${body}2M5jQM`)).toBe('valid');
  expect(
    checksum(`ghs_123456_${encode({ alg: 'RS256' })}.${encode({ iss: 'a' })}.abcd`),
  ).toBeNull();
  expect(checksum(`github_pat_${fill('word', 82)}`)).toBeNull();
  // Padded with zeros to six characters.
  expect(checksum('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')).toBe('valid');
});

test('a cut GitHub token says so', () => {
  expect(readOpaque('ghp_aB7cD8eF9gH0jK1mN2pQ3rS4')).toMatchObject({
    name: 'a GitHub personal access token (classic)',
    checksum: 'wrong',
    length: 'too-short',
    expectedLength: 40,
  });
  expect(readOpaque(`github_pat_${fill('word', 90)}`)).toMatchObject({
    length: 'too-long',
    expectedLength: 93,
  });
});

test('the checksum of Grafana tokens', () => {
  const secret = 'HOruNAb7SOiCdshU9algkrq7FDsNSLAa';
  expect(readOpaque(`glsa_${secret}_54e2f8be`)?.checksum).toBe('valid');
  expect(readOpaque(`glsa_${secret}_54E2F8BE`)?.checksum).toBe('valid');
  expect(readOpaque(`glsa_${secret}_54e2f8bf`)?.checksum).toBe('wrong');
});

test('a cut HubSpot token', () => {
  expect(readOpaque('pat-eu1-01234567-89ab-cd')).toMatchObject({
    product: 'HubSpot',
    length: 'too-short',
    expectedLength: 44,
  });
});

test('Stripe, Clerk and Paystack share prefixes and are told apart', () => {
  const product = (text: string) => readOpaque(text)?.product;
  expect(product(`sk_live_${fill('alnum', 24)}`)).toBe('Stripe');
  expect(product(`sk_test_51${fill('alnum', 97)}`)).toBe('Stripe');
  expect(product(`sk_test_51${fill('alnum', 40)}`)).toBe('Stripe');
  expect(product(`sk_test_${fill('alnum', 42)}`)).toBe('Clerk');
  expect(product(`sk_test_${fill('hex', 40)}`)).toBe('Paystack');
  expect(product(`pk_test_${encode('happy-cat-1.clerk.accounts.dev$')}`)).toBe('Clerk');
  expect(product(`pk_test_${fill('alnum', 99)}`)).toBe('Stripe');
});

test('AWS key ids tell their account', () => {
  expect(readOpaque(['ASIA', 'QNZGKIQY56JQ7WML'].join(''))?.notes).toEqual([
    'it belongs to the AWS account 029608264753',
  ]);
  // Older keys do not.
  expect(readOpaque(['AKIA', 'IOSFODNN7EXAMPLE'].join(''))?.notes).toEqual([]);
});

const SHAPES: readonly (readonly [string, string, string, object?])[] = [
  ['a UUID', '', '7f2c1e8a-0b9d-4c55-9a0e-3a1f6f0b2d11'],
  ['a Laravel Sanctum token', 'Laravel Sanctum', `42|${fill('alnum', 48)}`],
  ['a Telegram bot token', 'Telegram', `123456789:A${fill('word', 34)}`],
  ['a Kubernetes bootstrap token', 'Kubernetes', 'abc123.0123456789abcdef'],
  [
    'an HCP Terraform (Terraform Cloud) API token',
    'HCP Terraform',
    `${fill('alnum', 14)}.atlasv1.${fill('word', 67)}`,
  ],
  ['an Entra ID client secret', 'Microsoft Entra ID', `abc8Q~${fill('word', 34)}`],
  ['an Azure DevOps personal access token', 'Azure DevOps', `${fill('alnum', 76)}AZDO1234`],
  ['an Azure Storage account key', 'Azure Storage', `${fill('alnum', 76)}+AStabcdef==`],
  ['a Mailchimp API key', 'Mailchimp', `${fill('hex', 32)}-us21`],
  ['an etcd simple token', 'etcd', 'eOOfswPAFBxOJxnU.11'],
  [
    'a Salesforce access token (session ID)',
    'Salesforce',
    `00D5g000000abcd!${fill('alnum', 60)}.x_`,
    { notes: ['it belongs to the organization 00D5g000000abcd'] },
  ],
  [
    'a Salesforce access token (session ID)',
    'Salesforce',
    `00D5g000000abcdEAA!${fill('alnum', 60)}`,
    { notes: ['it belongs to the organization 00D5g000000abcdEAA'] },
  ],
  [
    'a Fly.io macaroon token',
    'Fly.io',
    `FlyV1 fm2_${fill('base64', 60)},fm2_${fill('base64', 60)}`,
  ],
  [
    'a Discord bot token',
    'Discord',
    `${encode('198622483471925248')}.Cl2FMQ.${fill('word', 38)}`,
    { notes: ['it belongs to the bot user 198622483471925248'] },
  ],
  [
    'a Fernet token (OpenStack Keystone and others)',
    '',
    Buffer.concat([
      Buffer.from([0x80, 0, 0, 0, 0, 0x6b, 0x01, 0x73, 0xce]),
      Buffer.alloc(80, 7),
    ]).toString('base64url'),
    { issuedAt: 0x6b0173ce * 1000 },
  ],
  [
    'an Elasticsearch API key',
    'Elasticsearch',
    Buffer.from(`${fill('word', 20)}:${fill('word', 22)}`).toString('base64'),
    { notes: [`its id is ${fill('word', 20)}; Elasticsearch takes it in the scheme ApiKey`] },
  ],
  [
    'an Azure Storage shared access signature',
    'Azure Storage',
    '?sv=2022-11-02&ss=b&se=2026-01-01T00:00:00Z&sig=abc%3D',
    { expiresAt: Date.UTC(2026, 0, 1) },
  ],
  [
    'an Azure Storage shared access signature',
    'Azure Storage',
    'sv=2022-11-02&si=policy&sig=abc%3D',
    { expiresAt: null },
  ],
  [
    'a SAML Assertion in base64',
    'SAML',
    Buffer.from(
      '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="a">',
    ).toString('base64'),
  ],
  [
    'a SAML Response in base64',
    'SAML',
    Buffer.from(`<?xml version="1.0"?>\n<samlp:Response ID="a">${'x'.repeat(500)}`).toString(
      'base64',
    ),
  ],
  [
    'a macaroon',
    '',
    Buffer.from('0021location http://example.test/\n0010identifier x\n').toString('base64'),
  ],
  [
    'a macaroon',
    '',
    Buffer.concat([
      Buffer.from([2, 1, 12]),
      Buffer.from('example.test'),
      Buffer.alloc(40, 1),
    ]).toString('base64url'),
    { notes: ['it is made for example.test'] },
  ],
  [
    'a macaroon',
    '',
    Buffer.concat([
      Buffer.from([2, 2, 12]),
      Buffer.from('example.test'),
      Buffer.alloc(40, 1),
    ]).toString('base64url'),
    { notes: [] },
  ],
  ['a Biscuit', '', biscuit([])],
  ['a Biscuit', '', biscuit([0x08, 0x81, 0x01])],
  ['a Biscuit', '', `biscuit:${biscuit([])}`],
];

/** An authority block of 130 octets, then the proof. */
function biscuit(rootKey: readonly number[]): string {
  const block = [0x0a, ...Array<number>(129).fill(1)];
  return Buffer.from([...rootKey, 0x12, 0x82, 0x01, ...block, 0x22, 0x02, 1, 1]).toString(
    'base64url',
  );
}

for (const [name, product, text, more] of SHAPES) {
  test(`${name}: ${text.slice(0, 40)}`, () => {
    expect(readOpaque(text)).toMatchObject({ name, product, checksum: null, ...more });
  });
}

const NONE = [
  '',
  's.',
  'sk-',
  'abc',
  'sk-1234',
  'ghp_',
  'ghp_abc def',
  'patience',
  '00abc',
  'BQshort',
  'eyJhbGciOiJIUzI1NiJ9',
  '8e84b5b43a239f0a4fd8f27567ca6fe01e0ad30e564fee0f',
  '198622483471925248.Cl2FMQ.x',
  `${encode('not digits at all')}.Cl2FMQ.${fill('word', 38)}`,
  `gAAAAA${fill('word', 20)}`,
  `MDA${fill('alnum', 60)}`,
  `AgE${fill('alnum', 60)}`,
  `E${fill('word', 120)}`,
  `C${fill('word', 120)}`,
  Buffer.from([0x12, 0x82, 0x01, 0x0a, ...Array<number>(120).fill(1)]).toString('base64url'),
  Buffer.from('<html>no assertion here</html>').toString('base64'),
  Buffer.from(`${fill('word', 20)}:${fill('word', 22)}`)
    .toString('base64')
    .replace('==', 'AA'),
  `${'!'.repeat(58)}==`,
  `${'A'.repeat(58)}==`,
  'se=1&sig=2',
  'sv=2022&sp=r',
];

for (const text of NONE) {
  test(`no public format: ${text.slice(0, 40)}`, () => {
    expect(readOpaque(text)).toBeNull();
  });
}

test('a format is seen before its characters count as damage', () => {
  const x = `${'A'.repeat(21)}${fill('alnum', 40)}%3D${fill('alnum', 60)}`;
  expect(readToken(x)).toMatchObject({ kind: 'opaque', format: { product: 'X' } });
  expect(readToken(`"ghp_${fill('alnum', 36)}"`)).toMatchObject({
    kind: 'malformed',
    meant: { kind: 'opaque', format: { product: 'GitHub' } },
  });
});
