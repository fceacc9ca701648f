/** The order of machines: by name or by age, `-` = descending. */
export type MachineOrder = 'name' | '-name' | 'created_at' | '-created_at';

/** The parameters of a list of machines, with the API's own defaults. */
export interface UseMachinesParams {
  /**
   * A whole id, or a part of a name.
   *
   * @default ''
   */
  query?: string | undefined;
  /**
   * Machines per page, 1 to 500.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Machines to skip, 0 or more.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Newest first if absent.
   *
   * @default '-created_at'
   */
  orderBy?: MachineOrder | undefined;
}
