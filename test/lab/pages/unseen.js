import { token } from './call.js';

export const provoke = {
  'leaving-page': async () => {
    const frame = document.createElement('iframe');
    frame.src = `/lab/leaving.html#${await token()}`;
    const gone = new Promise((resolve) => {
      addEventListener('message', function onMessage(event) {
        if (event.source !== frame.contentWindow || event.data !== 'signed-out') return;
        removeEventListener('message', onMessage);
        resolve();
      });
    });
    document.body.append(frame);
    await gone;
    frame.remove();
  },
  'service-worker': async () => {
    await navigator.serviceWorker.register('/lab/worker.js');
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const over = new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    active.postMessage(await token(), [port2]);
    await over;
  },
};
