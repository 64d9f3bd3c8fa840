/**
 * What a refusal is compared with: the requests that worked, and those that asked for tokens. In
 * memory only, bounded, and kept as they were heard: an Exchange is made of one when it is wanted.
 */
import { grantOf, splitUrl } from '../core/history.ts';
import { type Flight, headerOf } from './flight.ts';

export interface Memory {
  /** Takes note of a request that is over and was not refused. */
  worked(flight: Flight): void;
  /** Takes note of a refusal that the tab's log has lost. */
  cleared(flight: Flight): void;
  /** What a flight is to be compared with: at most a dozen, oldest first, itself not among them. */
  earlier(flight: Flight, tabId: number): Flight[];
  forget(tabId: number): void;
}

const ENDPOINTS = 300;
const SERVERS = 150;
const GRANTS = 24;
const CLEARED = 24;
/** Of each kind, attached to one refusal. */
const ATTACHED_GRANTS = 4;
const ATTACHED_CLEARED = 3;

/** Method and address without query: what "the same endpoint" means. */
export function endpointOf(method: string, url: string): string {
  const { origin, path } = splitUrl(url);
  return `${method} ${origin}${path}`;
}

/** The credential that a request carries, apart from what the browser hides. */
function carries(flight: Flight): { authorization: boolean; cookie: boolean; other: boolean } {
  const found = { authorization: false, cookie: false, other: false };
  for (const { name } of flight.legs.at(-1)?.sent?.headers ?? []) {
    const lower = name.toLowerCase();
    if (lower === 'authorization') found.authorization = true;
    else if (lower === 'cookie') found.cookie = true;
    else if (/api-?key|auth|token|csrf|xsrf|signature/.test(lower)) found.other = true;
  }
  return found;
}

function isGrant(flight: Flight): boolean {
  const leg = flight.legs[0];
  if (leg?.method !== 'POST') return false;
  const nothing = { fields: { lines: [], unseen: {} }, source: 'webRequest' as const };
  const body = { known: false as const, why: 'not-seen' as const };
  return grantOf(leg.method, splitUrl(leg.url).path, { ...nothing, body }) !== null;
}

/** Puts a value last, so that the first is the one that was used longest ago. */
function keep<T>(map: Map<string, T>, key: string, value: T, size: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= size) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

export function createMemory(): Memory {
  const endpoints = new Map<string, Flight>();
  /** By origin and the kind of credential. */
  const servers = new Map<string, Flight>();
  const grants = new Map<string, Flight>();
  const cleared = new Map<string, Flight>();

  return {
    worked(flight) {
      const leg = flight.legs.at(-1);
      if (!leg?.answer || leg.answer.status < 200 || leg.answer.status >= 400) return;
      const { authorization, cookie, other } = carries(flight);
      const grant = isGrant(flight);
      const script = flight.type === 'xmlhttprequest';
      if (!authorization && !cookie && !other && !grant && !script) return;
      const { tabId, requestId } = flight;
      const { origin } = splitUrl(leg.url);
      keep(endpoints, `${tabId} ${endpointOf(leg.method, leg.url)}`, flight, ENDPOINTS);
      if (authorization) keep(servers, `${tabId} authorization ${origin}`, flight, SERVERS);
      if (cookie) keep(servers, `${tabId} cookie ${origin}`, flight, SERVERS);
      if (other) keep(servers, `${tabId} other ${origin}`, flight, SERVERS);
      if (grant || headerOf(leg.answer.headers, 'set-cookie') !== undefined) {
        keep(grants, `${tabId} ${requestId}`, flight, GRANTS);
      }
    },

    cleared(flight) {
      keep(cleared, `${flight.tabId} ${flight.requestId}`, flight, CLEARED);
    },

    earlier(flight, tabId) {
      const found = new Set<Flight>();
      const add = (other: Flight | undefined) => {
        if (other && other.requestId !== flight.requestId) found.add(other);
      };
      // Requests of a service worker belong to no tab, and to every tab of their origin.
      for (const tab of tabId === -1 ? [-1] : [tabId, -1]) {
        for (const leg of flight.legs) {
          const { origin } = splitUrl(leg.url);
          add(endpoints.get(`${tab} ${endpointOf(leg.method, leg.url)}`));
          for (const kind of ['authorization', 'cookie', 'other']) {
            add(servers.get(`${tab} ${kind} ${origin}`));
          }
        }
        const of = (map: Map<string, Flight>) =>
          [...map.values()].filter((other) => other.tabId === tab);
        for (const other of of(grants).slice(-ATTACHED_GRANTS)) add(other);
        for (const other of of(cleared).slice(-ATTACHED_CLEARED)) add(other);
      }
      return [...found]
        .sort((a, b) => (a.legs[0]?.sentAt ?? 0) - (b.legs[0]?.sentAt ?? 0))
        .slice(-12);
    },

    forget(tabId) {
      const prefix = `${tabId} `;
      for (const map of [endpoints, servers, grants, cleared]) {
        for (const key of map.keys()) if (key.startsWith(prefix)) map.delete(key);
      }
    },
  };
}
