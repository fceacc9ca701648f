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
 * The pages, in the order of the tables, and where things are on them. `row`: a row of data, in whose text the token's id
 * stands first; `next`, `prev`, `revoked`: what is clicked. All is plain CSS, but `revoked`, which may be Playwright's.
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
    // Only the rows in view are in the document.
    isVirtual: true,
  },
  antd: {
    packages: ['antd'],
    row: '.ant-table-row',
    next: '.ant-pagination-next button',
    prev: '.ant-pagination-prev button',
    revoked: 'button[role=switch][aria-label="Show revoked"]',
  },
};

/** The libraries that others would take. */
export const PEERS = ['tanstack', 'rac', 'mantine', 'mui', 'antd'];

/** Rows per page, where nothing else is said. */
export const ROWS = 25;
export const MOUNT_ROWS = [10, 50, 100];
/** Milliseconds until the API answers while somebody clicks; it answers at once in all else. */
export const LATENCY = 80;
/** Page changes measured in a round, each way. */
export const FLIPS = 3;
/** Quick clicks, and the milliseconds between them. */
export const BURST = { clicks: 5, gap: 30 };
/** SWR ignores focus for five seconds after a mount or a focus. */
export const FOCUS_WAIT = 5_300;
/** Page changes before and while the heap is watched, over so many pages. */
export const HEAP = { warmUp: 20, changes: 200, pages: 4 };
