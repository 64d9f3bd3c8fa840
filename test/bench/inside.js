/* global performance, requestAnimationFrame, MessageChannel */
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
  let timed = '';

  window.bench = {
    samples,
    spins,
    /** From each event of a type to the paint of what its listeners changed. */
    time(type) {
      samples.length = 0;
      timed = type;
      document.addEventListener(
        type,
        ({ timeStamp }) =>
          afterPaint((painted) => {
            const shown = document.querySelector('.details')?.ariaLabel ?? '';
            if (timed === type) samples.push({ ms: painted - timeStamp, shown });
          }),
        { capture: true },
      );
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
