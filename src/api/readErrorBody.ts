import { cutText } from './cutText.js';
import { parseJson } from './parseJson.js';

/** The details in the body of an error answer. */
export interface ApiErrorBody {
  code: string | undefined;
  /** For humans, at most 2,000 characters. */
  message: string | undefined;
  traceId: string | undefined;
}

/** The most characters of a message that the package passes on. */
export const MAX_WORDS = 2_000;

type Redact = (words: string) => string;

/** Reads an error body in the API's shape. A body in any other shape gives no details. */
export function readErrorBody(text: string, redact?: Redact): ApiErrorBody {
  return readErrorWords(parseJson(text), redact);
}

/** Reads a parsed error body, with the names of the API or the SDK. Only the first error counts. */
export function readErrorWords(body: unknown, redact: Redact = (words) => words): ApiErrorBody {
  const { errors, clerk_trace_id, clerkTraceId } = Object(body) as Record<string, unknown>;
  const [first] = Array.isArray(errors) ? (errors as unknown[]).slice(0, 1) : [];
  const { code, message, long_message, longMessage } = Object(first) as Record<string, unknown>;
  // Redacts before the cut, since a cut secret would not match.
  const read = (value: unknown) => (typeof value === 'string' ? redact(value) : undefined);
  const words = read(long_message) ?? read(longMessage) ?? read(message);
  return {
    code: readWord(read(code)),
    message: words === undefined ? undefined : cutText(words, MAX_WORDS),
    traceId: readWord(read(clerk_trace_id) ?? read(clerkTraceId)),
  };
}

/** A code or an id is short, and all of its characters fit into a line of a log. */
function readWord(value: string | undefined): string | undefined {
  return value !== undefined && /^[!-~]{1,100}$/.test(value) ? value : undefined;
}
