/** The most bytes that are read of an answer; a page of 100 tokens has a fraction of it. */
export const MAX_BYTES = 5_000_000;

/**
 * The body of an answer as text; undefined = it has more than `MAX_BYTES`, so it is no page of tokens, and the rest of
 * it was not taken.
 */
export async function readBoundedText(
  response: Response,
  signal: AbortSignal,
): Promise<string | undefined> {
  // React Native, and hand-made answers, have no stream.
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  // A fetch that does not heed the signal would go on sending, or begin when the time is up.
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
