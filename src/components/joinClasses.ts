/** A part's classes, and the host's `className` behind them. */
export function joinClasses(own: string, given: string | undefined): string {
  return given === undefined ? own : `${own} ${given}`;
}
