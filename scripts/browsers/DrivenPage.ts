/** One page in Firefox or WebKit, for the tests that run in both. */
export interface DrivenPage {
  /** Of the browser. */
  readonly version: string;
  goto: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** One step back in the history of one document. */
  back: () => Promise<void>;
  /** Runs a function in the page. It must take all that it needs as arguments, in JSON. */
  evaluate: <Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /**
   * Waits until a function in the page returns something truthy, and returns that.
   *
   * @throws after 20 s, with the function
   */
  waitFor: <Args extends unknown[], Result>(
    look: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Clicks the first element that the selector matches, once there is one. */
  click: (selector: string) => Promise<void>;
  /** Presses a key such as `Enter`, `Tab` or `Shift+Tab`. */
  press: (key: string) => Promise<void>;
  /** Writes a PNG of the window. Under a strict Content-Security-Policy it is a fault by itself, in Firefox. */
  screenshot: (path: string) => Promise<void>;
  /** Console errors and warnings, uncaught exceptions and violations of the Content-Security-Policy since the last call. */
  takeFaults: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** Of the viewport, in CSS pixels. */
  width: number;
  height?: number | undefined;
  /** @default false */
  dark?: boolean | undefined;
}

export type OpenPage = (options: OpenOptions) => Promise<DrivenPage>;
