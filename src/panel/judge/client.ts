/**
 * The page's side of the judge: starts it, hands work to it piece by piece, and starts it again when
 * it dies. What it is told comes from the stores, so that a new judge can be told all of it again.
 */
import type { Exchange } from '../../core/exchange.ts';
import type { KeySource } from '../../core/token/verify.ts';
import type { Answer, Ask, Question, Questions, Topic, Verdict, Work } from './contract.ts';

/** A judge that runs. */
export interface Port {
  post(ask: Ask): void;
  stop(): void;
}

/** Starts a judge; may throw. After `died` nothing more is heard of it. */
export type StartJudge = (heard: (answer: Answer) => void, died: (why: string) => void) => Port;

export interface ClientOptions {
  start: StartJudge;
  /** Runs a task later; returns how to cancel it. */
  later(task: () => void, milliseconds: number): () => void;
}

/** What can be told of the judge itself. */
export interface JudgeState {
  /** How often it died. */
  deaths: number;
  /** Why it died last; empty if it never did. */
  why: string;
  /** It died so often in a row that it is not started again by itself. */
  stopped: boolean;
}

/** Whose exchanges are judged. */
export interface Owner {
  judged(verdicts: readonly Verdict[]): void;
  /** What a new judge has to be told, and what it has to judge. */
  all(): { exchanges: readonly Exchange[]; unjudged: readonly string[] };
}

export interface Session {
  /** Tells the judge what has changed; what is to be judged comes back to the owner, in pieces. */
  work(work: Pick<Work, 'remove' | 'add' | 'judge'>): void;
  open(id: string): Promise<Questions['open']['answer']>;
  fixes(id: string): Promise<Questions['fixes']['answer']>;
  owners(ids: readonly string[]): Promise<Questions['owners']['answer']>;
  recomputeDigest(
    id: string,
    user: string,
    password: string,
  ): Promise<Questions['digest']['answer']>;
  /** Forgets everything that was told; the session can go on. */
  clear(): void;
  /** Forgets the session itself. */
  end(): void;
}

export interface Judge {
  state(): JudgeState;
  subscribe(listener: () => void): () => void;
  /** Starts it once more after it was given up. */
  again(): void;
  catalogue(): Promise<Questions['catalogue']['answer']>;
  decode(text: string): Promise<Questions['decode']['answer']>;
  verify(token: string, key: KeySource): Promise<Questions['verify']['answer']>;
  /** Reads a HAR file; rejects with a sentence where it is none. */
  read(text: string): Promise<Questions['read']['answer']>;
  /** What a file that was read holds, from one entry on. */
  entries(file: number, from: number, count: number): Promise<Questions['entries']['answer']>;
  session(owner: Owner): Session;
}

/** How many exchanges travel in one message: some milliseconds of work on either side. */
const PIECE = 100;
/** A judge that says nothing for so long is taken for dead. */
const PATIENCE = 15_000;
/** How long to wait before it is started again, by how often it died without a word. */
const RESTARTS = [0, 1000, 5000];

interface Told {
  owner: Owner;
  remove: Set<string>;
  add: Map<string, Exchange>;
  judge: Set<string>;
  /** What was sent and is not answered yet. */
  sent: Work[];
}

interface Asked {
  question: Question;
  resolve(value: unknown): void;
  reject(error: Error): void;
  /** A judge died before it answered. */
  repeated: boolean;
}

