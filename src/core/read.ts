/** Derives from an exchange what causes and findings judge; nothing is judged here. */
import type { Reading } from './analysis.ts';
import type { Exchange } from './exchange.ts';
import { LazyFacts } from './facts.ts';
import { type History, type Past, placeOf } from './history.ts';
import { SERVICES } from './services/index.ts';
import { indexServices } from './services/match.ts';
import { readServices } from './services/read.ts';
import type { ServiceReading } from './services/service.ts';

const INDEX = indexServices(SERVICES);

/**
 * What can be read of a refused exchange, derived when it is asked for.
 * @throws RangeError where no attempt was refused: there is nothing to explain then.
 */
export function read(exchange: Exchange, history: History): Reading {
  return new LazyReading(exchange, history);
}

class LazyReading extends LazyFacts implements Reading {
  readonly history: History;
  #services: ServiceReading | undefined;
  #earlier: readonly Past[] | undefined;
  #earlierHere: readonly Past[] | undefined;
  #worked: readonly Past[] | undefined;
  readonly #derived = new Map<unknown, unknown>();

  constructor(exchange: Exchange, history: History) {
    super(exchange);
    this.history = history;
  }

  derived<Value>(derive: (reading: Reading) => Value): Value {
    const known = this.#derived.get(derive);
    if (known !== undefined) return known as Value;
    const value = derive(this);
    this.#derived.set(derive, value);
    return value;
  }

  get services(): ServiceReading {
    this.#services ??= readServices(this, INDEX);
    return this.#services;
  }

  get earlier(): readonly Past[] {
    if (this.#earlier === undefined) {
      this.#earlier = this.#before(this.history.of(placeOf(this.attempt.url).origin));
    }
    return this.#earlier;
  }

  get earlierHere(): readonly Past[] {
    if (this.#earlierHere === undefined) {
      const { path } = placeOf(this.attempt.url);
      this.#earlierHere = this.earlier.filter((one) => one.path === path);
    }
    return this.#earlierHere;
  }

  get worked(): readonly Past[] {
    this.#worked ??= this.#before(this.history.workedAt(placeOf(this.attempt.url).origin));
    return this.#worked;
  }

  /** The history may hold this exchange itself, and what was sent after it. */
  #before(past: readonly Past[]): readonly Past[] {
    const { sentAt } = this.attempt;
    const { id } = this.exchange;
    return past.filter((one) => one.sentAt <= sentAt && one.id !== id);
  }
}
