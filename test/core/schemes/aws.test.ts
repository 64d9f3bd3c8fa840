import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/core/http/challenge.ts';
import { parseCredential } from '../../../src/core/http/credential.ts';
import {
  aws,
  awsVersion2,
  readAwsScope,
  readAwsTime,
  readPresignedUrl,
} from '../../../src/core/schemes/aws.ts';

const SIGNATURE = '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7';
const HEADER = `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=${SIGNATURE}`;

const explain = (header: string) => aws.explainCredential(parseCredential([header]));

test('scope, signed headers and signature, as AWS documents them', () => {
  const { parts, faults } = explain(HEADER);
  expect(parts.map(({ label, value, secret }) => [label, value, secret])).toEqual([
    ['Access key id', 'AKIDEXAMPLE', false],
    ['Date', '20150830', false],
    ['Region', 'us-east-1', false],
    ['Service', 'iam', false],
    ['Signed headers', 'content-type;host;x-amz-date', false],
    ['Signature', SIGNATURE, true],
  ]);
  expect(faults).toEqual([]);
  expect(explain(HEADER.replace('AKID', 'ASIA')).parts[0]?.explanation).toContain('Temporary');
});

test.each([
  ['a scope of three parts', HEADER.replace('/iam/aws4_request', ''), 'KEY/DATE'],
  ['a date that is none', HEADER.replace('20150830', '2015-08-30'), 'YYYYMMDD'],
  ['host not signed', HEADER.replace('host;', ''), 'host'],
  ['a signature that was cut', HEADER.slice(0, -4), '64'],
  ['no signature', HEADER.replace(/, Signature.*/, ''), 'signature'],
  ['nothing', 'AWS4-HMAC-SHA256', 'credential'],
])('%s is a fault', (_, header, words) => {
  expect(
    explain(header)
      .faults.map(({ message }) => message)
      .join(),
  ).toContain(words);
});

test('an elliptic signature may have another form', () => {
  const header = HEADER.replace('HMAC-SHA256', 'ECDSA-P256-SHA256').replace(SIGNATURE, '3045');
  expect(explain(header).faults).toEqual([]);
});

const [challenge] = parseChallenges(['AWS4-HMAC-SHA256']).challenges;

test.each([
  ['the same day', Date.UTC(2015, 7, 30, 12), 0],
  ['just after midnight', Date.UTC(2015, 7, 31, 0, 10), 0],
  ['just before the day', Date.UTC(2015, 7, 29, 23, 50), 0],
  ['the next day', Date.UTC(2015, 7, 31, 12), 1],
  ['a time beyond all dates', 1e300, 0],
  ['no time', null, 0],
])('the date of the scope against %s', (_, time, count) => {
  if (!challenge) throw new Error('no challenge');
  const found = aws.check(challenge, parseCredential([HEADER]), {
    method: 'GET',
    url: 'https://iam.amazonaws.com/',
    time,
  });
  expect(found).toHaveLength(count);
  if (count)
    expect(found[0]).toMatchObject({
      code: 'time-differs',
      message: 'Signed for 20150830, sent on 20150831.',
    });
});

test('a presigned URL', () => {
  const url = `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=${SIGNATURE}#f`;
  expect(readPresignedUrl(url)).toEqual({
    algorithm: 'AWS4-HMAC-SHA256',
    scope: {
      accessKeyId: 'AKID',
      date: '20130524',
      region: 'us-east-1',
      service: 's3',
      terminator: 'aws4_request',
    },
    signedHeaders: ['host'],
    signature: SIGNATURE,
    time: Date.UTC(2013, 4, 24),
    expires: 86_400,
    temporary: false,
  });
  expect(
    readPresignedUrl(`https://x/?X-Amz-Signature=a&X-Amz-Expires=x&X-Amz-Security-Token=t`),
  ).toMatchObject({
    scope: null,
    time: null,
    expires: null,
    temporary: true,
  });
  expect(readPresignedUrl('https://x/?a=b')).toBeNull();
  expect(readPresignedUrl('no address')).toBeNull();
});

test('parts of a scope, and times', () => {
  expect(readAwsScope('a/b/20150830/r/s/aws4_request')?.accessKeyId).toBe('a/b');
  expect(readAwsScope('a/b')).toBeNull();
  expect(readAwsTime('20150830T123600Z')).toBe(Date.UTC(2015, 7, 30, 12, 36));
  expect(readAwsTime('2015-08-30')).toBeNull();
});

test('Version 2: key and signature', () => {
  const explain2 = (header: string) => awsVersion2.explainCredential(parseCredential([header]));
  expect(explain2('AWS AKID:c2ln').parts.map(({ value, secret }) => [value, secret])).toEqual([
    ['AKID', false],
    ['c2ln', true],
  ]);
  expect(explain2('AWS abc').faults).toHaveLength(1);
});
