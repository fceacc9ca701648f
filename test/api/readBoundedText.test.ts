import { describe, expect, it, vi } from 'vitest';
import { MAX_BYTES, readBoundedText } from '../../src/api/readBoundedText.js';

const never = new AbortController().signal;

/** A body that comes in parts, and what became of it. */
function bodyOf(...parts: (string | Uint8Array<ArrayBuffer>)[]) {
  const cancel = vi.fn();
  const encoder = new TextEncoder();
  const left = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const part = left.shift();
        if (part === undefined) controller.close();
        else controller.enqueue(part);
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(stream), cancel, left };
}

describe('the body of an answer', () => {
  it.each<[string, string[], string]>([
    ['in one part', ['{"a":1}'], '{"a":1}'],
    ['in many', ['{"a"', ':', '1}'], '{"a":1}'],
    ['of nothing', [], ''],
    ['with a byte order mark', ['\uFEFF{}'], '{}'],
  ])('is read: %s', async (_, parts, text) => {
    expect(await readBoundedText(bodyOf(...parts).response, never)).toBe(text);
  });

  it('is read where a letter stands on two parts, or is cut off', async () => {
    const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xa9, 0xc3])];
    expect(await readBoundedText(bodyOf(first, second).response, never)).toBe('é\uFFFD');
  });

  it('is read where there is no stream', async () => {
    expect(await readBoundedText(new Response(null), never)).toBe('');
    const handMade = { text: () => Promise.resolve('{}') } as Response;
    expect(await readBoundedText(handMade, never)).toBe('{}');
  });

  it('is read up to its last allowed byte', async () => {
    const text = await readBoundedText(bodyOf('x'.repeat(MAX_BYTES - 1), 'y').response, never);
    expect(text?.length).toBe(MAX_BYTES);
  });

  it('is given up with the first byte too many, and the rest is not taken', async () => {
    const { response, cancel, left } = bodyOf('x'.repeat(MAX_BYTES), 'y', 'z');
    expect(await readBoundedText(response, never)).toBeUndefined();
    expect(cancel).toHaveBeenCalledOnce();
    expect(left).toHaveLength(1);
  });

  it('is given up when nobody wants it any more', async () => {
    const controller = new AbortController();
    const { response, cancel } = bodyOf('{');
    const reading = readBoundedText(response, controller.signal);
    controller.abort();
    await reading;
    expect(cancel).toHaveBeenCalledOnce();
  });
});
