/**
 * What was thrown, in words that are safe to log: its class and its system code (`TypeError ECONNREFUSED`).
 * Not its message, which may quote a header, a key or a host.
 */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const name = /^[A-Za-z]{1,40}$/.test(thrown.name) ? thrown.name : 'Error';
  const code = systemCode(thrown) ?? systemCode(thrown.cause);
  return code === undefined ? name : `${name} ${code}`;
}

function systemCode(value: unknown): string | undefined {
  const code = value instanceof Error && 'code' in value ? value.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z_\d]{2,40}$/.test(code) ? code : undefined;
}
