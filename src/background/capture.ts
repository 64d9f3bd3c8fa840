/**
 * What is done with what is heard: refusals go into the journal, tied to their tabs; the rest is
 * counted, and remembered as far as a refusal may be compared with it. The browser comes in as
 * arguments. Whatever must outlive the worker is in the journal and read back from there.
 */
import { type Exchange, isFlagged, lastAnswered } from '../core/exchange.ts';
import type { DevtoolsEntry, Entry, Journal } from '../journal.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { createAssembler, type Told } from './assemble.ts';
import type { Flight, Heard } from './flight.ts';
import { createMemory, endpointOf } from './memory.ts';
import { createNavigations } from './navigation.ts';
import { type Sight, toExchange, toFlight } from './to-exchange.ts';

export interface Surroundings {
  journal: Journal;
  settings: {
    read(): Promise<Settings>;
    watch(listener: (settings: Settings) => void): () => void;
  };
  /** Whether listeners must ask for `extraHeaders` to hear everything (Chromium). */
  extraHeaders: boolean;
  /** All tabs, with the address of their document where it may be known. */
  tabs(): Promise<readonly { id: number; url: string }[]>;
  /** Shows the number of refusals of a tab; 0 shows none. */
  badge(tabId: number, count: number): void;
  /** Says who is to be listened to from now on. */
  listen(to: { everybody: boolean; closely: readonly number[] }): void;
  now(): number;
  /** Calls back once after that many milliseconds. */
  later(callback: () => void, ms: number): void;
}

export interface Capture {
  hear(heard: Heard): void;
  tabGone(tabId: number): void;
  /** Settles when what earlier lives of the worker have left is read. */
  ready: Promise<void>;
}

/** A DevTools that has not shown a sign of life for this long is closed. Timers of a hidden page
 * may be held back to one a minute. */
export const DEVTOOLS_SILENCE_MS = 180_000;

/** Counters of a tab are written at most this often, while its DevTools is open or closed. */
const COUNT_MS = { open: 1000, closed: 5000 };

/** Origins of frames that are remembered of one tab. */
const MAX_FRAMES = 50;

interface TabState {
  requests: number;
  /** Ids of refusals that ended as such. */
  refused: Set<string>;
  /** Endpoints that were refused and have not worked since. */
  endpoints: Set<string>;
  /** Origins of the frames in it, and when each was last loaded. */
  frames: Map<string, number>;
  /** Requests since the navigation that is under way began. */
  sinceNavigation: number;
  /** What was sent before belongs to a page that is gone. */
  clearedBefore: number;
  counting: boolean;
  /** The number on the badge; null while a new worker does not know it. */
  shown: number | null;
}

const newState = (): TabState => ({
  requests: 0,
  refused: new Set(),
  endpoints: new Set(),
  frames: new Map(),
  sinceNavigation: 0,
  clearedBefore: 0,
  counting: false,
  shown: null,
});

/** Nothing more can be done: the next event may fare better. */
const report = (error: unknown): void => console.error('Auth DevTools:', error);

const originOf = (url: string): string => {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
};

