import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express } from 'express';

/** Folder of the lab's pages and scripts; every server serves it under /lab. */
export const PAGES = fileURLToPath(new URL('./pages', import.meta.url));

/** A server on loopback. Each has an origin of its own, so that no history mixes with another's. */
export interface Listening {
  port: number;
  /** `http://localhost:PORT` */
  origin: string;
  /** `http://127.0.0.1:PORT`: the same server, another origin and another site. */
  numericOrigin: string;
  /** Replaces the handler, for software that has to know its own origin first. */
  handle(handler: RequestListener): void;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1; answers 503 until a handler is given. */
export async function listen(handler?: RequestListener): Promise<Listening> {
  let current: RequestListener = handler ?? ((_req, res) => res.writeHead(503).end());
  const server = createServer((req, res) => current(req, res));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port');
  return {
    port: address.port,
    origin: `http://localhost:${address.port}`,
    numericOrigin: `http://127.0.0.1:${address.port}`,
    handle: (next) => {
      current = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** An express application that also serves the lab's own pages, under /lab. */
export function labApp(): Express {
  const app = express();
  // Without it, a repeated GET is answered 304 and the sequence of a scenario depends on the cache.
  app.disable('etag');
  app.use('/lab', express.static(PAGES));
  return app;
}

/** To be used last: sends the status, headers and code of the error that a middleware raised, as JSON. */
export const answerErrors: ErrorRequestHandler = (error, _req, res, _next) => {
  res
    .status(error.status ?? 500)
    .set(error.headers ?? {})
    .json({ code: error.code ?? error.name, message: error.message });
};

/** Text without an answer of its own: what a guard lets through. */
export const ok: express.RequestHandler = (_req, res) => {
  res.json({ ok: true });
};
