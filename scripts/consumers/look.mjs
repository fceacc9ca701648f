const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace';

/**
 * Computed styles of our parts in any app. They differ when the stylesheet is missing or a reset overrides it.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const LOOK = {
  '.m2m-table': { display: 'block', fontSize: '14px' },
  '.m2m-row': {
    height: '44px',
    display: 'flex',
    borderBottomWidth: '1px',
    borderBottomColor: 'rgb(229, 230, 233)',
  },
  '.m2m-head-cell[data-column="status"]': {
    paddingLeft: '12px',
    textAlign: 'start',
  },
  '.m2m-cell[data-column="status"]': {
    paddingLeft: '12px',
  },
  '.m2m-id-text': { fontFamily: MONO, fontSize: '13px' },
  '.m2m-status[data-status="active"]': {
    paddingLeft: '6px',
    borderRadius: '11px',
    backgroundColor: 'rgb(232, 246, 237)',
    color: 'rgb(23, 102, 58)',
  },
  '.m2m-switch': { width: '32px', height: '18px', backgroundColor: 'rgb(134, 139, 148)' },
  '.m2m-select': { borderTopWidth: '1px', borderRadius: '6px', paddingLeft: '4px' },
  '.m2m-pages': { display: 'flex', listStyleType: 'none', paddingLeft: '0px', marginTop: '0px' },
  '.m2m-page[aria-current]': {
    height: '28px',
    borderTopWidth: '1px',
    borderRadius: '6px',
    backgroundColor: 'rgb(237, 237, 252)',
    cursor: 'pointer',
  },
};
