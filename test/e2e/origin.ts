import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback whose answers a test writes itself, for what no real software answers. */
export interface Origin {
  /** `http://localhost:PORT`; an address that nothing else answers is an empty page. */
  url: string;
  /** Answers a path from now on. */
  answer(path: string, handler: RequestListener): void;
  /** Answers a path with a status and, by the lower-case names, header fields. */
  refuse(path: string, status: number, headers?: Record<string, string>, body?: string): void;
  close(): Promise<void>;
}

export async function startOrigin(): Promise<Origin> {
  const handlers = new Map<string, RequestListener>();
  const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const handler = handlers.get(path);
    if (handler) handler(request, response);
    else response.setHeader('Content-Type', 'text/html').end(`<title>${path}</title>`);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer: (path, handler) => void handlers.set(path, handler),
    refuse(path, status, headers = {}, body = '') {
      handlers.set(path, (_request, response) => response.writeHead(status, headers).end(body));
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
