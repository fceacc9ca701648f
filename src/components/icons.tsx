import type { ReactNode } from 'react';
import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';

/**
 * Draws an icon on a grid of 16 in the text's colour. Hidden from screen readers, since a word always accompanies it. Icons
 * are elements, not components, since a table shows hundreds of them.
 */
function draw(path: string, className = 'm2m-icon', otherPath?: string): ReactNode {
  return (
    <svg
      className={className}
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

export const COPY_ICON = /* @__PURE__ */ draw(
  'M7.25 5.75h4.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5h-4.5a1.5 1.5 0 0 1-1.5-1.5v-4.5a1.5 1.5 0 0 1 1.5-1.5ZM3.75 10.25h-.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v.5',
);

export const CHECK_ICON = /* @__PURE__ */ draw('m3.5 8.5 3 3 6-7');

export const REFRESH_ICON = /* @__PURE__ */ draw(
  'M13.25 8a5.25 5.25 0 1 1-1.6-3.77M13.25 2.5v2.75H10.5',
);

export const WARNING_ICON = /* @__PURE__ */ draw('M8 2.25 14 13H2L8 2.25ZM8 6.5v3M8 11.25v.01');

/** Points towards the start of the line. */
export const PREVIOUS_ICON = /* @__PURE__ */ drawDirected('m9.75 4-4 4 4 4', 'm22.25 4 4 4-4 4');

/** Points towards the end of the line. */
export const NEXT_ICON = /* @__PURE__ */ drawDirected('m6.25 4 4 4-4 4', 'm25.75 4-4 4 4 4');

/** Each status has its own icon, since colour alone is not accessible. */
export const STATUS_ICONS: Record<M2MTokenStatus, ReactNode> = {
  active: /* @__PURE__ */ drawStatus('m3.5 8.5 3 3 6-7'),
  expiring: /* @__PURE__ */ drawStatus(
    'M8 2.75a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.5ZM8 5v3.25l2 1.25',
  ),
  expired: /* @__PURE__ */ drawStatus(
    'M4.5 2.5h7M4.5 13.5h7M5.5 2.5v2L8 8l2.5-3.5v-2M5.5 13.5v-2L8 8l2.5 3.5v2',
  ),
  revoked: /* @__PURE__ */ drawStatus(
    'M8 2.75a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.5ZM4.4 4.4l7.2 7.2',
  ),
};

/**
 * Two icons side by side in a box with room for one, so each text direction shows its own. A `:dir()` selector will not do,
 * since build tools rewrite it. Without styles, the second icon lies outside the view box.
 */
function drawDirected(leftToRight: string, rightToLeft: string): ReactNode {
  return <span className="m2m-icon-directed">{draw(leftToRight, undefined, rightToLeft)}</span>;
}

function drawStatus(path: string): ReactNode {
  return draw(path, 'm2m-status-icon');
}
