import { M2MTokensError } from '../api/M2MTokensError.js';
import { MAX_BODY } from '../api/writeRules.js';
import { askInTime } from './askInTime.js';
import { readHeader } from './checkOrigin.js';

/** How long a body may take, in milliseconds. */
const BODY_PATIENCE = 5_000;

/**
 * Reads the body of a write as text, within limits of size and time.
 *
 * @throws M2MTokensError `bad_request` with the status 415, 413, 408 or 400; `invalid_config` when a parser has used it up.
 * When `signal` was aborted, its reason.
 */
export async function readBody(request: Request, signal: AbortSignal | undefined): Promise<string> {
  const type = readHeader(request, 'content-type') ?? '';
  const encoding = readHeader(request, 'content-encoding');
  if (encoding !== undefined || !/^application\/json\s*(?:;|$)/i.test(type)) {
    throw refuse(415, 'it is not application/json without a Content-Encoding');
  }
  const announced =
    readHeader(request, 'content-length') ?? readHeader(request, 'transfer-encoding') ?? '0';
  if (Number(announced) > MAX_BODY) throw tooLarge();
  if (request.bodyUsed || request.body?.locked) throw usedUp();
  const text = await askInTime(
    { timeout: BODY_PATIENCE, signal },
    (stop) => collect(request.body, stop),
    (thrown, isOver) => {
      if (isOver) return refuse(408, 'it took more than 5 s');
      return thrown instanceof M2MTokensError ? thrown : refuse(400, 'it cannot be read');
    },
  );
  if (text === '' && announced !== '0') throw usedUp();
  return text;
}

async function collect(body: Request['body'], stop: AbortSignal): Promise<string> {
  const reader = body?.getReader();
  // Refuses bytes that are not UTF-8, which readers decode differently.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const cancel = () => void reader?.cancel().catch(() => {});
  stop.addEventListener('abort', cancel);
  let text = '';
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    // An empty chunk counts, too, so that they cannot come without end.
    length += value.length || 1;
    if (length > MAX_BODY) {
      cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refuse(status: number, reason: string): M2MTokensError {
  return new M2MTokensError('bad_request', `Nothing was done, because of the body: ${reason}.`, {
    status,
  });
}

function tooLarge(): M2MTokensError {
  return refuse(413, 'it has more than 16 kB');
}

function usedUp(): M2MTokensError {
  return new M2MTokensError(
    'invalid_config',
    'The body of a write was read before, so nothing was done. Mount the handler before express.json().',
  );
}
