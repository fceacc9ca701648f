import type { ReactNode } from 'react';
import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';

/** Drawn on a grid of 16, in the colour of the text, and never read aloud: a word always stands beside or behind it. */
function Icon({ className = 'm2m-icon', children }: { className?: string; children: ReactNode }) {
  return (
    <svg
      className={className}
      // Of the size of the text where the styles are missing.
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.5" />
      <path d="M3.75 10.25h-.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v.5" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m3.5 8.5 3 3 6-7" />
    </Icon>
  );
}

export function RefreshIcon() {
  return (
    <Icon>
      <path d="M13.25 8a5.25 5.25 0 1 1-1.6-3.77M13.25 2.5v2.75H10.5" />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M8 2.25 14 13H2L8 2.25ZM8 6.5v3M8 11.25v.01" />
    </Icon>
  );
}

/** Points towards the start of the line; the styles mirror it for right-to-left text. */
export function PreviousIcon() {
  return (
    <Icon className="m2m-icon m2m-icon-directed">
      <path d="m9.75 4-4 4 4 4" />
    </Icon>
  );
}

/** Points towards the end of the line; the styles mirror it for right-to-left text. */
export function NextIcon() {
  return (
    <Icon className="m2m-icon m2m-icon-directed">
      <path d="m6.25 4 4 4-4 4" />
    </Icon>
  );
}

/** A glyph of its own for each status, so that none is told by colour alone. */
export function StatusIcon({ status }: { status: M2MTokenStatus }) {
  return <Icon className="m2m-status-icon">{STATUS_GLYPHS[status]}</Icon>;
}

const STATUS_GLYPHS: Record<M2MTokenStatus, ReactNode> = {
  active: <path d="m3.5 8.5 3 3 6-7" />,
  expiring: <path d="M8 2.75a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.5ZM8 5v3.25l2 1.25" />,
  expired: <path d="M4.5 2.5h7M4.5 13.5h7M5.5 2.5v2L8 8l2.5-3.5v-2M5.5 13.5v-2L8 8l2.5 3.5v2" />,
  revoked: <path d="M8 2.75a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.5ZM4.4 4.4l7.2 7.2" />,
};
