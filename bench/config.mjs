const plain = {
  row: '.tokens tbody tr',
  next: 'button[aria-label="Next page"]',
  prev: 'button[aria-label="Previous page"]',
};

const ours = {
  ...plain,
  packages: ['react-m2m-tokens'],
  row: '.m2m-row:not(.m2m-skeleton-row)',
  revoked: '.m2m-switch >> nth=0',
};

/**
 * The pages in the order of the tables, and the selectors of their parts. `row`: a data row, whose text starts with
 * the token's id; `next`, `prev`, `revoked`: the elements to click. Selectors are plain CSS, but `revoked` may be
 * Playwright's. `scroller`: the element that scrolls the rows. Absent: the page itself.
 */
export const ADAPTERS = {
  ours,
  'ours-prefetch': ours,
  rich: { ...ours, packages: [], isHandWritten: true },
  bare: {
    ...plain,
    packages: [],
    isHandWritten: true,
    revoked: 'label:has-text("Show revoked") input',
  },
  tanstack: {
    ...plain,
    packages: ['@tanstack/react-table', '@radix-ui/react-switch'],
    revoked: 'button[role=switch][aria-label="Show revoked"]',
  },
  rac: {
    ...plain,
    packages: ['react-aria-components'],
    row: '.react-aria-Row',
    revoked: '.track[data-for=revoked]',
  },
  mantine: {
    ...plain,
    packages: ['@mantine/core'],
    row: '.mantine-Table-tbody .mantine-Table-tr',
    revoked: '.mantine-Switch-root:has-text("Show revoked") .mantine-Switch-track',
  },
  mui: {
    packages: ['@mui/x-data-grid', '@mui/material'],
    row: '.MuiDataGrid-row[data-id]',
    next: 'button[aria-label="Go to next page"]',
    prev: 'button[aria-label="Go to previous page"]',
    revoked: '.MuiFormControlLabel-root:has-text("Show revoked") .MuiSwitch-root',
    // Only visible rows are in the document, in a box that scrolls.
    isVirtual: true,
    scroller: '.MuiDataGrid-virtualScroller',
  },
  antd: {
    packages: ['antd'],
    row: '.ant-table-row',
    next: '.ant-pagination-next button',
    prev: '.ant-pagination-prev button',
    revoked: 'button[role=switch][aria-label="Show revoked"]',
  },
};

/** The page of the inventory, which no other library has. `shown`: the elements that change with the shown tokens. */
export const INVENTORY = {
  row: ours.row,
  shown: '.m2m-row:not(.m2m-skeleton-row), .m2m-pagination',
};

/** The libraries that a team would use instead. */
export const PEERS = ['tanstack', 'rac', 'mantine', 'mui', 'antd'];

/** Rows per page, unless a scenario sets its own. */
export const ROWS = 25;
/** Pages to build: their rows, and the factor by which the processor is throttled. */
export const MOUNTS = [
  { rows: 10, slowdown: 1 },
  { rows: 50, slowdown: 1 },
  { rows: 100, slowdown: 1 },
  { rows: 100, slowdown: 4 },
];
/** The rows to scroll over and to page through, and the pixels that a frame scrolls. */
export const LONG = { rows: 100, step: 60 };
/** Latency of the API in milliseconds while the user clicks; elsewhere it answers at once. */
export const LATENCY = 80;
/** Page changes per round and direction. */
export const FLIPS = 3;
/** Number of quick clicks, and the milliseconds between them. */
export const BURST = { clicks: 5, gap: 30 };
/** SWR ignores focus events for five seconds after a mount or another focus. */
export const FOCUS_WAIT = 5_300;
/** Page changes before and during the heap measurement, and the number of pages. */
export const HEAP = { warmUp: 20, changes: 200, pages: 4 };
