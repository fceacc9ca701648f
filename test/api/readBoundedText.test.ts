import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { MAX_BYTES, readBoundedText } from '../../src/api/readBoundedText.js';

const never = new AbortController().signal;

/** A body in parts, which records how it was read. */
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

async function* chunksOf(parts: unknown[]) {
  yield* parts;
}

async function* endless(chunk: Uint8Array | string) {
  for (;;) yield chunk;
}

const deafReader = (value: unknown) => ({ read: async () => ({ value }), cancel: () => {} });

describe('the body of an answer', () => {
  it.each<[string, string[], string]>([
    ['in one part', ['{"a":1}'], '{"a":1}'],
    ['in many parts', ['{"a"', ':', '1}'], '{"a":1}'],
    ['without content', [], ''],
    ['with a byte order mark', ['\uFEFF{}'], '{}'],
  ])('is read: %s', async (_, parts, text) => {
    expect(await readBoundedText(bodyOf(...parts).response, never)).toBe(text);
  });

  it('is read if a letter spans two parts, or is cut off', async () => {
    const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xa9, 0xc3])];
    expect(await readBoundedText(bodyOf(first, second).response, never)).toBe('é\uFFFD');
  });

  it.each<[string, unknown]>([
    ['bytes', ['{"a"', ':1}'].map((part) => Buffer.from(part))],
    ['text', ['{"a"', ':1}']],
    ['both', ['{"a"', Buffer.from(':1}')]],
    [
      'numbers of 16 bits',
      [new Uint16Array(new TextEncoder().encode('{"a":1}  ').buffer.slice(0, 8))],
    ],
  ])('is read from a Node stream: %s', async (_, parts) => {
    const response = { body: Readable.from(parts as Iterable<unknown>) };
    expect(JSON.parse((await readBoundedText(response as never, never)) ?? '')).toEqual({ a: 1 });
  });

  it('is read from a stream of text', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue('{"a":');
        controller.enqueue('1}');
        controller.close();
      },
    });
    expect(await readBoundedText(new Response(stream), never)).toBe('{"a":1}');
  });

  it.each<[string, unknown]>([
    ['objects', [{}]],
    ['numbers', [5e9]],
    ['nothing', [undefined]],
  ])('is not a body if it gives %s', async (_, parts) => {
    const body = chunksOf(parts as unknown[]);
    await expect(readBoundedText({ body } as never, never)).rejects.toThrow(TypeError);
  });

  it.each<[string, (chunk: Uint8Array | string) => object]>([
    ['a web stream', (chunk) => new ReadableStream({ pull: (to) => to.enqueue(chunk) })],
    ['a Node stream', (chunk) => Readable.from(endless(chunk))],
    ['a generator', (chunk) => endless(chunk)],
    ['a reader that ignores cancel()', (chunk) => ({ getReader: () => deafReader(chunk) })],
  ])('lets timers run if it never pauses, and ends with the signal: %s', async (_, bodyFrom) => {
    for (const chunk of [new Uint8Array(0), new Uint8Array(1), '']) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 5);
      const reading = readBoundedText({ body: bodyFrom(chunk) } as never, controller.signal);
      expect((await reading.catch(() => '')) ?? '').toMatch(/^\0*$/);
      expect(controller.signal.aborted).toBe(true);
    }
  });

  it('is bounded without a stream, too', async () => {
    const handMade = { text: async () => 'x'.repeat(MAX_BYTES + 1) } as Response;
    expect(await readBoundedText(handMade, never)).toBeUndefined();
  });

  it('ends at the first excess byte of a Node stream', async () => {
    const body = Readable.from(endless(new Uint8Array(1_000_000)));
    expect(await readBoundedText({ body } as never, never)).toBeUndefined();
    expect(body.destroyed).toBe(true);
  });

  it('is read without a stream', async () => {
    expect(await readBoundedText(new Response(null), never)).toBe('');
    const handMade = { text: () => Promise.resolve('{}') } as Response;
    expect(await readBoundedText(handMade, never)).toBe('{}');
  });

  it('is read up to its last allowed byte', async () => {
    const text = await readBoundedText(bodyOf('x'.repeat(MAX_BYTES - 1), 'y').response, never);
    expect(text?.length).toBe(MAX_BYTES);
  });

  it('ends at the first excess byte, and the rest stays unread', async () => {
    const { response, cancel, left } = bodyOf('x'.repeat(MAX_BYTES), 'y', 'z');
    expect(await readBoundedText(response, never)).toBeUndefined();
    expect(cancel).toHaveBeenCalledOnce();
    expect(left).toHaveLength(1);
  });

  it('ends when the signal aborts', async () => {
    const controller = new AbortController();
    const { response, cancel } = bodyOf('{');
    const reading = readBoundedText(response, controller.signal);
    controller.abort();
    await reading;
    expect(cancel).toHaveBeenCalledOnce();
  });
});
