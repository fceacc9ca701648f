import type { M2MTokensProps } from 'react-m2m-tokens';
import { MACHINES } from './machines.js';

export interface GalleryState extends Partial<M2MTokensProps> {
  /** How many requests get an answer before they fail; `never` = none ever ends. Default: all get one. */
  answers?: number | 'never';
}

const all = { defaultRevoked: true, defaultExpired: true };

/** What the page shows, by the name of the state: see states.mjs for what is done there then. */
export const STATES: Record<string, GalleryState> = {
  'first-page': {},
  'page-3-revoked': { ...all, defaultOffset: 20 },
  few: { subject: MACHINES.Reports.id },
  empty: { ...all, subject: MACHINES.New.id },
  failed: { answers: 0 },
  'failed-older-rows': { answers: 1 },
  'hovered-focused': all,
  loading: { answers: 'never' },
  opened: { ...all, defaultOffset: 10 },
  compact: { ...all, density: 'compact' },
  readme: { ...all, defaultOffset: 10 },
};
