/** Joins a part's classes and the host's `className`. */
export function joinClasses(own: string, given: string | undefined): string {
  return given === undefined ? own : `${own} ${given}`;
}
