import { describe, expect, test } from 'vitest';
import {
  basicDate,
  cloudFrontPolicy,
  isSignatureCookie,
  readSignedCookies,
  readSignedUrl,
} from '../../src/core/signed-url.ts';

const read = (query: string) => readSignedUrl(new URL(`https://files.example.test/a.bin?${query}`));
const AT = Date.parse('2026-03-02T10:00:00Z');

describe('signed URLs by their parameters', () => {
  test('AWS Signature Version 4: the end is the date and its lasting', () => {
    const query =
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260302%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260302T100000Z&X-Amz-Expires=900&X-Amz-Signature=ab';
    expect(read(query)).toMatchObject({
      kind: 'AWS Signature V4',
      startsAt: AT,
      expiresAt: AT + 900_000,
      keyId: 'AKIDEXAMPLE',
    });
  });

  test('an end that cannot be read is no end', () => {
    expect(read('X-Amz-Date=soon&X-Amz-Expires=900&X-Amz-Signature=ab')?.expiresAt).toBeNull();
    expect(read('X-Goog-Date=20260302T100000Z&X-Goog-Signature=ab')).toMatchObject({
      kind: 'Google Cloud Storage',
      expiresAt: null,
      keyId: null,
    });
  });

  test('Azure shared access signatures: st, se and spr', () => {
    expect(
      read(
        'sv=2023-11-03&st=2026-03-02T09%3A00%3A00Z&se=2026-03-02T10%3A00%3A00Z&spr=https&sig=ab',
      ),
    ).toMatchObject({
      kind: 'Azure SAS',
      startsAt: AT - 3_600_000,
      expiresAt: AT,
      protocols: 'https',
    });
    expect(read('se=1772445600&sig=ab')?.expiresAt).toBe(1_772_445_600_000);
    expect(read('sig=ab')).toBeNull();
  });

  test('Traffic Server: five letters, all of them', () => {
    expect(read('C=203.0.113.9&E=1772445600&A=1&K=3&P=1&S=ab')).toMatchObject({
      kind: 'Traffic Server',
      expiresAt: AT,
      expiryName: 'E',
      keyId: '3',
    });
    expect(read('E=1772445600&A=1&K=3&P=1')).toBeNull();
  });

  test('CloudFront: canned by Expires, custom by Policy', () => {
    expect(read('Expires=1772445600&Signature=ab&Key-Pair-Id=K1')).toMatchObject({
      kind: 'CloudFront',
      expiresAt: AT,
      expiryName: 'Expires',
      keyId: 'K1',
    });
    const policy = btoa(
      JSON.stringify({
        Statement: [
          {
            Resource: 'https://files.example.test/*',
            Condition: {
              DateLessThan: { 'AWS:EpochTime': 1_772_445_600 },
              DateGreaterThan: { 'AWS:EpochTime': 1_772_442_000 },
            },
          },
        ],
      }),
    )
      .replaceAll('+', '-')
      .replaceAll('=', '_')
      .replaceAll('/', '~');
    expect(read(`Policy=${policy}&Signature=ab&Key-Pair-Id=K1`)).toMatchObject({
      startsAt: AT - 3_600_000,
      expiresAt: AT,
      expiryName: 'Policy',
      resource: 'https://files.example.test/*',
    });
    expect(cloudFrontPolicy(null)).toBeNull();
    expect(cloudFrontPolicy('no policy')).toBeNull();
    expect(cloudFrontPolicy(btoa('{}'))).toEqual({
      startsAt: null,
      expiresAt: null,
      resource: null,
    });
  });

  test('AWS Signature Version 2 and those who took it over', () => {
    expect(read('AWSAccessKeyId=AK&Expires=1772445600&Signature=ab')).toMatchObject({
      kind: 'AWS Signature V2',
      expiresAt: AT,
      keyId: 'AK',
    });
    expect(read('GoogleAccessId=g@example.test&Expires=1772445600&Signature=ab')?.kind).toBe(
      'Google Cloud Storage',
    );
    expect(read('OSSAccessKeyId=o&Signature=ab')).toMatchObject({ keyId: 'o', expiresAt: null });
    expect(read('AWSAccessKeyId=AK')).toBeNull();
  });

  test.each([
    ['expires=1772445600&signature=ab', AT],
    ['exp=1772445600000&hmac=ab', AT],
    ['oe=69A5E2A0&oh=ab', 0x69a5e2a0 * 1000],
    ['expiration=2026-03-02T10:00:00Z&sig=ab', AT],
  ])('a signature and an end by their usual names: %s', (query, end) => {
    expect(read(query)).toMatchObject({ kind: 'signed URL', expiresAt: end });
  });

  test('a name alone, or an end that is no time, makes no signed URL', () => {
    for (const query of [
      'signature=ab',
      'expires=1772445600',
      'expires=never&signature=ab',
      'e=5&sig=x',
      'a=1',
    ]) {
      expect(read(query), query).toBeNull();
    }
  });
});

