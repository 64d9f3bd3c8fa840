/** When a tab's document is replaced, and which refusals led there. */
import { isFlagged } from '../core/exchange.ts';
import { type Details, type Flight, headerOf, isChallenge } from './flight.ts';

/** A refusal this shortly before a navigation that the page itself began is taken as its reason. */
const LED_HERE_MS = 2000;
const MAX_REFUSALS = 50;

interface Navigation {
  requestId: string;
  startedAt: number;
  url: string;
  /** False for what the user does by the address bar, a bookmark or a reload. */
  byPage: boolean;
}

export interface Navigations {
  /** The request for a new document goes out. */
  started(details: Details): void;
  /**
   * The answer to it is here (`over`: wholly). Null unless it replaces the document, which it does
   * once; then the time before which nothing belongs to the new one.
   */
  committed(flight: Flight, over: boolean): { before: number } | null;
  /** Takes note of a refusal, for as long as it may have led to a navigation. */
  refused(flight: Flight): void;
  /** The noted refusals of a tab; those sent before that time are forgotten. */
  take(tabId: number, before: number): { gone: Flight[]; kept: Flight[] };
  forget(tabId: number): void;
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

const sentAt = (flight: Flight): number => flight.legs[0]?.sentAt ?? 0;

/** Whether an answer brings a new document: not for no content, a download, an open password dialog. */
function replaces(flight: Flight, over: boolean): boolean {
  if (flight.state === 'failed') return !/abort/i.test(flight.error);
  const answer = flight.legs.at(-1)?.answer;
  if (!answer) return over;
  const { status, headers } = answer;
  if (status === 204 || status === 205 || (status >= 300 && status < 400)) return false;
  if (isChallenge(status) && !over) return false;
  return !/^\s*attachment/i.test(headerOf(headers, 'content-disposition') ?? '');
}

export function createNavigations(): Navigations {
  const current = new Map<number, Navigation>();
  const refusals = new Map<number, Map<string, Flight>>();

  /** When the first of the refusals was sent that sent the page away; else when it went. */
  function beginning(tabId: number, { startedAt, byPage, url }: Navigation): number {
    if (!byPage) return startedAt;
    let before = startedAt;
    for (const flight of refusals.get(tabId)?.values() ?? []) {
      const leg = flight.legs.findLast(({ answer }) => answer && isFlagged(answer.status));
      const at = leg?.answer?.at ?? 0;
      const reload = flight.type === 'main_frame' && withoutFragment(leg?.url ?? '') === url;
      if (!reload && at <= startedAt && startedAt - at < LED_HERE_MS) {
        before = Math.min(before, sentAt(flight));
      }
    }
    return before;
  }

  return {
    started({ tabId, requestId, timeStamp, url, initiator, originUrl }) {
      const byPage = initiator !== undefined || originUrl !== undefined;
      const navigation = { requestId, startedAt: timeStamp, url: withoutFragment(url), byPage };
      current.set(tabId, navigation);
    },

    committed(flight, over) {
      const navigation = current.get(flight.tabId);
      if (navigation?.requestId !== flight.requestId || !replaces(flight, over)) return null;
      current.delete(flight.tabId);
      return { before: beginning(flight.tabId, navigation) };
    },

    refused(flight) {
      const of = refusals.get(flight.tabId) ?? new Map<string, Flight>();
      refusals.set(flight.tabId, of);
      of.set(flight.requestId, flight);
      if (of.size <= MAX_REFUSALS) return;
      const [oldest] = of.keys();
      if (oldest !== undefined) of.delete(oldest);
    },

    take(tabId, before) {
      const all = [...(refusals.get(tabId)?.values() ?? [])];
      const gone = all.filter((flight) => sentAt(flight) < before);
      for (const { requestId } of gone) refusals.get(tabId)?.delete(requestId);
      return { gone, kept: all.filter((flight) => sentAt(flight) >= before) };
    },

    forget(tabId) {
      current.delete(tabId);
      refusals.delete(tabId);
    },
  };
}
