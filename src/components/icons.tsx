import type { ReactNode } from 'react';

/**
 * Draws an icon on a grid of 16 in the text's colour. Hidden from screen readers, since a word always accompanies it. CSS
 * draws the glyphs in rows, since a table shows hundreds of them.
 */
function draw(path: string, otherPath?: string): ReactNode {
  return (
    <svg
      className="m2m-icon"
      // Without our styles, the icon is as large as the text.
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      preserveAspectRatio="xMinYMid"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={path} />
      {otherPath && <path d={otherPath} />}
    </svg>
  );
}

export const REFRESH_ICON = /* @__PURE__ */ draw(
  'M13.25 8a5.25 5.25 0 1 1-1.6-3.77M13.25 2.5v2.75H10.5',
);

export const WARNING_ICON = /* @__PURE__ */ draw('M8 2.25 14 13H2L8 2.25ZM8 6.5v3M8 11.25v.01');

/** Points towards the start of the line. */
export const PREVIOUS_ICON = /* @__PURE__ */ drawDirected('m9.75 4-4 4 4 4', 'm22.25 4 4 4-4 4');

/** Points towards the end of the line. */
export const NEXT_ICON = /* @__PURE__ */ drawDirected('m6.25 4 4 4-4 4', 'm25.75 4-4 4 4 4');

/**
 * Two icons side by side in a box with room for one, so each text direction shows its own. A `:dir()` selector will not do,
 * since build tools rewrite it. Without styles, the second icon lies outside the view box.
 */
function drawDirected(leftToRight: string, rightToLeft: string): ReactNode {
  return <span className="m2m-icon-directed">{draw(leftToRight, rightToLeft)}</span>;
}
