addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('message', (event) => {
  const [port] = event.ports;
  const headers = { Authorization: `Bearer ${event.data}` };
  event.waitUntil(fetch('/inbox/unread', { headers }).finally(() => port.postMessage('over')));
});