/** Starts a judge at once, and keeps one running. */
export function createJudgeClient({ start, later }: ClientOptions): Judge {
  const sessions = new Map<number, Told>();
  const questions = new Map<number, Asked>();
  const listeners = new Set<() => void>();
  /** In work when a judge died: judged one by one, until it is known which of them it was. */
  const suspects = new Set<string>();
  let state: JudgeState = { deaths: 0, why: '', stopped: false };
  let port: Port | null = null;
  let ready = false;
  /** Deaths since the last answer. */
  let inARow = 0;
  let lastNumber = 0;
  let stopWaiting: (() => void) | null = null;
  let died: (why: string) => void = () => undefined;

  function publish(next: JudgeState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function begin(): void {
    let over = false;
    const end = (why: string) => {
      if (over) return;
      over = true;
      bury(why);
    };
    died = end;
    wait();
    try {
      port = start((answer) => {
        if (!over) heard(answer);
      }, end);
    } catch (error) {
      end(error instanceof Error ? error.message : String(error));
    }
  }

  /** From now on an answer is awaited. */
  function wait(): void {
    stopWaiting ??= later(() => {
      stopWaiting = null;
      died(`it did not answer for ${PATIENCE / 1000} seconds`);
    }, PATIENCE);
  }

  function send(ask: Ask): void {
    if (!port || !ready) return;
    if (ask.kind !== 'end') wait();
    port.post(ask);
  }

  function heard(answer: Answer): void {
    stopWaiting?.();
    stopWaiting = null;
    if (answer.kind === 'ready') {
      ready = true;
      for (const number of sessions.keys()) pump(number);
      for (const number of questions.keys()) put(number);
      return;
    }
    inARow = 0;
    if (answer.kind === 'verdicts') judged(answer.session, answer.verdicts);
    else {
      const asked = questions.get(answer.number);
      questions.delete(answer.number);
      if (answer.kind === 'answer') asked?.resolve(answer.value);
      else asked?.reject(new Error(answer.message));
    }
    if (questions.size > 0 || [...sessions.values()].some(({ sent }) => sent.length > 0)) wait();
  }

  function judged(number: number, verdicts: readonly Verdict[]): void {
    const told = sessions.get(number);
    if (!told) return;
    for (const id of told.sent.shift()?.judge ?? []) suspects.delete(id);
    told.owner.judged(verdicts);
    pump(number);
  }

  /** Sends the next piece of a session, once the last one was answered. */
  function pump(number: number): void {
    const told = sessions.get(number);
    if (!told || !ready || told.sent.length > 0) return;
    const add = take(told.add.values(), PIECE);
    for (const { id } of add) told.add.delete(id);
    // Nothing is judged before everything is known that may be its history; then the newest first,
    // which are at the end of the list, where it is read.
    let judge = told.add.size > 0 ? [] : [...told.judge].slice(-PIECE);
    if (judge.some((id) => suspects.has(id))) judge = judge.slice(0, 1);
    for (const id of judge) told.judge.delete(id);
    const remove = [...told.remove];
    told.remove.clear();
    if (add.length + judge.length + remove.length > 0) {
      tell(told, { kind: 'work', session: number, remove, add, judge });
    }
  }

  function tell(told: Told, work: Work): void {
    told.sent.push(work);
    send(work);
  }

  /** Sends a question, after what it is about. */
  function put(number: number): void {
    const question = questions.get(number)?.question;
    if (!question || !ready) return;
    if ('session' in question) hurry(question.session, 'id' in question ? question.id : null);
    send({ kind: 'question', number, question });
  }

  /** Tells out of turn what is not told yet; where that is too much, one exchange of it. */
  function hurry(session: number, id: string | null): void {
    const told = sessions.get(session);
    if (!told) return;
    const one = id === null ? undefined : told.add.get(id);
    const add = told.add.size <= PIECE ? [...told.add.values()] : one ? [one] : [];
    for (const exchange of add) told.add.delete(exchange.id);
    if (add.length > 0) tell(told, { kind: 'work', session, remove: [], add, judge: [] });
  }

  function ask<T extends Topic>(question: Question): Promise<Questions[T]['answer']> {
    if (state.stopped) return Promise.reject(new Error(state.why));
    lastNumber += 1;
    const number = lastNumber;
    return new Promise((resolve, reject) => {
      questions.set(number, {
        question,
        resolve: resolve as (value: unknown) => void,
        reject,
        repeated: false,
      });
      put(number);
    });
  }

  /** Whoever was in work is told again to the next one, which is started in a while. */
  function bury(why: string): void {
    stopWaiting?.();
    stopWaiting = null;
    port?.stop();
    port = null;
    ready = false;
    const restart = RESTARTS[inARow];
    inARow += 1;
    for (const told of sessions.values()) suspect(told, why);
    for (const told of sessions.values()) restore(told);
    for (const [number, asked] of questions) {
      if (asked.repeated || restart === undefined) {
        questions.delete(number);
        asked.reject(new Error(why));
      } else asked.repeated = true;
    }
    publish({ deaths: state.deaths + 1, why, stopped: restart === undefined });
    if (restart !== undefined) later(begin, restart);
  }

  /** Of a single request that was in work twice when a judge died it is known that it was that. */
  function suspect({ owner, sent }: Told, why: string): void {
    for (const { judge } of sent) {
      const [only] = judge;
      if (only !== undefined && judge.length === 1 && suspects.delete(only)) {
        owner.judged([{ id: only, failure: why }]);
      } else for (const id of judge) suspects.add(id);
    }
  }

  function restore(told: Told): void {
    const { exchanges, unjudged } = told.owner.all();
    told.sent = [];
    told.remove.clear();
    told.add = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
    told.judge = new Set(unjudged);
  }

  begin();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    again() {
      if (!state.stopped) return;
      inARow = 0;
      publish({ ...state, stopped: false });
      begin();
    },
    catalogue: () => ask<'catalogue'>({ topic: 'catalogue' }),
    decode: (text) => ask<'decode'>({ topic: 'decode', text }),
    verify: (token, key) => ask<'verify'>({ topic: 'verify', token, key }),
    read: (text) => ask<'read'>({ topic: 'read', text }),
    entries: (file, from, count) => ask<'entries'>({ topic: 'entries', file, from, count }),
    session(owner) {
      lastNumber += 1;
      const session = lastNumber;
      const told: Told = {
        owner,
        remove: new Set(),
        add: new Map(),
        judge: new Set(),
        sent: [],
      };
      sessions.set(session, told);
      const forget = () => {
        told.remove.clear();
        told.add.clear();
        told.judge.clear();
        send({ kind: 'end', session });
      };
      return {
        work({ remove, add, judge }) {
          for (const id of remove) {
            told.add.delete(id);
            told.judge.delete(id);
            told.remove.add(id);
          }
          for (const exchange of add) told.add.set(exchange.id, exchange);
          for (const id of judge) told.judge.add(id);
          pump(session);
        },
        open: (id) => ask<'open'>({ topic: 'open', session, id }),
        fixes: (id) => ask<'fixes'>({ topic: 'fixes', session, id }),
        owners: (ids) => ask<'owners'>({ topic: 'owners', session, ids }),
        recomputeDigest: (id, user, password) =>
          ask<'digest'>({ topic: 'digest', session, id, user, password }),
        clear: forget,
        end() {
          forget();
          sessions.delete(session);
        },
      };
    },
  };
}

function take<Value>(values: Iterable<Value>, most: number): Value[] {
  const taken: Value[] = [];
  for (const value of values) {
    if (taken.length === most) break;
    taken.push(value);
  }
  return taken;
}
