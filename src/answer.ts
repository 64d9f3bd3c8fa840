/**
 * Calls a function of the devtools API that takes a callback in Chromium and returns a promise in
 * Firefox, which refuses callbacks. Resolves to the list of what it was answered with.
 */
export function answerOf(
  call: (callback?: (...values: unknown[]) => void) => unknown,
): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const settle = (result: unknown) => {
      if (result instanceof Promise) {
        result.then((value) => resolve(Array.isArray(value) ? value : [value]), reject);
      }
    };
    try {
      settle(call((...values) => resolve(values)));
    } catch {
      try {
        settle(call());
      } catch (error) {
        reject(error);
      }
    }
  });
}