export function createCapture(around: Surroundings): Capture {
  const { journal, extraHeaders } = around;
  const assembler = createAssembler();
  const memory = createMemory();
  const tabs = new Map<number, TabState>();
  const gone = new Set<number>();
  /** Tabs whose DevTools is open, and its last sign of life. */
  const open = new Map<number, number>();
  /** Origins for which the browser has answered a challenge by itself, so that it may do so unasked. */
  const answered = new Set<string>();
  let settings = DEFAULT_SETTINGS;
  let queued: Heard[] | null = [];

  const isOpen = (tabId: number): boolean =>
    around.now() - (open.get(tabId) ?? Number.NEGATIVE_INFINITY) < DEVTOOLS_SILENCE_MS;

  const wanted = (tabId: number): boolean =>
    settings.recording && !gone.has(tabId) && (!settings.onlyWithDevtools || isOpen(tabId));

  function stateOf(tabId: number): TabState {
    const state = tabs.get(tabId) ?? newState();
    tabs.set(tabId, state);
    return state;
  }

  const put = (entries: readonly Entry[]): void => {
    journal.put(entries).catch(report);
  };

  function sightOf(tabId: number): Sight {
    return {
      extraHeaders,
      bodyMayCome: isOpen(tabId),
      browserAnswers: (url) => answered.has(originOf(url)) || /^[a-z]+:\/\/[^/?#]*@/i.test(url),
    };
  }

  function count(tabId: number): void {
    const state = stateOf(tabId);
    if (state.counting) return;
    state.counting = true;
    around.later(
      () => {
        state.counting = false;
        if (gone.has(tabId)) return;
        const { requests } = state;
        const at = around.now();
        put([{ kind: 'tab', tabId, id: 'tab', at, requests, evicted: 0, outdated: 0 }]);
        listen();
      },
      isOpen(tabId) ? COUNT_MS.open : COUNT_MS.closed,
    );
  }

  function badge(tabId: number): void {
    const state = stateOf(tabId);
    if (state.shown === state.refused.size || gone.has(tabId)) return;
    state.shown = state.refused.size;
    around.badge(tabId, state.refused.size);
  }

  let listened = '';
  function listen(): void {
    const closely =
      extraHeaders && settings.recording ? [...open.keys()].filter(isOpen).sort() : [];
    const everybody =
      settings.recording && (!settings.onlyWithDevtools || (!extraHeaders && open.size > 0));
    const next = JSON.stringify([everybody, closely]);
    if (next === listened) return;
    listened = next;
    around.listen({ everybody, closely });
  }

  function refusal(flight: Flight, tabId: number): void {
    const state = stateOf(tabId);
    const sight = sightOf(tabId);
    const exchange = toExchange(flight, sight, tabId);
    const at = exchange.attempts[0].sentAt;
    if (!wanted(tabId) || at < state.clearedBefore) return;
    const earlier = memory
      .earlier(flight, tabId)
      .map((other) => toExchange(other, sightOf(tabId), tabId));
    put([{ kind: 'refusal', tabId, id: exchange.id, at, exchange, earlier }]);
    noteRefusal(state, exchange);
    badge(tabId);
  }

  function noteRefusal(state: TabState, exchange: Exchange): void {
    const { response, method, url } = lastAnswered(exchange);
    if (response && isFlagged(response.status)) {
      state.refused.add(exchange.id);
      if (exchange.state !== 'waiting') state.endpoints.add(endpointOf(method, url));
    } else {
      state.refused.delete(exchange.id);
    }
  }

  /** The tabs that a page's service worker, which belongs to none, works for. */
  async function tabsOf(flight: Flight): Promise<number[]> {
    const origin = originOf(flight.initiator ?? '');
    if (origin === '' || origin === 'null') return [];
    const found = new Set<number>();
    for (const { id, url } of await around.tabs()) if (originOf(url) === origin) found.add(id);
    for (const [tabId, { frames }] of tabs) if (frames.has(origin)) found.add(tabId);
    return [...found];
  }

  function eachTab(flight: Flight, use: (tabId: number) => void): void {
    if (flight.tabId !== -1) {
      use(flight.tabId);
      return;
    }
    tabsOf(flight)
      .then((found) => found.forEach(use))
      .catch(report);
  }

  function noteFrame(tabId: number, origin: string): void {
    const { frames } = stateOf(tabId);
    const at = around.now();
    const known = frames.has(origin);
    if (origin === '' || (!known && frames.size >= MAX_FRAMES)) return;
    frames.set(origin, at);
    if (!known) put([{ kind: 'frames', tabId, id: 'frames', at, origins: [...frames.keys()] }]);
  }

  function worked(flight: Flight): void {
    const leg = flight.legs.at(-1);
    const status = leg?.answer?.status ?? 0;
    if (!leg || status < 200 || status >= 400) return;
    const endpoint = endpointOf(leg.method, leg.url);
    for (const [tabId, { endpoints }] of tabs) {
      if ((tabId !== flight.tabId && flight.tabId !== -1) || !endpoints.delete(endpoint)) continue;
      if (!wanted(tabId)) continue;
      const exchange = toExchange(flight, sightOf(tabId), tabId);
      const at = exchange.attempts[0].sentAt;
      put([{ kind: 'worked', tabId, id: exchange.id, at, exchange }]);
    }
  }

  const navigations = createNavigations();

  /** A new document: what was noted for the one before it goes, unless it led here. */
  function navigated(flight: Flight, over: boolean): void {
    const { tabId } = flight;
    const navigation = navigations.committed(flight, over);
    if (!navigation) return;
    const state = stateOf(tabId);
    // Browsers take a tab's own badge away with the document.
    state.shown = 0;
    if (!settings.preserveLog && settings.recording) {
      const { before } = navigation;
      state.clearedBefore = before;
      state.requests = state.sinceNavigation;
      state.endpoints.clear();
      state.refused.clear();
      for (const [origin, at] of state.frames) if (at < before) state.frames.delete(origin);
      const { gone: lost, kept } = navigations.take(tabId, before);
      for (const other of lost) memory.cleared(other);
      for (const other of kept) noteRefusal(state, toExchange(other, sightOf(tabId), tabId));
      journal.clear(tabId, before).catch(report);
      count(tabId);
    }
    badge(tabId);
  }

  function noteAnswered(flight: Flight): void {
    flight.legs.forEach((leg, i) => {
      const before = flight.legs[i - 1];
      const challenged = leg.kind === 'challenged' && before?.answer?.status === 401;
      if (!challenged || !leg.answer || leg.answer.status === 401) return;
      answered.add(originOf(leg.url));
      if (answered.size > 200) answered.delete([...answered][0] ?? '');
    });
  }

  function told({ flight, over, refused }: Told): void {
    if (extraHeaders && over && flight.legs.length > 1) noteAnswered(flight);
    if (refused) {
      if (flight.tabId !== -1) navigations.refused(flight);
      eachTab(flight, (tabId) => refusal(flight, tabId));
    }
    if (!over) return;
    if (flight.state === 'completed') {
      memory.worked(flight);
      worked(flight);
    }
    if (flight.type === 'main_frame' && flight.tabId !== -1) navigated(flight, true);
  }

  function process(heard: Heard): void {
    const { event, details } = heard;
    const { tabId, requestId } = details;
    const isNew = event === 'onSendHeaders' && !assembler.flight(requestId);
    const result = assembler.hear(heard);
    if (isNew && tabId !== -1 && wanted(tabId)) {
      const state = stateOf(tabId);
      if (details.type === 'main_frame') state.sinceNavigation = 0;
      state.requests += 1;
      state.sinceNavigation += 1;
      count(tabId);
      if (details.type === 'sub_frame') noteFrame(tabId, originOf(details.url));
    }
    if (details.type === 'main_frame') {
      if (isNew) navigations.started(details);
      const flight = event === 'onHeadersReceived' ? assembler.flight(requestId) : undefined;
      if (flight) navigated(flight, false);
    }
    if (result) told(result);
  }

  /** Reads what earlier lives of the worker have left. */
  async function load(): Promise<void> {
    settings = await around.settings.read();
    const alive = new Set((await around.tabs()).map(({ id }) => id));
    for (const tabId of await journal.tabs()) {
      // Tabs can only be told from gone ones where the browser names any at all.
      if (alive.size > 0 && !alive.has(tabId)) {
        void journal.forget(tabId);
        continue;
      }
      const state = stateOf(tabId);
      for (const entry of await journal.list(tabId)) {
        if (entry.kind === 'devtools') seen(entry);
        if (entry.kind === 'frames')
          for (const origin of entry.origins) state.frames.set(origin, entry.at);
        if (entry.kind === 'tab') state.requests = Math.max(state.requests, entry.requests);
        if (entry.kind === 'worked') {
          const { method, url } = lastAnswered(entry.exchange);
          state.endpoints.delete(endpointOf(method, url));
        }
        if (entry.kind !== 'refusal') continue;
        noteRefusal(state, entry.exchange);
        if (entry.exchange.state === 'waiting') assembler.adopt(toFlight(entry.exchange));
        for (const other of entry.earlier) memory.worked(toFlight(other));
      }
    }
    listen();
  }

  function seen({ tabId, at }: DevtoolsEntry): void {
    const was = isOpen(tabId);
    open.set(tabId, Math.max(at, open.get(tabId) ?? 0));
    // The panel is about to show how many requests there were.
    if (!was && queued === null && settings.recording) count(tabId);
  }

  journal.watchAll((tabId, { put: entries, removed }) => {
    for (const entry of entries) if (entry.kind === 'devtools') seen(entry);
    const state = tabs.get(tabId);
    for (const { kind, id } of removed) {
      if (kind === 'devtools') open.delete(tabId);
      if (kind === 'refusal') state?.refused.delete(id);
      if (kind === 'tab' && state) state.requests = 0;
    }
    if (state) badge(tabId);
    if (queued === null) listen();
  });
  around.settings.watch((next) => {
    settings = next;
    listen();
  });

  const ready = load()
    .catch(report)
    .then(() => {
      const waiting = queued ?? [];
      queued = null;
      for (const heard of waiting) process(heard);
    });

  return {
    ready,
    hear(heard) {
      if (queued) queued.push(heard);
      else process(heard);
    },
    tabGone(tabId) {
      gone.add(tabId);
      tabs.delete(tabId);
      open.delete(tabId);
      memory.forget(tabId);
      navigations.forget(tabId);
      void journal.forget(tabId).catch(() => undefined);
      listen();
    },
  };
}
