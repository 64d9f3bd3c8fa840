/** The listeners of webRequest: a light set for every tab, a full one for each tab that is inspected. */
import { webRequest } from '../browser.ts';
import type { Details, Ear, EventName, Heard } from './flight.ts';

export interface Ears {
  /** Changes who is listened to. What is to be heard is added before the rest is let go. */
  listen(to: { everybody: boolean; closely: readonly number[] }): void;
}

/** The extra information that each event is asked for; `extraHeaders` is added for the full ear. */
const EXTRA: Readonly<Record<EventName, readonly string[]>> = {
  onSendHeaders: ['requestHeaders'],
  onHeadersReceived: ['responseHeaders'],
  onAuthRequired: ['responseHeaders'],
  onBeforeRedirect: ['responseHeaders'],
  onCompleted: ['responseHeaders'],
  onErrorOccurred: [],
};

/**
 * What the light ear of Chromium does without: a listener on the heads of all answers costs every
 * request of every tab, and what it adds (refused legs that are not over) `onAuthRequired` tells too.
 */
const NOT_LIGHTLY: readonly string[] = ['onHeadersReceived'];

/** The events' own types differ in what they require; all of them fit Details. */
interface AnyEvent {
  addListener(
    listener: (details: Details) => undefined,
    filter: { urls: string[]; tabId?: number },
    extra?: string[],
  ): void;
  removeListener(listener: (details: Details) => undefined): void;
}

/** @param extraHeaders whether the browser has two kinds of ear (Chromium) or one (Firefox) */
export function createEars(extraHeaders: boolean, hear: (heard: Heard) => void): Ears {
  let everybody: (() => void) | null = null;
  const closely = new Map<number, () => void>();

  function add(ear: Ear, tabId?: number): () => void {
    const light = ear === 'light';
    const filter = { urls: ['<all_urls>'], ...(tabId === undefined ? {} : { tabId }) };
    const undo: (() => void)[] = [];
    for (const event of Object.keys(EXTRA) as EventName[]) {
      if (light && NOT_LIGHTLY.includes(event)) continue;
      const target = webRequest[event] as unknown as AnyEvent;
      const listener = (details: Details): undefined => {
        hear({ event, ear, details });
      };
      const full = !light && extraHeaders && EXTRA[event].length > 0;
      const extra = [...EXTRA[event], ...(full ? ['extraHeaders'] : [])];
      if (extra.length > 0) target.addListener(listener, filter, extra);
      else target.addListener(listener, filter);
      undo.push(() => target.removeListener(listener));
    }
    return () => {
      for (const remove of undo) remove();
    };
  }

  return {
    listen(to) {
      for (const tabId of to.closely) {
        if (!closely.has(tabId)) closely.set(tabId, add('full', tabId));
      }
      if (to.everybody) everybody ??= add(extraHeaders ? 'light' : 'full');
      else {
        everybody?.();
        everybody = null;
      }
      for (const [tabId, remove] of closely) {
        if (to.closely.includes(tabId)) continue;
        remove();
        closely.delete(tabId);
      }
    },
  };
}
