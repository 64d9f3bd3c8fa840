/** The exchange as a sequence: who said what to whom, in order. Pure. */
import { type Exchange, fieldValue } from '../../core/exchange.ts';
import { maskUrl } from '../../core/redact.ts';
import { withMasks } from '../format.ts';

export interface Message {
  /** Indexes of lanes. */
  from: number;
  to: number;
  label: string;
  /** `good`, `refused` and `other` answers; requests are `request`. */
  look: 'request' | 'refused' | 'good' | 'other';
}

export interface Sequence {
  lanes: readonly string[];
  messages: readonly Message[];
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** Null where there is nothing that a line of text would not say as well. */
export function sequenceOf(exchange: Exchange): Sequence | null {
  const { attempts, proxy, type, fromServiceWorker } = exchange;
  const proxied = proxy.known && proxy.value !== null;
  const telling = attempts.length > 1 || proxied || type === 'preflight' || fromServiceWorker;
  if (!telling) return null;
  const lanes: string[] = [type === 'main_frame' ? 'User' : 'Page', 'Browser'];
  const page = 0;
  const browser = 1;
  const worker = fromServiceWorker ? lanes.push('Service worker') - 1 : null;
  const proxyLane = proxied ? lanes.push(`Proxy ${proxy.value?.host ?? ''}`.trim()) - 1 : null;
  const serverLanes = new Map<string, number>();
  const laneOf = (host: string): number => {
    const known = serverLanes.get(host);
    if (known !== undefined) return known;
    const lane = lanes.push(host) - 1;
    serverLanes.set(host, lane);
    return lane;
  };
  const messages: Message[] = [];
  const last = attempts[attempts.length - 1] ?? attempts[0];
  messages.push({
    from: page,
    to: worker ?? browser,
    label:
      type === 'preflight'
        ? 'cross-origin request'
        : `${attempts[0].method} ${pathOf(attempts[0].url)}`,
    look: 'request',
  });
  if (worker !== null)
    messages.push({ from: worker, to: browser, label: 'passed on', look: 'request' });
  for (const attempt of attempts) {
    const status = attempt.response?.status ?? 0;
    const refusedByProxy = status === 407 && proxyLane !== null;
    const server = refusedByProxy ? proxyLane : laneOf(hostOf(attempt.url));
    const stop = proxyLane ?? server;
    const carried = ['authorization', 'proxy-authorization'].flatMap((name) => {
      const value = fieldValue(attempt.request.fields, name);
      return value === undefined ? [] : [value.split(' ', 1)[0] ?? ''];
    });
    const credential = carried.length > 0 ? ` with ${carried.join(' and ')}` : '';
    const label = `${attempt.method} ${pathOf(attempt.url)}${credential}`;
    messages.push({ from: browser, to: stop, label, look: 'request' });
    if (stop !== server)
      messages.push({ from: stop, to: server, label: 'passed on', look: 'request' });
    if (attempt.response) {
      messages.push({
        from: server,
        to: browser,
        label: answerLabel(status, attempt.response.statusText),
        look:
          status === 401 || status === 403 || status === 407
            ? 'refused'
            : status < 300
              ? 'good'
              : 'other',
      });
    }
  }
  if (exchange.state !== 'waiting') {
    const status = last.response?.status;
    const label = type === 'preflight' || status === undefined ? 'network error' : String(status);
    messages.push({
      from: browser,
      to: page,
      label,
      look: type === 'preflight' || status === undefined || status >= 400 ? 'refused' : 'good',
    });
  }
  return { lanes, messages };
}

const REDIRECTS: Readonly<Record<number, string>> = {
  301: 'moved',
  302: 'redirect',
  303: 'see other',
  307: 'redirect',
  308: 'moved',
};

function answerLabel(status: number, statusText: string): string {
  return `${status} ${statusText || REDIRECTS[status] || ''}`.trim();
}

const LONGEST_PATH = 24;

function pathOf(url: string): string {
  const path = withMasks(URL.parse(maskUrl(url))?.pathname ?? '');
  return path.length > LONGEST_PATH ? `…${path.slice(1 - LONGEST_PATH)}` : path;
}
