/**
 * What was thrown, in words that are safe to log: its class and its system code (`TypeError ECONNREFUSED`).
 * Not its message, which may quote a header, a key or a host. It never throws, whatever was thrown.
 */
export function describeThrown(thrown: unknown): string {
  try {
    return describe(thrown);
  } catch {
    // A Proxy or a getter may throw when it is looked at.
    return typeof thrown;
  }
}

function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const name = word(thrown.name, /^[A-Za-z]{1,40}$/) ?? 'Error';
  const code = systemCode(thrown) ?? systemCode(thrown.cause);
  return code === undefined ? name : `${name} ${code}`;
}

function systemCode(value: unknown): string | undefined {
  const code = value instanceof Error && 'code' in value ? value.code : undefined;
  return word(code, /^[A-Z][A-Z_\d]{2,40}$/);
}

/** The value itself, read once: a getter may say something else the next time. */
function word(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}
