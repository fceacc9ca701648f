const warned = new Set<string>();

/** One console warning for each distinct message, so that a poll does not fill the console. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`react-m2m-tokens: ${message}`);
}

/** Each warning is given again. For tests, which are to tell nothing of each other. */
export function forgetWarnings(): void {
  warned.clear();
}
