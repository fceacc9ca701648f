/** The most bytes that are read of an answer; a page of 100 tokens has a fraction of it. */
export const MAX_BYTES = 5_000_000;

/**
 * The body of an answer as text; undefined = it has more than `MAX_BYTES`, so it is no page of tokens, or nobody wants it
 * any more, and the rest of it was not taken.
 *
 * A copy is counted, and the text is asked of the answer itself: Chromium says of an answer that is read by hand, and
 * not to be stored, that its request was cancelled.
 */
export async function readBoundedText(
  response: Response,
  signal: AbortSignal,
): Promise<string | undefined> {
  // React Native, and hand-made answers, have no stream.
  if (!response.body || typeof response.clone !== 'function') return response.text();
  const copy = response.clone().body?.getReader();
  const cancel = () => {
    for (const stream of [copy, response.body]) stream?.cancel().catch(() => {});
  };
  // A fetch that does not heed the signal would go on sending, or begin when the time is up.
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  let bytes = 0;
  while (!(bytes > MAX_BYTES)) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const part = await copy?.read();
    if (part?.value === undefined) return signal.aborted ? undefined : response.text();
    bytes += part.value.byteLength;
  }
  cancel();
  return undefined;
}
