/** A part's own class, and the host's behind it. */
export function joinClasses(own: string, given: string | undefined): string {
  return given === undefined ? own : `${own} ${given}`;
}
