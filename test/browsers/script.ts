import type { Json } from './devtools.ts';

// Scripts for a document of the browser, as text. Text, because a document of an extension forbids `eval`
// (so an expression cannot be handed over as an argument) and because a compiled function may refer to
// helpers of the compiler that the document lacks. Each one's value is a promise of JSON, or of undefined.

/** Evaluates an expression; a function is called with the arguments; a promise is awaited. */
export function evaluation(source: string, args: Json[] = []) {
  return `(async () => {
    const value = await (${source}
    );
    const called = typeof value === 'function' ? await value(...${JSON.stringify(args)}) : value;
    return JSON.stringify(called);
  })()`;
}

/** The value in an answer of {@link evaluation}. The caller says what it expects; nothing checks it. */
export function parseAnswer<T>(json: unknown) {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as T;
}

/** Ends with the first truthy value of an expression, asked after each change and each frame. */
export function waiting(expression: string, milliseconds: number, what = expression) {
  const message = `waited ${milliseconds / 1000} s in the panel for ${what}`;
  return evaluation(`async () => {
    const end = performance.now() + ${milliseconds};
    for (;;) {
      const value = await (${expression}
      );
      if (value) return value;
      if (performance.now() > end) throw new Error(${JSON.stringify(message)});
      await new Promise((resolve) => {
        const observer = new MutationObserver(done);
        const frame = requestAnimationFrame(done);
        const timer = setTimeout(done, 100);
        function done() {
          observer.disconnect();
          cancelAnimationFrame(frame);
          clearTimeout(timer);
          resolve();
        }
        observer.observe(document, {
          attributes: true, characterData: true, childList: true, subtree: true,
        });
      });
    }
  }`);
}

/** Ends with true once an expression is truthy; its value may be what cannot travel, an element say. */
export function waitingFor(expression: string, milliseconds: number) {
  const truth = `(async () => Boolean(await (${expression}
  )))()`;
  return waiting(truth, milliseconds, expression);
}

/** Ends with the rendered text of the first match, as `{ text }`. */
export function waitingForText(selector: string, milliseconds: number) {
  const element = `document.querySelector(${JSON.stringify(selector)})`;
  return waiting(
    `(() => { const element = ${element}; return element && { text: element.innerText }; })()`,
    milliseconds,
    selector,
  );
}

/** Ends with the middle `{ x, y }` of the first match, in view, once a click there would hit it. */
export function waitingForPoint(selector: string, milliseconds: number) {
  const hit = `(async () => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { left, top, width, height } = element.getBoundingClientRect();
    const point = { x: left + width / 2, y: top + height / 2 };
    return element.contains(document.elementFromPoint(point.x, point.y)) && point;
  })()`;
  return waiting(hit, milliseconds, `${selector} to be where it can be clicked`);
}
