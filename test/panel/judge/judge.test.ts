import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { CAUSES } from '../../../src/core/causes/index.ts';
import type { Exchange } from '../../../src/core/exchange.ts';
import { historyBefore } from '../../../src/core/history.ts';
import type { Answer, Ask, Questions, Topic } from '../../../src/panel/judge/contract.ts';
import { createJudge, type JudgeOptions } from '../../../src/panel/judge/judge.ts';
import { entries } from '../../harness/cases.ts';
import { exchange, jwt, NOON } from '../fixtures.ts';

/** A judge whose answers are those of its last question, where they come at once. */
function judgeOf(options: Partial<JudgeOptions> = {}) {
  let answers: Answer[] = [];
  const now = () => NOON + 60_000;
  const judge = createJudge({ analyse, now, ...options }, (answer) => answers.push(answer));
  return (ask: Ask): Answer | null => {
    answers = [];
    judge(ask);
    return answers[0] ?? null;
  };
}
type JudgeOf = ReturnType<typeof judgeOf>;

const tell = (judge: JudgeOf, add: readonly Exchange[], ids: readonly string[] = []) =>
  judge({ kind: 'work', session: 1, remove: [], add, judge: ids });

/** What is answered, as it comes out of a message. */
function answered<T extends Topic>(answer: Answer | null): Questions[T]['answer'] {
  if (answer?.kind !== 'answer') throw new Error(`not answered: ${JSON.stringify(answer)}`);
  return structuredClone(answer.value) as Questions[T]['answer'];
}

const open = (judge: JudgeOf, id: string) =>
  answered<'open'>(
    judge({ kind: 'question', number: 1, question: { topic: 'open', session: 1, id } }),
  );

const exchangesOf = (list: ReturnType<typeof entries>): Exchange[] =>
  list.flatMap((entry) => {
    if (entry.kind === 'refusal') return [...entry.earlier, entry.exchange];
    return entry.kind === 'worked' ? [entry.exchange] : [];
  });

test('what is said of a row survives a message, steps and all', () => {
  const judge = judgeOf();
  const all = exchangesOf(entries(NOON));
  tell(judge, all);
  const refused = all.filter(({ attempts }) =>
    [401, 403, 407].includes(attempts.at(-1)?.response?.status ?? 0),
  );
  expect(refused.length).toBeGreaterThan(10);
  for (const one of refused) {
    const analysis = analyse(one, historyBefore(one, all));
    const { causes, findings, meaning } = open(judge, one.id);
    expect(meaning).toEqual(analysis.meaning);
    expect(findings).toEqual(analysis.findings);
    expect(causes.map(({ steps, missing, evidence }) => ({ steps, missing, evidence }))).toEqual(
      analysis.causes.map(({ steps, missing, evidence }) => ({ steps, missing, evidence })),
    );
  }
});

test('each is judged with what was sent before it, whatever came first', () => {
  const judge = judgeOf();
  const url = 'https://a.test/x';
  const headers = { Authorization: `Bearer ${jwt({ sub: 'u' })}` };
  const refused = exchange({ id: 'late', at: NOON + 50, url, request: headers });
  const before = exchange({ id: 'first', at: NOON, url, request: headers, status: 200 });
  tell(judge, [refused]);
  expect(open(judge, 'late').counterpart).toBeNull();
  tell(judge, [before]);
  expect(open(judge, 'late').counterpart).toEqual({ exchange: 'first', why: 'same-endpoint' });
});

test('the same endpoint tells more than the same server; what carried nothing tells nothing', () => {
  const worked = (id: string, url: string, request: Record<string, string> = { Cookie: 'a=1' }) =>
    exchange({ id, url, status: 200, at: NOON - 1000, request });
  const refused = exchange({ id: 'r', url: 'https://a.test/x?1' });
  const found = (...others: Exchange[]) => {
    const judge = judgeOf();
    tell(judge, [...others, refused]);
    return open(judge, 'r').counterpart;
  };
  const same = worked('e', 'https://a.test/x?2');
  const server = worked('s', 'https://a.test/y');
  expect(found(same, server)).toEqual({ exchange: 'e', why: 'same-endpoint' });
  expect(found(server)).toEqual({ exchange: 's', why: 'same-server' });
  expect(found(worked('n', 'https://a.test/x', {}))).toBeNull();
  expect(found(worked('o', 'https://b.test/x'))).toBeNull();
});

test('one that cannot be judged fails alone', () => {
  const judge = judgeOf({
    analyse(one, history) {
      if (one.id === 'b') throw new Error('no');
      return analyse(one, history);
    },
  });
  const all = ['a', 'b', 'c'].map((id, at) => exchange({ id, at: NOON + at }));
  const answer = tell(judge, all, ['a', 'b', 'c']);
  if (answer?.kind !== 'verdicts') throw new Error('no verdicts');
  const said = answer.verdicts.map((one) => ('failure' in one ? one.failure : one.row.cause.id));
  expect(said).toEqual(['credentials-missing', 'no', 'credentials-missing']);
});

