import * as v from 'valibot';
import { redactKeys } from './redactKeys.js';
import type { UpstreamRefusal } from './upstreamFailure.js';

/** Which key the client has is not known here, but how keys of Clerk's look is. */
const words = v.pipe(v.string(), v.transform(redactKeys));

/** What is read of the `ClerkAPIResponseError` of `@clerk/backend`. */
const schema = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  errors: v.array(
    v.object({
      code: v.nullish(words),
      message: v.nullish(words),
      longMessage: v.nullish(words),
    }),
  ),
  clerkTraceId: v.fallback(v.nullish(words), undefined),
  // The SDK reads the header with parseInt, which takes -5 and 9…9, too.
  retryAfter: v.fallback(v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), undefined),
});

/** What Clerk's SDK throws when Clerk refuses; undefined = something else was thrown, whose words may hold anything. */
export function readThrownRefusal(thrown: unknown): UpstreamRefusal | undefined {
  const error = read(thrown);
  if (error === undefined) return undefined;
  const [first] = error.errors;
  return {
    status: error.status,
    apiCode: first?.code ?? undefined,
    message: first?.longMessage ?? first?.message ?? undefined,
    traceId: error.clerkTraceId ?? undefined,
    retryAfter: error.retryAfter ?? undefined,
  };
}

function read(thrown: unknown): v.InferOutput<typeof schema> | undefined {
  try {
    const result = v.safeParse(schema, thrown);
    return result.success ? result.output : undefined;
  } catch {
    // A getter of it threw.
    return undefined;
  }
}
