/**
 * Describes a thrown value for a log by its class and system code (`TypeError ECONNREFUSED`).
 * It omits the message, which may quote a header, a key or a host. It never throws.
 */
export function describeThrown(thrown: unknown): string {
  try {
    return describe(thrown);
  } catch {
    // A Proxy or a getter may throw on access.
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

/** Takes the value itself, because a getter may return something else on the second read. */
function word(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}
