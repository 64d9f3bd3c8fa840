const scenarios = new Map();
const frames = new Map();

/** Provokes one refusal, or one handshake, by its id; resolves when the provoked requests are over. */
window.provoke = async (id) => {
  await drawn;
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`no such refusal: ${id}`);
  const button = document.querySelector(`[data-refusal="${id}"], [data-handshake="${id}"]`);
  button.ariaBusy = 'true';
  try {
    const frame = await frameOf(scenario.part);
    const { port1, port2 } = new MessageChannel();
    const over = new Promise((resolve) => {
      port1.onmessage = (event) => resolve(event.data);
    });
    frame.contentWindow.postMessage({ provoke: id }, scenario.part.origin, [port2]);
    const { error } = await over;
    port1.close();
    if (error) throw new Error(`${id}: ${error}`);
    say(`${scenario.title}: over.`);
  } finally {
    button.ariaBusy = 'false';
  }
};

/** Provokes everything, one after the other; what needs the proxy only when asked for. */
window.provokeAll = async ({ proxy = false } = {}) => {
  await drawn;
  for (const [id, scenario] of scenarios) {
    if (proxy || !scenario.needsProxy) await window.provoke(id);
  }
  say('All over.');
};

/** The frame on the origin of a part's server, made when it is first needed. */
function frameOf(part) {
  const known = frames.get(part.concept);
  if (known) return known;
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.onload = () => resolve(frame);
  });
  frame.src = `${part.origin}/lab/frame.html#${part.concept}`;
  document.querySelector('#frames').append(frame);
  frames.set(part.concept, loaded);
  return loaded;
}

function card(scenario, attribute) {
  const article = document.createElement('article');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset[attribute] = scenario.id;
  button.textContent = scenario.title;
  button.onclick = () => window.provoke(scenario.id).catch((error) => say(error.message));
  const about = document.createElement('p');
  about.textContent = scenario.about;
  const note = document.createElement('small');
  const { status, method, path } = scenario.expected;
  const proxy = scenario.needsProxy ? ', needs a browser that uses the lab’s proxy' : '';
  note.textContent = `${status} ${method} ${path}${proxy}`;
  article.append(button, about, note);
  return article;
}

function say(text) {
  document.querySelector('#status').textContent = text;
}

async function draw() {
  const parts = await (await fetch('/lab/parts.json')).json();
  for (const part of parts) {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = part.title;
    const cards = document.createElement('div');
    const add = (scenario, attribute) => {
      scenarios.set(scenario.id, { part, ...scenario });
      cards.append(card(scenario, attribute));
    };
    for (const refusal of part.refusals) add(refusal, 'refusal');
    for (const handshake of part.handshakes ?? []) add(handshake, 'handshake');
    section.append(heading, cards);
    document.querySelector('main').append(section);
  }
}

const drawn = draw();
document.querySelector('#all').onclick = () =>
  window.provokeAll().catch((error) => say(error.message));
