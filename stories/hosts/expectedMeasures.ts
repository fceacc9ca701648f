import type { Measures } from './measureParts.js';

const CONTROL = {
  borderRadius: '6px',
  borderWidth: '1px',
  minHeight: '28px',
  fontSize: '14px',
  lineHeight: '20.02px',
  letterSpacing: 'normal',
  textTransform: 'none',
};
const CELL = {
  padding: '4px 12px',
  borderWidth: '0px',
  fontSize: '14px',
  lineHeight: '20.02px',
  textAlign: 'start',
  textTransform: 'none',
};
const LIST = { marginBlock: '0px', marginInlineEnd: '0px', padding: '0px', listStyleType: 'none' };
const TEXT = { margin: '0px', fontSize: '14px', fontWeight: '400', lineHeight: '20.02px' };

/**
 * The styles of a table of full width, as our CSS sets them. The host's own styles of buttons, cells, lists and code
 * must not change them.
 */
export const EXPECTED = {
  button: { ...CONTROL, padding: '4px 12px' },
  iconButton: { ...CONTROL, padding: '0px' },
  page: { ...CONTROL, padding: '0px 6px' },
  // The browser sets the line height of a select.
  select: { ...CONTROL, padding: '2px 4px', lineHeight: 'normal' },
  switch: {
    ...CONTROL,
    padding: '2px',
    borderRadius: '14px',
    borderWidth: '0px',
    minHeight: 'auto',
  },
  row: { borderWidth: '0px 0px 1px' },
  headCell: { ...CELL, fontSize: '13px', lineHeight: '18.59px' },
  cell: CELL,
  pages: LIST,
  pageItem: LIST,
  noticeText: TEXT,
  noticeTitle: { ...TEXT, fontWeight: '600' },
  details: { margin: '0px' },
  detailName: { ...TEXT, fontSize: '12px', lineHeight: '17.16px' },
  detailValue: { ...TEXT, margin: '1px 0px 0px' },
  detailId: { padding: '0px', fontSize: '13px', backgroundColor: 'rgba(0, 0, 0, 0)' },
  detailList: LIST,
  claimsText: {
    ...TEXT,
    fontSize: '13px',
    lineHeight: '19.5px',
    padding: '8px 40px 8px 10px',
    borderWidth: '1px',
  },
} satisfies Measures;

/** The same in a narrow place, where each row is a card. */
export const EXPECTED_NARROW = {
  ...EXPECTED,
  cell: { ...CELL, padding: '4px' },
} satisfies Measures;
