import type { BrowserContext, CDPSession } from 'playwright';

interface WorkerMessage {
  method?: string;
  params?: {
    type?: string;
    args?: { value?: unknown; description?: string }[];
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
}

/**
 * Collects uncaught errors and `console.error` of extensions: those of the panel and the devtools page
 * come through Playwright; for those of the service worker, where Playwright does not report what is
 * thrown, each worker gets a debugging session of its own.
 *
 * @returns the errors of one extension so far
 */
export async function extensionErrors(session: CDPSession, context: BrowserContext) {
  const errors: { origin: string; text: string }[] = [];
  const add = (where: string | undefined, text: string) => {
    const origin = /chrome-extension:\/\/[a-p]+/.exec(where ?? '')?.[0];
    if (origin) errors.push({ origin, text });
  };

  context.on('console', (message) => {
    // A message without a page is a worker's, which is heard below.
    if (message.type() === 'error' && message.page()) add(message.location().url, message.text());
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    add(error.stack, error.message);
  });

  const workers = new Map<string, string>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    workers.set(sessionId, targetInfo.url);
    const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { method, params }: WorkerMessage = JSON.parse(message);
    if (method === 'Runtime.exceptionThrown') {
      const details = params?.exceptionDetails;
      add(workers.get(sessionId), details?.exception?.description ?? details?.text ?? '');
    }
    if (method === 'Runtime.consoleAPICalled' && params?.type === 'error') {
      const words = params.args?.map(({ value, description }) => description ?? String(value));
      add(workers.get(sessionId), words?.join(' ') ?? '');
    }
  });
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    if (type !== 'service_worker') return;
    // A worker may end before it is attached to.
    session.send('Target.attachToTarget', { targetId, flatten: false }).catch(() => {});
  });
  await session.send('Target.setDiscoverTargets', { discover: true });

  return (origin: string) =>
    errors.filter((error) => error.origin === origin).map((error) => error.text);
}
