import type { M2MTokensProps } from 'react-m2m-tokens';
import { MACHINES } from './machines.js';

export interface GalleryState extends Partial<M2MTokensProps> {
  /** How many requests succeed before the rest fail; `never` = no request ends. Absent: all succeed. */
  answers?: number | 'never';
}

const all = { defaultState: { revoked: true, expired: true } };

/** The content of the page, by state name. states.mjs lists the actions in each. */
export const STATES: Record<string, GalleryState> = {
  'first-page': {},
  'page-3-revoked': { defaultState: { revoked: true, expired: true, offset: 20 } },
  few: { subject: MACHINES.Reports.id },
  empty: { ...all, subject: MACHINES.New.id },
  failed: { answers: 0 },
  'failed-older-rows': { answers: 1 },
  'hovered-focused': all,
  loading: { answers: 'never' },
  opened: { defaultState: { revoked: true, expired: true, offset: 10 } },
  compact: { ...all, density: 'compact' },
  readme: { defaultState: { revoked: true, expired: true, offset: 10 } },
};