test('dates in the basic format of ISO 8601', () => {
  expect(basicDate('20260302T100000Z')).toBe(AT);
  for (const text of ['2026-03-02T10:00:00Z', '', null, undefined])
    expect(basicDate(text)).toBeNull();
});

test('an address out of HTML: the parameters that were meant, and that they are not what was sent', () => {
  const query = 'sv=2023-11-03&se=2026-03-02T10%3A00%3A00Z&sig=ab';
  expect(read(query)).toMatchObject({ kind: 'Azure SAS', escaped: false });
  expect(read(query.replaceAll('&', '&amp;'))).toMatchObject({
    kind: 'Azure SAS',
    escaped: true,
    expiresAt: AT,
  });
  expect(read('page=2&amp;sort=name')).toBeNull();
});

test('Akamai: the end is a part of its token', () => {
  const token = 'st=1772442000~exp=1772445600~acl=/*~hmac=ab';
  expect(read(`hdnts=${token}`)).toMatchObject({
    kind: 'Akamai',
    startsAt: AT - 3_600_000,
    expiresAt: AT,
    expiryName: 'hdnts',
  });
  expect(read('hdnts=exp=1772445600')).toBeNull();
});

describe('cookies in place of a signed URL', () => {
  const cookies = (all: Record<string, string>) => readSignedCookies(new Map(Object.entries(all)));

  test('CloudFront: the policy or the end in a cookie', () => {
    const rest = { 'CloudFront-Signature': 'ab', 'CloudFront-Key-Pair-Id': 'K1' };
    expect(cookies({ 'CloudFront-Expires': '1772445600', ...rest })).toMatchObject({
      kind: 'CloudFront',
      carrier: 'cookies',
      expiresAt: AT,
      expiryName: 'CloudFront-Expires',
      keyId: 'K1',
    });
    const policy = btoa(
      '{"Statement":[{"Resource":"https://a/*","Condition":{"DateLessThan":{"AWS:EpochTime":1772445600}}}]}',
    );
    expect(cookies({ 'CloudFront-Policy': policy, ...rest })).toMatchObject({
      expiresAt: AT,
      resource: 'https://a/*',
    });
    expect(cookies({ 'CloudFront-Policy': policy })).toBeNull();
  });

  test('Cloud CDN and Media CDN: parts between colons', () => {
    const value = 'URLPrefix=aHR0cHM6Ly9h:Expires=1772445600:KeyName=k1:Signature=ab';
    for (const name of ['Cloud-CDN-Cookie', 'Edge-Cache-Cookie']) {
      expect(cookies({ [name]: value })).toMatchObject({ expiresAt: AT, keyId: 'k1' });
    }
    expect(cookies({ 'Cloud-CDN-Cookie': 'x' })).toBeNull();
  });

  test('other cookies are none', () => {
    expect(cookies({ sid: 'ab' })).toBeNull();
    expect(isSignatureCookie('CloudFront-Policy')).toBe(true);
    expect(isSignatureCookie('sid')).toBe(false);
  });
});