test('newer facts take the place of older ones; what is removed is not known', () => {
  const judge = judgeOf();
  tell(judge, [exchange({ id: 'a' })]);
  expect(open(judge, 'a').causes[0].id).toBe('credentials-missing');
  tell(judge, [exchange({ id: 'a', request: { Authorization: 'Bearer undefined' } })]);
  expect(open(judge, 'a').causes[0].id).toBe('token-placeholder');
  judge({ kind: 'work', session: 1, remove: ['a'], add: [], judge: [] });
  expect(() => open(judge, 'a')).toThrow('no longer known');
});

test('sessions do not see one another, and end', () => {
  const judge = judgeOf();
  tell(judge, [exchange({ id: 'a' })]);
  const elsewhere = { topic: 'open', session: 2, id: 'a' } as const;
  expect(judge({ kind: 'question', number: 7, question: elsewhere })).toMatchObject({
    kind: 'failure',
    number: 7,
  });
  expect(judge({ kind: 'end', session: 1 })).toBeNull();
  expect(() => open(judge, 'a')).toThrow('no longer known');
});

test('the faults of answers are found, of those that another judge has judged too', () => {
  const all = ['a', 'b'].map((id, at) => exchange({ id, at: NOON + at }));
  const judge = judgeOf();
  tell(judge, all, ['a']);
  const question = { topic: 'owners', session: 1, ids: ['a', 'b'] } as const;
  const groups = answered<'owners'>(judge({ kind: 'question', number: 1, question }));
  expect(groups.map(({ finding, times }) => [finding.id, times])).toContainEqual([
    'challenge-missing',
    2,
  ]);
});

test('a credential that was seen later is a fix', () => {
  const judge = judgeOf();
  const headers = { Authorization: `Bearer ${jwt({ sub: 'u' })}` };
  tell(judge, [exchange({ id: 'a' })]);
  const fixes = () =>
    answered<'fixes'>(
      judge({ kind: 'question', number: 1, question: { topic: 'fixes', session: 1, id: 'a' } }),
    ).map(({ id }) => id);
  expect(fixes()).toEqual([]);
  tell(judge, [exchange({ id: 'ok', status: 200, at: NOON + 9, request: headers })]);
  expect(fixes()).toEqual(['newer-credential']);
});

test('the catalogue has every cause', () => {
  const answer = judgeOf()({ kind: 'question', number: 1, question: { topic: 'catalogue' } });
  expect(answered<'catalogue'>(answer).map(({ id }) => id)).toEqual(CAUSES.map(({ id }) => id));
});

test('a password is held against the Digest response of a request', () => {
  const judge = judgeOf();
  // The example of RFC 7616 §3.9.1, with MD5.
  const sent = `Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec"`;
  tell(judge, [
    exchange({ id: 'a', request: { Authorization: sent } }),
    exchange({ id: 'b', request: {} }),
  ]);
  const check = (id: string, password: string) =>
    judge({
      kind: 'question',
      number: 1,
      question: { topic: 'digest', session: 1, id, user: 'Mufasa', password },
    });
  expect(answered<'digest'>(check('a', 'Circle of Life'))).toEqual({ outcome: 'fits' });
  expect(answered<'digest'>(check('a', 'another')).outcome).toBe('differs');
  expect(check('b', 'x')).toMatchObject({ kind: 'failure' });
  expect(check('c', 'x')).toMatchObject({ kind: 'failure' });
});

test('a signature is checked, and the answer comes later', async () => {
  const token = jwt({ sub: 'u' });
  const answer = await new Promise<Answer>((resolve) => {
    const judge = createJudge({ analyse, now: Date.now }, resolve);
    const question = { topic: 'verify', token, key: { secret: 'a' } } as const;
    judge({ kind: 'question', number: 7, question });
  });
  expect(answer).toMatchObject({ kind: 'answer', number: 7 });
  expect(answered<'verify'>(answer).outcome).not.toBe('valid');
});

test('the life of an opaque token is told by the answer that brought it', () => {
  const judge = judgeOf();
  const token = '7f2c6d0e5b1a4c7f9e3d';
  const brought = { method: 'POST', url: 'https://a.test/oauth/token', status: 200 };
  tell(judge, [
    exchange({
      ...brought,
      id: 'grant',
      took: 0,
      body: JSON.stringify({ access_token: token, expires_in: 60 }),
    }),
    exchange({ id: 'a', at: NOON + 90_000, request: { Authorization: `Bearer ${token}` } }),
    exchange({ id: 'b', at: NOON + 90_000, request: { Authorization: 'Bearer another-token' } }),
  ]);
  expect(open(judge, 'a').granted).toMatchObject({
    lifetime: { state: 'expired', byMs: 30_000, expiresAt: NOON + 60_000 },
    name: 'expires_in',
    request: 'POST /oauth/token',
  });
  expect(open(judge, 'b').granted).toBeNull();
});
