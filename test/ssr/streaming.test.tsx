import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type ReactNode, Suspense } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { getM2MTokensKey, M2MTokens, useM2MTokens } from '../../src/index.js';
import { describeStreaming, page, type Streamed } from './describeStreaming.js';
import { SUBJECT } from './hostTokens.js';

/** Streams with Node's API. */
async function pipe(element: ReactNode): Promise<Streamed> {
  const errors: unknown[] = [];
  const out = new PassThrough();
  const whole = text(out);
  const shell = await new Promise<string>((resolve) => {
    const stream = renderToPipeableStream(element, {
      onShellReady: () => {
        const first: string[] = [];
        out.on('data', (chunk) => first.push(String(chunk)));
        stream.pipe(out);
        setImmediate(() => resolve(first.join('')));
      },
      onError: (error) => void errors.push(error),
    });
  });
  return { shell, whole, errors };
}

describeStreaming('renderToPipeableStream', pipe);

function Count() {
  const { tokens } = useM2MTokens({ subject: SUBJECT });
  return <p>{tokens.length} rows</p>;
}

function underSuspense(fallback: Record<string, unknown>, child: ReactNode) {
  return (
    <SWRConfig value={{ suspense: true, provider: () => new Map(), fallback }}>
      <Suspense fallback={<p>waiting</p>}>{child}</Suspense>
    </SWRConfig>
  );
}

describe('under a host’s suspense', () => {
  const listed = { [getM2MTokensKey({ subject: SUBJECT })]: page };

  it('the hook returns the listed page', async () => {
    const { whole, errors } = await pipe(underSuspense(listed, <Count />));
    expect((await whole).replaceAll('<!-- -->', '')).toContain('5 rows');
    expect(errors).toEqual([]);
  });

  it('the hook without a listed page leaves the boundary to the browser, as SWR does', async () => {
    const { whole, errors } = await pipe(underSuspense({}, <Count />));
    expect(await whole).toContain('waiting');
    expect(String(errors)).toContain('Fallback data is required');
  });

  it('the component without a listed page has skeleton rows', async () => {
    const { whole, errors } = await pipe(underSuspense({}, <M2MTokens subject={SUBJECT} />));
    expect(await whole).toContain('data-state="loading"');
    expect(errors).toEqual([]);
  });
});
