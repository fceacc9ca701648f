import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { M2MTokens, M2MTokensProvider } from '../../src/index.js';
import { HostPage } from './HostPage.js';
import { hostTokens, SUBJECT } from './hostTokens.js';

/** A streamed response. */
export interface Streamed {
  /** The HTML sent before any slow part. */
  shell: string;
  whole: Promise<string>;
  errors: unknown[];
}

export const page = { data: hostTokens, totalCount: 5, skipped: 0 };
const ids = hostTokens.map(({ id }) => id);

/** A part of the page that suspends until `finish()`. */
function createSlowPart() {
  let finish = () => {};
  let isDone = false;
  const done = new Promise<void>((resolve) => {
    finish = () => {
      isDone = true;
      resolve();
    };
  });
  function SlowPart() {
    // oxlint-disable-next-line typescript/only-throw-error -- how a component waits, in every version of React
    if (!isDone) throw done;
    return <p>slow part</p>;
  }
  return { SlowPart, finish };
}

function refusing() {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.reject(new Error('requested on the server')),
  );
  return { fetch, host: <HostPage page={page} fetch={fetch} /> };
}

const held = (html: string) => ids.filter((id) => html.includes(id));

/** Tests for every way to stream. Each file tests one, since React supports only one per process. */
export function describeStreaming(name: string, stream: (element: ReactNode) => Promise<Streamed>) {
  const problems: string[] = [];

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation((...words) => {
      // React 19 always logs this on Node 20.
      if (!String(words[0]).includes('ArrayBuffer.prototype.detached'))
        problems.push(words.join(' '));
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    expect(problems.splice(0)).toEqual([]);
  });

  describe(`a page streamed by ${name}`, () => {
    it('sends the rows at once, without a request', async () => {
      const { fetch, host } = refusing();
      const { shell, whole, errors } = await stream(host);
      expect(held(shell)).toEqual(ids);
      expect(held(await whole)).toEqual(ids);
      expect(fetch).not.toHaveBeenCalled();
      expect(errors).toEqual([]);
    });

    it('sends the rows before a slow part of the page', async () => {
      const { SlowPart, finish } = createSlowPart();
      const { fetch, host } = refusing();
      const { shell, whole, errors } = await stream(
        <main>
          {host}
          <Suspense fallback={<p>waiting</p>}>
            <SlowPart />
          </Suspense>
        </main>,
      );
      expect(held(shell)).toEqual(ids);
      expect(shell).toContain('waiting');
      expect(shell).not.toContain('slow part');
      finish();
      expect(await whole).toContain('slow part');
      expect(fetch).not.toHaveBeenCalled();
      expect(errors).toEqual([]);
    });

    it('sends the rows later if they are inside a slow part', async () => {
      const { SlowPart, finish } = createSlowPart();
      const { fetch, host } = refusing();
      const { shell, whole, errors } = await stream(
        <Suspense fallback={<p>waiting</p>}>
          <SlowPart />
          {host}
        </Suspense>,
      );
      expect(shell).not.toContain('slow part');
      finish();
      const html = await whole;
      expect(held(html)).toEqual(ids);
      expect(html).not.toMatch(/<[^>]* style=/);
      expect(fetch).not.toHaveBeenCalled();
      expect(errors).toEqual([]);
    });

    it('sends skeleton rows if the server listed nothing', async () => {
      const { fetch } = refusing();
      const { whole, errors } = await stream(
        <M2MTokensProvider fetch={fetch}>
          <M2MTokens subject={SUBJECT} />
        </M2MTokensProvider>,
      );
      expect(await whole).toContain('data-state="loading"');
      expect(fetch).not.toHaveBeenCalled();
      expect(errors).toEqual([]);
    });
  });
}
