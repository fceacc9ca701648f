import type { DemoMode } from '../DemoMode.js';

/** The Backend API that the demo's server calls. */
export interface Upstream {
  /** Base of the API, with or without `/v1`. */
  apiUrl: string;
  secretKey: string;
  mode: DemoMode;
  /** Printed for the user who starts the demo. */
  description: string;
  close: () => void;
}
