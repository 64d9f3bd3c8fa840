import { connect as connectSocket, type Socket } from 'node:net';
import { limit } from './limit.ts';

/**
 * A client of Marionette, the remote protocol that every Firefox has built in.
 *
 * A message is `LENGTH:JSON`, LENGTH counting bytes. The server greets with an object; a command is
 * `[0, id, name, parameters]` and its answer `[1, id, error, result]`.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  /**
   * Sends a command and waits for its answer.
   *
   * @throws with Firefox's own message when the command fails, or when the limit has passed.
   */
  send(command: string, parameters?: object, milliseconds?: number): Promise<unknown>;
  close(): void;
}

/** Connects to a Firefox that listens on this loopback port. */
export async function connect(port: number): Promise<Marionette> {
  const socket = connectSocket({ host: '127.0.0.1', port });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let lastId = 0;

  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const greeting = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const [, id, error, result] = message;
      const command = waiting.get(id);
      waiting.delete(id);
      if (error) command?.reject(new Error(errorText(error)));
      else command?.resolve(result);
    });
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the connection')));
  await limit(greeting, 10_000, `Marionette to answer on port ${port}`);

  return {
    async send(command, parameters = {}, milliseconds = 30_000) {
      lastId += 1;
      const id = lastId;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      const json = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(json)}:${json}`);
      try {
        return await limit(answer, milliseconds, `Firefox to answer ${command}`);
      } catch (error) {
        // Made anew, so that the stack names the caller and not the socket.
        throw new Error(error instanceof Error ? error.message : String(error));
      }
    },
    close: () => socket.destroy(),
  };
}

/** Cuts the stream of bytes into messages; a message may arrive in pieces, or several at once. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void) {
  let pending = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.toString('latin1', 0, colon));
      if (pending.length < end) return;
      onMessage(JSON.parse(pending.toString('utf8', colon + 1, end)));
      pending = pending.subarray(end);
    }
  });
}

function errorText(error: { error?: string; message?: string }) {
  return error.message || error.error || 'Firefox refused the command';
}
