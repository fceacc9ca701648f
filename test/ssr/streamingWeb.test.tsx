import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server.browser';
import { describeStreaming, type Streamed } from './describeStreaming.js';

/** Streams with the Web's API, for edge servers and workers. */
async function read(element: ReactNode): Promise<Streamed> {
  const errors: unknown[] = [];
  const stream = await renderToReadableStream(element, {
    onError: (error) => void errors.push(error),
  });
  const chunks: string[] = [];
  const whole = (async () => {
    for await (const chunk of stream.pipeThrough(new TextDecoderStream())) chunks.push(chunk);
    return chunks.join('');
  })();
  await new Promise((resolve) => void setImmediate(resolve));
  return { shell: chunks.join(''), whole, errors };
}

describeStreaming('renderToReadableStream', read);
