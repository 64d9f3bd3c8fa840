/**
 * Events of webRequest → requests with all their attempts. Pure: the events come in, in their order,
 * from one or from both ears; what both deliver is one request.
 */
import { isFlagged } from '../core/exchange.ts';
import {
  type AnswerHead,
  type Details,
  type Ear,
  type Flight,
  type Head,
  type Heard,
  isChallenge,
  isPreflight,
  type Leg,
} from './flight.ts';

/** A flight that has something to tell: it is over, or a leg of it was refused. */
export interface Told {
  flight: Flight;
  over: boolean;
  /** True if a leg was answered 401, 403 or 407, whatever came after it. */
  refused: boolean;
}

export interface Assembler {
  /** Takes the next event; returns the flight if it is over or a refusal was seen. */
  hear(heard: Heard): Told | null;
  /** The flight of a request that is not over, if it is known. */
  flight(requestId: string): Flight | undefined;
  /** Takes over a flight that an earlier life of the worker had begun. */
  adopt(flight: Flight): void;
}

/** Flights that never end (streams, sockets) must not pile up. */
const MAX_FLIGHTS = 2000;
/** Ended flights: the other ear's last event is still to come, and must not begin another one. */
const MAX_ENDED = 256;

export function createAssembler(): Assembler {
  const flights = new Map<string, Flight>();
  const ended = new Map<string, Flight>();

  function begin(details: Details): Flight {
    const flight: Flight = {
      requestId: details.requestId,
      tabId: details.tabId,
      type: details.type,
      initiator: details.initiator ?? details.originUrl ?? details.documentUrl ?? null,
      proxy: null,
      legs: [],
      told: false,
      state: 'waiting',
      error: '',
    };
    flights.set(details.requestId, flight);
    bound(flights, MAX_FLIGHTS);
    return flight;
  }

  function end(flight: Flight, state: 'completed' | 'failed'): void {
    flight.state = state;
    flights.delete(flight.requestId);
    ended.set(flight.requestId, flight);
    bound(ended, MAX_ENDED);
  }

  const tell = (flight: Flight, over: boolean): Told | null => {
    const refused = flight.legs.some((leg) => leg.answer && isFlagged(leg.answer.status));
    flight.told ||= refused;
    return over || refused ? { flight, over, refused } : null;
  };

  return {
    flight: (requestId) => flights.get(requestId),

    adopt(flight) {
      flights.set(flight.requestId, flight);
    },

    hear({ event, ear, details }) {
      const late = ended.get(details.requestId);
      if (late && event !== 'onSendHeaders') {
        return addFromOtherEar(late, details, ear) && late.told
          ? { flight: late, over: true, refused: true }
          : null;
      }
      const flight = flights.get(details.requestId) ?? begin(details);
      noteProxy(flight, details);
      switch (event) {
        case 'onSendHeaders':
          send(flight, details, ear);
          return null;
        case 'onHeadersReceived': {
          receive(flight, details, ear);
          // Firefox never completes a preflight: its answer's head is its end.
          if (!isPreflight(flight.legs.at(-1))) {
            return isFlagged(details.statusCode ?? 0) ? tell(flight, false) : null;
          }
          const told = tell(flight, true);
          end(flight, 'completed');
          return told;
        }
        case 'onAuthRequired':
          ask(flight, details, ear);
          return tell(flight, false);
        case 'onBeforeRedirect':
          redirect(flight, details, ear);
          return null;
        case 'onCompleted': {
          complete(flight, details, ear);
          const told = tell(flight, true);
          end(flight, 'completed');
          return told;
        }
        case 'onErrorOccurred': {
          flight.error = details.error ?? '';
          if (flight.legs.length === 0) legOf(flight, details);
          const told = tell(flight, true);
          end(flight, 'failed');
          return told;
        }
      }
    },
  };
}

