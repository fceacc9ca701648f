const CONTROL = [
  'padding',
  'borderWidth',
  'borderRadius',
  'minHeight',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'textTransform',
] as const;
const CELL = [
  'padding',
  'borderWidth',
  'fontSize',
  'lineHeight',
  'textAlign',
  'textTransform',
] as const;
const LIST = ['marginBlock', 'marginInlineEnd', 'padding', 'listStyleType'] as const;
const TEXT = ['margin', 'fontSize', 'fontWeight', 'lineHeight'] as const;

/** Elements that hosts style: buttons, cells, lists, terms and code. */
const PARTS = {
  button: ['.m2m-button', CONTROL],
  iconButton: ['.m2m-icon-button', CONTROL],
  page: ['.m2m-page', CONTROL],
  select: ['.m2m-select', CONTROL],
  switch: ['.m2m-switch', CONTROL],
  row: ['.m2m-row', ['borderWidth']],
  headCell: ['.m2m-head-cell[data-column="created"]', CELL],
  cell: ['.m2m-cell[data-column="created"]', CELL],
  pages: ['.m2m-pages', LIST],
  pageItem: ['.m2m-page-item', LIST],
  noticeText: ['.m2m-notice-text p', TEXT],
  noticeTitle: ['.m2m-notice-text strong', TEXT],
  details: ['.m2m-details', ['margin']],
  detailName: ['.m2m-detail-name', TEXT],
  detailValue: ['.m2m-detail-value', TEXT],
  detailId: ['.m2m-detail-value code', ['padding', 'fontSize', 'backgroundColor']],
  detailList: ['.m2m-detail-list', LIST],
  claimsText: ['.m2m-claims-text', [...TEXT, 'padding', 'borderWidth']],
} as const;

/** For each part, the computed styles from our CSS and the host's together. */
export type Measures = Record<keyof typeof PARTS, Readonly<Record<string, string>>>;

/** Measures the first element of each part. All of them must be on the page. */
export function measureParts(page: HTMLElement): Measures {
  const entries = Object.entries(PARTS).map(([part, [selector, properties]]) => {
    const element = page.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector} to measure.`);
    const style = getComputedStyle(element);
    return [part, Object.fromEntries(properties.map((name) => [name, style[name]]))];
  });
  return Object.fromEntries(entries) as Measures;
}

/** Equal to a quarter of a pixel: browsers round lengths to fractions, Firefox to sixtieths. */
export function roundMeasures(measures: Measures): Measures {
  const round = (length: string) => `${Math.round(Number.parseFloat(length) * 4) / 4}px`;
  const parts = Object.entries(measures).map(([part, properties]) => {
    const rounded = Object.entries(properties).map(([name, value]) => [
      name,
      value.replace(/[\d.]+px/g, round),
    ]);
    return [part, Object.fromEntries(rounded)];
  });
  return Object.fromEntries(parts) as Measures;
}
