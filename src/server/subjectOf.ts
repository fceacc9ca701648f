import type { CallContext } from './readCall.js';

/** The machine that a call is about; null = the call does not name one. */
export function subjectOf(context: CallContext): string | null {
  const { subject, machineId } = context as { subject?: string; machineId?: string };
  return subject ?? machineId ?? null;
}
