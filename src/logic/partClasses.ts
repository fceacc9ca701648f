import { getOrCreate } from './getOrCreate.js';

/**
 * The parts that accept a host's classes. Our own class is `m2m-` plus the name in kebab-case: `headCell` is
 * `.m2m-head-cell`.
 */
export type M2MTokensPart =
  // The whole.
  | 'tokens'
  | 'toolbar'
  | 'toolbarEnd'
  | 'total'
  | 'refresh'
  // The filters.
  | 'filters'
  | 'filter'
  | 'switch'
  | 'switchThumb'
  // The table.
  | 'tableBox'
  | 'printed'
  | 'notice'
  | 'noticeText'
  | 'table'
  | 'head'
  | 'headRow'
  | 'headCell'
  | 'headLabel'
  | 'body'
  | 'row'
  | 'cell'
  | 'toggle'
  | 'idText'
  | 'copy'
  | 'copyOutcome'
  | 'status'
  | 'scope'
  | 'more'
  | 'time'
  | 'never'
  | 'neverMark'
  | 'skeletonRow'
  | 'messageRow'
  | 'messageCell'
  | 'message'
  | 'messageTitle'
  | 'messageText'
  // An open row.
  | 'detailsRow'
  | 'detailsCell'
  | 'details'
  | 'detail'
  | 'detailName'
  | 'detailValue'
  | 'detailList'
  | 'claims'
  | 'claimsText'
  // The pager.
  | 'pagination'
  | 'rowsPerPage'
  | 'rowsPerPageLabel'
  | 'select'
  | 'range'
  | 'pages'
  | 'pageItem'
  | 'page'
  | 'gap'
  // Buttons.
  | 'button'
  | 'iconButton';

/** A host's classes, part by part. */
export type M2MTokensClassNames = Partial<Record<M2MTokensPart, string | undefined>>;

/** Builds a part's `className`: our class, then the host's. Takes several names for a part of several kinds. */
export type PartClasses = (...parts: M2MTokensPart[]) => string;

export function createPartClasses(classNames: M2MTokensClassNames): PartClasses {
  const known = new Map<string, string>();
  return (...parts) =>
    getOrCreate(known, parts.join(' '), () =>
      [...parts.map(ownClass), ...parts.map((part) => classNames[part])].filter(Boolean).join(' '),
    );
}

function ownClass(part: M2MTokensPart): string {
  return `m2m-${part.replaceAll(/[A-Z]/g, '-$&').toLowerCase()}`;
}
