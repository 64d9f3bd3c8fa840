import { startAnonymous } from './anonymous.ts';
import { startBasic } from './basic.ts';
import { startBearer } from './bearer.ts';
import { startClock } from './clock.ts';
import { startCrossOrigin } from './cross-origin.ts';
import { startDigest } from './digest.ts';
import { startGateway } from './gateway.ts';
import { startIdentity } from './identity.ts';
import { startLimits } from './limits.ts';
import { type ForwardProxy, startProxy } from './proxy.ts';
import { startRedirect } from './redirect.ts';
import type { Handshake, LabPart, Refusal } from './refusal.ts';
import { labApp, listen, PAGES } from './server.ts';
import { startSession } from './session.ts';
import { startUnseen } from './unseen.ts';
import { userinfo } from './userinfo.ts';

export type { ExpectedRow, Handshake, Refusal } from './refusal.ts';

/** Real servers on loopback that refuse in every way, and a page that provokes each of them. */
export interface Lab {
  /** The index page. It defines `provoke(id)` and `provokeAll()`, see pages/index.js. */
  url: string;
  /** Forward proxy that asks for Basic credentials; only `*.lab.test` has to go through it. */
  proxy: ForwardProxy;
  /** In the order in which the index page provokes them. */
  refusals: readonly Refusal[];
  /** Challenges that the browser answers: after these no row may be a failure. */
  handshakes: readonly Handshake[];
  /** Stops every server; nothing of the lab keeps the process alive afterwards. */
  close(): Promise<void>;
}

/** Starts all servers of the lab, each on a free port. Rejects when one cannot listen. */
export async function startLab(): Promise<Lab> {
  const stops: Array<() => Promise<void>> = [];
  const close = async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
  };
  try {
    const identity = await startIdentity();
    stops.push(identity.close);
    const { part: proxied, proxy } = await startProxy();
    stops.push(proxied.close);
    const parts: LabPart[] = [];
    for (const start of [
      startAnonymous,
      startBasic,
      startDigest,
      startBearer,
      startClock,
      startLimits,
      startUnseen,
      startSession,
      startCrossOrigin,
      startRedirect,
      startGateway,
    ]) {
      const part = await start(identity);
      stops.push(part.close);
      parts.push(part);
    }
    parts.push(userinfo(identity), proxied);

    const index = labApp();
    index.get('/', (_req, res) => res.sendFile('index.html', { root: PAGES }));
    index.get('/lab/parts.json', (_req, res) => {
      res.json(parts.map(({ close: _, ...part }) => part));
    });
    const listening = await listen(index);
    stops.push(listening.close);

    return {
      url: `${listening.origin}/`,
      proxy,
      refusals: parts.flatMap((part) => part.refusals),
      handshakes: parts.flatMap((part) => part.handshakes ?? []),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
