/** Whether a text has the form of a machine's id, so that it is safe in a path. */
export function isMachineId(text: unknown): text is string {
  return typeof text === 'string' && /^mch_\w{27}$/.test(text);
}
