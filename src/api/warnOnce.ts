const warned = new Set<string>();

/** Writes one console warning for each distinct message, so that polling does not fill the console. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`react-m2m-tokens: ${message}`);
}

/** Makes each warning appear again. For tests, which must not depend on each other. */
export function forgetWarnings(): void {
  warned.clear();
}
