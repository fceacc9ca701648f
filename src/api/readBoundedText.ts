/** The most bytes to read of an answer. A page of 100 tokens has a fraction of them. */
export const MAX_BYTES = 5_000_000;

/** After this many chunks timers get their turn, because a body may send chunks without a pause. */
const CHUNKS_PER_TURN = 256;

/** The part that web streams and async iterables, such as Node's streams, have in common. */
interface ChunkReader {
  read: () => Promise<{ done?: boolean | undefined; value?: unknown }>;
  cancel: () => unknown;
}

/**
 * Reads the body of an answer as text; undefined = it has more than `MAX_BYTES`, so it is not a page of tokens, or `signal`
 * was aborted. The rest of the body then stays unread.
 */
export async function readBoundedText(
  response: Response,
  signal: AbortSignal,
): Promise<string | undefined> {
  const reader = readerOf(response.body);
  // React Native, and hand-made answers, have no stream.
  if (reader === undefined) {
    const text = await response.text();
    return text.length > MAX_BYTES ? undefined : text;
  }
  const cancel = () => void (async () => reader.cancel())().catch(() => {});
  // A `fetch` that ignores the signal would keep the body open after the abort.
  signal.addEventListener('abort', cancel);
  const decoder = new TextDecoder();
  let text = '';
  let recent: string[] = [];
  let length = 0;
  for (let turn = 1; !signal.aborted; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const { done, value } = await reader.read();
    if (done) return text + recent.join('') + decoder.decode();
    const chunk = readChunk(value);
    length += chunk.byteLength;
    if (length > MAX_BYTES) break;
    recent.push(decoder.decode(chunk, { stream: true }));
    if (turn % CHUNKS_PER_TURN === 0) {
      // Each `+` keeps both texts in memory, which would be many times the text for chunks of one byte.
      text += recent.join('');
      recent = [];
      // oxlint-disable-next-line no-await-in-loop -- a pause between chunks is its purpose
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  cancel();
  return undefined;
}

function readerOf(body: unknown): ChunkReader | undefined {
  const stream = body as Partial<ReadableStream & AsyncIterable<unknown>> | null | undefined;
  if (typeof stream?.getReader === 'function') return stream.getReader();
  const iterator = stream?.[Symbol.asyncIterator]?.();
  if (iterator === undefined) return undefined;
  const { destroy } = stream as { destroy?: () => unknown };
  return {
    read: () => iterator.next(),
    // A Node stream can be destroyed at once. A generator ends only after the chunk that it awaits.
    cancel: () => destroy?.call(stream) ?? iterator.return?.(),
  };
}

/** The decoder throws on anything but bytes. */
function readChunk(value: unknown): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : (value as Uint8Array);
}
