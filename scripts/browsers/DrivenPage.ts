/** One page in Firefox or WebKit, for tests that run in both. */
export interface DrivenPage {
  /** The browser's version. */
  readonly version: string;
  goto: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Goes one step back in the history of one document. */
  back: () => Promise<void>;
  /** Runs a function in the page. It gets all its values as arguments, in JSON. */
  evaluate: <Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /**
   * Waits until a function in the page returns a truthy value, and returns it.
   *
   * @throws after 20 s, with the function's text
   */
  waitFor: <Args extends unknown[], Result>(
    look: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Clicks the first element that matches the selector, once one exists. */
  click: (selector: string) => Promise<void>;
  /** Presses a key such as `Enter`, `Tab` or `Shift+Tab`. */
  press: (key: string) => Promise<void>;
  /** Writes a PNG of the window. In Firefox, a screenshot itself violates a strict Content-Security-Policy. */
  screenshot: (path: string) => Promise<void>;
  /** Console errors and warnings, uncaught exceptions and Content-Security-Policy violations since the last call. */
  takeFaults: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** The size of the viewport, in CSS pixels. */
  width: number;
  height?: number | undefined;
  /** @default false */
  dark?: boolean | undefined;
}

export type OpenPage = (options: OpenOptions) => Promise<DrivenPage>;
