// Runs on the origin of one server, in a frame of the index page, so that every request of a scenario is
// made by a page of that origin. Provokes what it is asked for and says on the given port when it is over.
const concept = location.hash.slice(1);

addEventListener('message', async (event) => {
  if (event.source !== parent || !event.data?.provoke) return;
  const [port] = event.ports;
  try {
    const { provoke } = await import(`/lab/${concept}.js`);
    await provoke[event.data.provoke]();
    port.postMessage({});
  } catch (error) {
    port.postMessage({ error: String(error) });
  }
});