function bound(map: Map<string, unknown>, size: number): void {
  if (map.size <= size) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

function newLeg(kind: Leg['kind'], { method, url, timeStamp }: Details): Leg {
  return {
    kind,
    method,
    url,
    sentAt: timeStamp,
    sent: null,
    answeredUnseen: false,
    answer: null,
    askedAt: null,
    redirectedAt: null,
  };
}

/** The leg that an answer belongs to; made where its sending was not heard. */
function legOf(flight: Flight, details: Details): Leg {
  const last = flight.legs.at(-1);
  if (last && last.redirectedAt === null) return last;
  const leg = newLeg(last ? 'redirected' : 'first', details);
  flight.legs.push(leg);
  return leg;
}

const sentHead = (details: Details, ear: Ear): Head => ({
  headers: details.requestHeaders ?? [],
  ear,
  at: details.timeStamp,
});

const answerHead = (details: Details, ear: Ear): AnswerHead => ({
  headers: details.responseHeaders ?? [],
  ear,
  at: details.timeStamp,
  status: details.statusCode ?? 0,
  statusLine: details.statusLine ?? '',
  fromCache: details.fromCache ?? false,
  ip: details.ip ?? '',
});

/** What the full ear heard stands before what the light one did. */
const fuller = <T extends Head>(old: T, next: T): T =>
  next.ear === 'full' || (old.ear === 'light' && next.headers.length > old.headers.length)
    ? next
    : old;

function send(flight: Flight, details: Details, ear: Ear): void {
  const last = flight.legs.at(-1);
  const head = sentHead(details, ear);
  if (last && last.redirectedAt === null) {
    if (!last.answer) {
      // The other ear's report; else the connection was lost and tried again.
      last.sent = last.sent?.at === head.at ? fuller(last.sent, head) : head;
      return;
    }
  }
  const kind = !last ? 'first' : last.redirectedAt === null ? 'challenged' : 'redirected';
  const leg = newLeg(kind, details);
  leg.sent = head;
  flight.legs.push(leg);
}

function receive(flight: Flight, details: Details, ear: Ear): void {
  const leg = legOf(flight, details);
  const head = answerHead(details, ear);
  if (!leg.answer) leg.answer = head;
  else if (leg.answer.at === head.at) leg.answer = fuller(leg.answer, head);
  else if (isChallenge(leg.answer.status)) answeredByBrowser(flight, leg, details).answer = head;
  else leg.answer = head;
}

/** Chromium shows no sending where it answers a challenge itself: only another answer. */
function answeredByBrowser(flight: Flight, before: Leg, details: Details): Leg {
  const leg = newLeg('challenged', details);
  leg.sentAt = before.answer?.at ?? before.sentAt;
  leg.sent = before.sent;
  leg.answeredUnseen = true;
  flight.legs.push(leg);
  return leg;
}

function ask(flight: Flight, details: Details, ear: Ear): void {
  const leg = legOf(flight, details);
  const head = answerHead(details, ear);
  if (leg.askedAt === details.timeStamp) {
    leg.answer = leg.answer ? fuller(leg.answer, head) : head;
  } else if (leg.askedAt !== null) {
    const next = answeredByBrowser(flight, leg, details);
    next.answer = head;
    next.askedAt = details.timeStamp;
  } else {
    leg.answer ??= head;
    leg.askedAt = details.timeStamp;
  }
}

function redirect(flight: Flight, details: Details, ear: Ear): void {
  const last = flight.legs.at(-1);
  if (last?.redirectedAt === details.timeStamp) {
    if (last.answer) last.answer = fuller(last.answer, answerHead(details, ear));
    return;
  }
  const leg = legOf(flight, details);
  finish(flight, leg, details, ear).redirectedAt = details.timeStamp;
}

function complete(flight: Flight, details: Details, ear: Ear): void {
  finish(flight, legOf(flight, details), details, ear);
}

/** The last word on a leg: its status, and what only this event tells. Returns the leg. */
function finish(flight: Flight, leg: Leg, details: Details, ear: Ear): Leg {
  const head = answerHead(details, ear);
  const before = leg.answer;
  if (!before) {
    leg.answer = head;
    return leg;
  }
  if (before.status !== head.status && isChallenge(before.status)) {
    const next = answeredByBrowser(flight, leg, details);
    next.answer = head;
    return next;
  }
  const better = head.headers.length > 0 ? fuller(before, head) : before;
  leg.answer = {
    ...better,
    at: before.at,
    status: head.status,
    statusLine: head.statusLine || before.statusLine,
    fromCache: head.fromCache,
    ip: head.ip || before.ip,
  };
  return leg;
}

/** Adds what only the full ear hears to a flight that the light one has ended. */
function addFromOtherEar(flight: Flight, details: Details, ear: Ear): boolean {
  const answer = flight.legs.at(-1)?.answer;
  if (ear !== 'full' || !answer || answer.ear === 'full' || !details.responseHeaders) return false;
  if (answer.status !== details.statusCode) return false;
  answer.headers = details.responseHeaders;
  answer.ear = ear;
  return true;
}

function noteProxy(flight: Flight, { proxyInfo }: Details): void {
  if (!proxyInfo || proxyInfo.type === 'direct') return;
  flight.proxy = {
    type: proxyInfo.type,
    host: proxyInfo.host ?? '',
    port: Number(proxyInfo.port) || 0,
  };
}
