/**
 * The judge: remembers what it was told of each session and answers what it is asked. A function of
 * messages, so that it runs in a worker and in a test alike.
 */
import type { Analysis } from '../../core/analysis.ts';
import { CAUSES } from '../../core/causes/index.ts';
import type { Exchange } from '../../core/exchange.ts';
import { factsOf } from '../../core/facts.ts';
import { fixesFor } from '../../core/fixes.ts';
import type { History } from '../../core/history.ts';
import { type Linted, lint } from '../../core/lint.ts';
import { checkDigestPassword } from '../../core/schemes/digest-differs.ts';
import { verifyToken } from '../../core/token/verify.ts';
import type { Entry } from '../../journal.ts';
import type { Answer, Ask, Question, Questions, Topic, Verdict, Work } from './contract.ts';
import { decode } from './decode.ts';
import { readFile } from './read-file.ts';
import { createTimeline, type Timeline } from './timeline.ts';
import { opened, rowVerdict } from './verdict.ts';

export interface JudgeOptions {
  analyse(exchange: Exchange, history: History): Analysis;
  /** Milliseconds since the epoch. */
  now(): number;
}

interface Session {
  timeline: Timeline;
  /** What was found in the answers that were judged. */
  linted: Map<string, Linted>;
}

/**
 * @param post sends an answer back, before the judge returns or once it is computed
 * @returns takes what is asked
 */
export function createJudge(
  { analyse, now }: JudgeOptions,
  post: (answer: Answer) => void,
): (ask: Ask) => void {
  const sessions = new Map<number, Session>();
  const files = new Map<number, readonly Entry[]>();
  let lastFile = 0;

  function sessionOf(number: number): Session {
    let found = sessions.get(number);
    if (!found) {
      found = { timeline: createTimeline(), linted: new Map() };
      sessions.set(number, found);
    }
    return found;
  }

  function judge({ linted }: Session, exchange: Exchange, history: History): Verdict {
    const { id } = exchange;
    try {
      const analysis = analyse(exchange, history);
      const { status, findings, attempt } = analysis;
      const { method, url, sentAt } = attempt;
      linted.set(id, { exchange, status, findings, attempt: { method, url, sentAt } });
      return { id, row: rowVerdict(analysis) };
    } catch (error) {
      linted.delete(id);
      return { id, failure: messageOf(error) };
    }
  }

  function judgeAll(session: Session, ids: readonly string[]): Verdict[] {
    const verdicts: Verdict[] = [];
    session.timeline.walk(new Set(ids), (exchange, history) => {
      verdicts.push(judge(session, exchange, history));
    });
    return verdicts;
  }

  function work({ session: number, remove, add, judge: ids }: Work): Answer {
    const session = sessionOf(number);
    for (const id of remove) {
      session.timeline.remove(id);
      session.linted.delete(id);
    }
    for (const exchange of add) session.timeline.add(exchange);
    return { kind: 'verdicts', session: number, verdicts: judgeAll(session, ids) };
  }

  function exchangeOf({ timeline }: Session, id: string): Exchange {
    const exchange = timeline.get(id);
    if (!exchange) throw new Error('the request is no longer known');
    return exchange;
  }

  function analysed(session: Session, id: string): Analysis {
    const exchange = exchangeOf(session, id);
    return analyse(exchange, session.timeline.before(exchange));
  }

  function fixes(session: Session, analysis: Analysis) {
    return fixesFor(analysis, session.timeline.all(), now());
  }

  function checkDigest({ session, id, user, password }: Questions['digest']['about']) {
    const { sent, challenges, attempt } = factsOf(exchangeOf(sessionOf(session), id));
    const credential = sent.authorization.known ? sent.authorization.value : null;
    if (!credential) throw new Error('the request carried no credential');
    const challenge = challenges.challenges.find(({ scheme }) => scheme.toLowerCase() === 'digest');
    const { method, url, request } = attempt;
    return checkDigestPassword({
      credential: credential.parsed,
      challenge: challenge?.params ?? null,
      method,
      url,
      body: request.body.known ? request.body.value : null,
      user,
      password,
    });
  }

  type Value = Questions[Topic]['answer'];

  function answer(question: Question): Value | Promise<Value> {
    switch (question.topic) {
      case 'open': {
        const session = sessionOf(question.session);
        const analysis = analysed(session, question.id);
        return opened(analysis, fixes(session, analysis));
      }
      case 'fixes': {
        const session = sessionOf(question.session);
        return fixes(session, analysed(session, question.id));
      }
      case 'owners': {
        const session = sessionOf(question.session);
        const { linted } = session;
        // A judge that was started anew has not seen the answers that were judged before.
        judgeAll(
          session,
          question.ids.filter((id) => !linted.has(id)),
        );
        return lint(question.ids.flatMap((id) => linted.get(id) ?? []));
      }
      case 'read': {
        const entries = readFile(question.text);
        lastFile += 1;
        files.set(lastFile, entries);
        return { file: lastFile, entries: entries.length };
      }
      case 'entries': {
        const { file, from, count } = question;
        const entries = files.get(file);
        if (!entries) throw new Error('It has to be read again.');
        if (from + count >= entries.length) files.delete(file);
        return entries.slice(from, from + count);
      }
      case 'catalogue':
        return CAUSES.map(({ id, title, meaning, references }) => ({
          id,
          title,
          meaning,
          references,
        }));
      case 'decode':
        return decode(question.text);
      case 'verify':
        return verifyToken(question.token, question.key);
      case 'digest':
        return checkDigest(question);
    }
  }

  function reply(number: number, question: Question): void {
    const answered = (value: Value) => post({ kind: 'answer', number, value });
    const failed = (error: unknown) => post({ kind: 'failure', number, message: messageOf(error) });
    try {
      const value = answer(question);
      if (value instanceof Promise) value.then(answered, failed);
      else answered(value);
    } catch (error) {
      failed(error);
    }
  }

  return (ask) => {
    switch (ask.kind) {
      case 'work':
        post(work(ask));
        break;
      case 'end':
        sessions.delete(ask.session);
        break;
      case 'question':
        reply(ask.number, ask.question);
    }
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
