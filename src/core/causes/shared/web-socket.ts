/** What a page can do about the handshake of a web socket (RFC 6455 §4.1), whose fields it cannot set. */
import type { Reading, Step } from '../../analysis.ts';
import { step } from '../cause.ts';
import { js, source } from './code.ts';
import { addressOf, hostOf, requestLine } from './words.ts';

/** How a page tells who it is, and how it learns why it was refused. */
export function socketSteps(reading: Reading): Step[] {
  const host = hostOf(reading);
  const address = addressOf(reading).replace(/^http/, 'ws');
  return [
    step(
      'developer',
      `A page cannot set fields of a WebSocket: open ${requestLine(reading)} after the sign-in has set the session cookie of ${host}, or with a one-time ticket that the server hands out over https.`,
      js`const socket = new WebSocket(${`${address}?ticket=`}${source(' + encodeURIComponent(ticket)')});`,
    ),
    step(
      'owner',
      `Take at ${host} what a page can send: a cookie, a one-time ticket in the query, a subprotocol, or a token in the first message. Of a refused handshake a script sees the close code 1006 alone; a socket that is accepted and then closed can tell the reason.`,
    ),
  ];
}
