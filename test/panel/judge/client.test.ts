import { expect, test } from 'vitest';
import {
  createJudgeClient,
  type Port,
  type Session,
  type StartJudge,
} from '../../../src/panel/judge/client.ts';
import type { Answer, Ask, Verdict, Work } from '../../../src/panel/judge/contract.ts';
import { manualTimers } from '../../support/judge.ts';
import { exchange } from '../fixtures.ts';

/** A judge that is played by the test: it hears asks, and answers or dies when the test says so. */
interface Played {
  asks: Ask[];
  stopped: boolean;
  say(answer: Answer): void;
  die(why: string): void;
}

function setUp() {
  const judges: Played[] = [];
  const timers = manualTimers();
  const start: StartJudge = (heard, died): Port => {
    const played: Played = { asks: [], stopped: false, say: heard, die: died };
    judges.push(played);
    return {
      post: (ask) => played.asks.push(ask),
      stop: () => {
        played.stopped = true;
      },
    };
  };
  const client = createJudgeClient({ start, later: timers.later });
  const judged: Verdict[] = [];
  const known = { exchanges: [] as ReturnType<typeof exchange>[], unjudged: new Set<string>() };
  const session = client.session({
    judged(verdicts) {
      judged.push(...verdicts);
      for (const { id } of verdicts) known.unjudged.delete(id);
    },
    all: () => ({ exchanges: known.exchanges, unjudged: [...known.unjudged] }),
  });
  const last = (): Played => {
    const found = judges.at(-1);
    if (!found) throw new Error('no judge was started');
    return found;
  };
  /** Has some requests judged. */
  const judge = (...ids: string[]) => {
    const add = ids.map((id) => exchange({ id }));
    known.exchanges.push(...add);
    for (const id of ids) known.unjudged.add(id);
    session.work({ remove: [], add, judge: ids });
  };
  return { client, session, judges, last, judge, judged, timers };
}

const works = ({ asks }: Played): Work[] => asks.filter((ask) => ask.kind === 'work');

/** Answers the last piece of work: none of it could be judged. */
function answer(played: Played): void {
  const work = works(played).at(-1);
  if (!work) throw new Error('there was no work');
  const verdicts = work.judge.map((id) => ({ id, failure: 'none' }));
  played.say({ kind: 'verdicts', session: work.session, verdicts });
}

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `r${index}`);

test('nothing is sent before the judge is ready; then what was asked for, once', () => {
  const { judge, last } = setUp();
  judge('a');
  expect(last().asks).toEqual([]);
  last().say({ kind: 'ready' });
  expect(works(last())).toMatchObject([{ add: [{ id: 'a' }], judge: ['a'] }]);
  judge('b');
  expect(works(last())).toHaveLength(1);
  answer(last());
  expect(works(last()).at(-1)).toMatchObject({ add: [{ id: 'b' }], judge: ['b'] });
});

test('much work goes in pieces: first all that may be history, then what is judged', () => {
  const { judge, judged, last } = setUp();
  last().say({ kind: 'ready' });
  judge(...many(250));
  for (let piece = 0; piece < 5; piece += 1) answer(last());
  const sizes = works(last()).map((work) => [work.add.length, work.judge.length]);
  expect(sizes).toEqual([
    [100, 0],
    [100, 0],
    [50, 100],
    [0, 100],
    [0, 50],
  ]);
  expect(judged).toHaveLength(250);
  // The newest first: they stand where the list is read.
  expect(works(last())[2]?.judge.at(-1)).toBe(works(last())[2]?.add.at(-1)?.id);
});

