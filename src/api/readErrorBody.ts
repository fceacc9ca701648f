import { cutText } from './cutText.js';

/** What an error answer says of itself. */
export interface ApiErrorBody {
  code: string | undefined;
  /** For people, at most 2,000 characters. */
  message: string | undefined;
  traceId: string | undefined;
}

/** The most characters of a message that anyone is told. */
export const MAX_WORDS = 2_000;

type Redact = (words: string) => string;

/** Reads an error body in the API's shape; a body in any other says nothing. */
export function readErrorBody(text: string, redact?: Redact): ApiErrorBody {
  return readErrorWords(parseJson(text), redact);
}

/** The same of a body that was parsed, in the API's names or the SDK's. Only the first error counts. */
export function readErrorWords(body: unknown, redact: Redact = (words) => words): ApiErrorBody {
  const { errors, clerk_trace_id, clerkTraceId } = Object(body) as Record<string, unknown>;
  const [first] = Array.isArray(errors) ? (errors as unknown[]).slice(0, 1) : [];
  const { code, message, long_message, longMessage } = Object(first) as Record<string, unknown>;
  // Before it is cut, which could leave a part of a secret.
  const read = (value: unknown) => (typeof value === 'string' ? redact(value) : undefined);
  const words = read(long_message) ?? read(longMessage) ?? read(message);
  return {
    code: readWord(read(code)),
    message: words === undefined ? undefined : cutText(words, MAX_WORDS),
    traceId: readWord(read(clerk_trace_id) ?? read(clerkTraceId)),
  };
}

/** A code or an id is short, and has nothing that a line of a log could not hold. */
function readWord(value: string | undefined): string | undefined {
  return value !== undefined && /^[!-~]{1,100}$/.test(value) ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
