/* global performance, requestAnimationFrame, MessageChannel, MutationObserver, PerformanceObserver */
// Runs in the page of the panel: times with the page's own clock, from an event to the paint after it.

(() => {
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      // A message is delivered after the frame that is being made now.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });

  const samples = [];
  const spins = [];

  let stop = () => undefined;
  const time = (type, listener) => {
    stop();
    samples.length = 0;
    document.addEventListener(type, listener, { capture: true });
    stop = () => document.removeEventListener(type, listener, { capture: true });
  };

  /** Waits for changes of the page until something is true of it. */
  const once = (isTrue, then) => {
    const observer = new MutationObserver(() => {
      if (!isTrue()) return;
      observer.disconnect();
      then();
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  };

  window.bench = {
    samples,
    spins,
    /** From each key to the paint of what its listeners changed. */
    timeKeys: () =>
      time('keydown', ({ timeStamp }) =>
        afterPaint((painted) => samples.push({ ms: painted - timeStamp })),
      ),
    /** From each press on a row to the paint of its details with the cause. */
    timeClicks: () =>
      time('mousedown', ({ timeStamp, target }) => {
        const name = target.closest('[data-id]').querySelector('[data-column=name]').textContent;
        once(
          () =>
            document.querySelector('.details')?.ariaLabel.endsWith(` ${name}`) &&
            document.querySelector('.details [data-card=answer] [data-cause]') !== null,
          () => afterPaint((painted) => samples.push({ ms: painted - timeStamp })),
        );
      }),
    /** Notes the longest task of the page from now on, in milliseconds. */
    watchTasks() {
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      return () => longest;
    },
    /** A loop of fixed length: how much longer it takes now than at best is how loaded the machine is. */
    spin() {
      const start = performance.now();
      let value = 1;
      for (let turn = 0; turn < 3_000_000; turn += 1) value = Math.imul(value ^ turn, 0x01000193);
      spins.push(performance.now() - start);
      return value;
    },
    /** Scrolls the list by some pixels a frame, there and back, and counts the frames. */
    scroll: (pixels, milliseconds) =>
      new Promise((done) => {
        const list = document.querySelector('.list');
        const end = list.scrollHeight - list.clientHeight;
        const begin = performance.now();
        const gaps = [];
        let last = begin;
        let at = list.scrollTop;
        let step = pixels;
        const frame = (now) => {
          gaps.push(now - last);
          last = now;
          if (at + step < 0 || at + step > end) step = -step;
          at += step;
          list.scrollTop = at;
          if (now - begin < milliseconds) requestAnimationFrame(frame);
          else done({ frames: gaps.length, milliseconds: now - begin, gaps });
        };
        requestAnimationFrame(frame);
      }),
  };
})();
