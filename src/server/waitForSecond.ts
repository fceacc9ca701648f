/**
 * Waits until a whole number of seconds has passed since a time, so that the answers to different refusals take the same time.
 *
 * @param begun Unix milliseconds
 */
export function waitForSecond(begun: number): Promise<void> {
  // The clock may have been set back.
  const passed = Math.max(0, Date.now() - begun);
  return new Promise((resolve) => {
    setTimeout(resolve, 1_000 - (passed % 1_000));
  });
}
