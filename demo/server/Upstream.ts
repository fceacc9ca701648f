/** The Backend API that the demo's server calls. */
export interface Upstream {
  /** Base of the API, with or without `/v1`. */
  apiUrl: string;
  secretKey: string;
  /** Whether its machines and tokens are invented. */
  isDemoData: boolean;
  /** For whoever starts the demo. */
  description: string;
  close: () => void;
}
