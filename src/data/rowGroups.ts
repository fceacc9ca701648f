import type { PageQuery } from './PageQuery.js';

/** The owner of rows. Rows of one owner must never replace those of another. Every query is a `RowOwner`. */
export interface RowOwner extends Pick<PageQuery, 'endpoint' | 'cacheScope'> {
  /** subject null = no machine is chosen. */
  readonly params: { readonly subject: string | null };
}

/** The group of all rows. Names of two kinds of groups never collide. */
export const ALL_ROWS = '';

/** The group of the rows of a cache scope. */
export function scopeGroup({ cacheScope }: RowOwner): string {
  return JSON.stringify(cacheScope);
}

/** The group of the rows of a machine. */
export function machineGroup({ endpoint, cacheScope, params }: RowOwner): string {
  return JSON.stringify([endpoint, cacheScope, params.subject]);
}

/** The groups of a page, from the widest to the narrowest. */
export function groupsOf(owner: RowOwner): readonly string[] {
  return [ALL_ROWS, scopeGroup(owner), machineGroup(owner)];
}

export function isInGroup(group: string): (query: PageQuery) => boolean {
  return (query) => groupsOf(query).includes(group);
}
