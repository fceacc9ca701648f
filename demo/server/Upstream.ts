/** The Backend API that the demo's server calls. */
export interface Upstream {
  /** Base of the API, with or without `/v1`. */
  apiUrl: string;
  secretKey: string;
  /** Whether its machines and tokens are fake. */
  isDemoData: boolean;
  /** Printed for the user who starts the demo. */
  description: string;
  close: () => void;
}