test('what is asked about is made known before, and what else is new if it is not much', async () => {
  const { judge, session, last } = setUp();
  last().say({ kind: 'ready' });
  judge(...many(350));
  const asked = session.open('r120');
  const kinds = last().asks.map((ask) =>
    ask.kind === 'work' ? ask.add.map(({ id }) => id).slice(-1) : ask.kind,
  );
  expect(kinds).toEqual([['r99'], ['r120'], 'question']);
  const question = last().asks.at(-1);
  if (question?.kind !== 'question') throw new Error('it was not asked');
  last().say({ kind: 'failure', number: question.number, message: 'no' });
  await expect(asked).rejects.toThrow('no');
  answer(last());
  answer(last());
  answer(last());
  void session.fixes('r0');
  expect(works(last()).map(({ add }) => add.length)).toEqual([100, 1, 100, 100, 49]);
});

test('a judge that dies is started again and told everything that is not judged', () => {
  const { client, judge, judged, judges, last, timers } = setUp();
  last().say({ kind: 'ready' });
  judge('a');
  answer(last());
  judge('b', 'c');
  last().die('out of memory');
  expect(client.state()).toMatchObject({ deaths: 1, why: 'out of memory', stopped: false });
  expect(judges[0]?.stopped).toBe(true);
  timers.run();
  expect(judges).toHaveLength(2);
  last().say({ kind: 'ready' });
  expect(works(last())[0]).toMatchObject({ add: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  answer(last());
  answer(last());
  expect(judged.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a request that the judge dies of fails alone', () => {
  const { judge, judged, last, timers } = setUp();
  /** Judges as long as the bad one is not among them. */
  const live = () => {
    last().say({ kind: 'ready' });
    for (;;) {
      const work = works(last()).at(-1);
      if (!work) return;
      if (work.judge.includes('bad')) return last().die('it hangs');
      const before = works(last()).length;
      answer(last());
      if (works(last()).length === before) return;
    }
  };
  judge('a', 'bad', 'c');
  for (let life = 0; life < 10 && judged.length < 3; life += 1) {
    live();
    timers.run();
  }
  expect(judged.map((one) => [one.id, 'failure' in one && one.failure])).toEqual([
    ['a', 'none'],
    ['bad', 'it hangs'],
    ['c', 'none'],
  ]);
});

test('a judge that does not answer is taken for dead, one that has nothing to do is not', () => {
  const { client, judge, last, timers } = setUp();
  last().say({ kind: 'ready' });
  timers.run();
  expect(client.state().deaths).toBe(0);
  judge('a');
  timers.run();
  expect(client.state()).toMatchObject({ deaths: 1, why: 'it did not answer for 15 seconds' });
});

test('one that cannot be started is given up after some times, until it is asked for', async () => {
  const { client, judge, session, judges, last, timers } = setUp();
  const heard: boolean[] = [];
  client.subscribe(() => heard.push(client.state().stopped));
  judge('a');
  const asked = session.open('a');
  for (let life = 0; life < 4; life += 1) {
    last().die('not found');
    timers.run();
  }
  expect(judges).toHaveLength(4);
  expect(heard).toEqual([false, false, false, true]);
  await expect(asked).rejects.toThrow('not found');
  await expect(client.catalogue()).rejects.toThrow('not found');
  client.again();
  expect(client.state().stopped).toBe(false);
  last().say({ kind: 'ready' });
  expect(works(last())).toMatchObject([{ judge: ['a'] }]);
});

test('a start that throws is a death', () => {
  const timers = manualTimers();
  const client = createJudgeClient({
    start: () => {
      throw new Error('not allowed');
    },
    later: timers.later,
  });
  for (let again = 0; again < 3; again += 1) timers.run();
  expect(client.state()).toEqual({ deaths: 4, why: 'not allowed', stopped: true });
});

test('what is forgotten is not sent', () => {
  const { judge, session, last } = setUp();
  judge('a', 'b');
  session.work({ remove: ['a'], add: [], judge: [] });
  last().say({ kind: 'ready' });
  expect(works(last())).toMatchObject([{ add: [{ id: 'b' }], judge: ['b'], remove: ['a'] }]);
  answer(last());
  judge('c');
  answer(last());
  const ended: Session = session;
  ended.end();
  expect(last().asks.at(-1)).toMatchObject({ kind: 'end' });
});
