/**
 * Gives a promise a limit, so that nothing in a browser test waits for ever.
 *
 * @param what completes the sentence "waited 5 s for …", the message of the error thrown at the limit.
 */
export async function limit<T>(promise: Promise<T>, milliseconds: number, what: string) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(milliseconds, what)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again until the answer is neither `undefined` nor `false`; for state that no event announces. */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  milliseconds: number,
  what: string,
): Promise<T> {
  const end = Date.now() + milliseconds;
  const poll = async () => {
    for (;;) {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      if (Date.now() > end) throw tooLate(milliseconds, what);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  return limit(poll(), milliseconds, what);
}

function tooLate(milliseconds: number, what: string) {
  return new Error(`waited ${milliseconds / 1000} s for ${what}`);
}
