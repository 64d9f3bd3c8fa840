import { expect, test } from 'vitest';
import { type Exchange, fieldFact, known, unknown } from '../../../src/core/exchange.ts';
import { readHar } from '../../../src/core/har/read.ts';
import { writeHar } from '../../../src/core/har/write.ts';
import { attempt, exchange } from '../../support/exchange.ts';

const through = (exchanges: Exchange[], reveal: boolean) =>
  readHar(JSON.parse(JSON.stringify(writeHar(exchanges, { reveal, version: '1.0' }))));

const chain: Exchange = {
  ...exchange({ id: 'chain', request: { Authorization: 'Bearer abcdefgh' } }),
  attempts: [
    attempt({ url: 'https://a.example.test/', status: 302, response: { Location: '/login' } }),
    { ...attempt({ url: 'https://a.example.test/login', status: 401 }), kind: 'redirected' },
  ],
};
const waiting: Exchange = {
  ...exchange({ id: 'waiting', tabId: 4, postData: 'password=hunter22' }),
  state: 'waiting',
  proxy: known({ type: 'http', host: 'proxy.example.test', port: 3128 }),
  initiator: unknown('not-seen'),
  attempts: [{ ...attempt(), response: null, receivedAt: null }],
};

test('with its secrets, reading back gives the same list', () => {
  const exchanges = [chain, waiting, exchange({ id: 'plain', status: 403, body: '{"a":1}' })];
  expect(through(exchanges, true)).toEqual(exchanges);
});

test('other tools find an entry for every attempt', () => {
  const { log } = writeHar([chain], { reveal: true });
  expect(log.version).toBe('1.2');
  expect(log.entries).toMatchObject([
    {
      response: { status: 302, redirectURL: '/login' },
      startedDateTime: '1970-01-01T00:16:40.000Z',
    },
    { response: { status: 401 } },
  ]);
});

test('without being told otherwise it leaves no secret, and says what it removed', () => {
  const secret = exchange({
    id: 's',
    request: { Authorization: 'Bearer topsecret-1', Cookie: 'sid=topsecret-2' },
    body: '{"access_token":"topsecret-3"}',
  });
  const har = writeHar([secret]);
  expect(JSON.stringify(har)).not.toContain('topsecret');
  expect(har.log.comment).toContain('request header Authorization');
  const [read] = readHar(har);
  const fields = read?.attempts[0].request.fields;
  expect(fields && fieldFact(fields, 'authorization')).toEqual({ known: false, why: 'removed' });
  expect(fields && fieldFact(fields, 'cookie')).toMatchObject({ value: ['sid=•••(11)'] });
});

test('a time that no date can hold does not stop the export', () => {
  const odd = { ...exchange(), attempts: [{ ...attempt(), sentAt: 1e300 }] } as unknown as Exchange;
  expect(writeHar([odd]).log.entries).toMatchObject([
    { startedDateTime: '1970-01-01T00:00:00.000Z' },
  ]);
});
