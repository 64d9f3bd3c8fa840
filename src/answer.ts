export type Call = (callback?: (...values: unknown[]) => void) => unknown;

/** Resolves to the list of what a call was answered with. */
export type AnswerOf = (call: Call) => Promise<unknown[]>;

/**
 * Calls a function of the devtools API, which take a callback in Chromium, and may refuse one and
 * return a promise in Firefox.
 *
 * @param checkError looks at the browser's last error, which counts as uncaught otherwise
 */
export function answerOf(call: Call, checkError?: () => unknown): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const settle = (result: unknown) => {
      if (result instanceof Promise) {
        result.then((value) => resolve(Array.isArray(value) ? value : [value]), reject);
      }
    };
    try {
      settle(
        call((...values) => {
          checkError?.();
          resolve(values);
        }),
      );
    } catch {
      try {
        settle(call());
      } catch (error) {
        reject(error);
      }
    }
  });
}
