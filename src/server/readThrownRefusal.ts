import * as v from 'valibot';
import type { UpstreamRefusal } from './upstreamFailure.js';

/** What is read of the `ClerkAPIResponseError` of `@clerk/backend`. */
const schema = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  errors: v.array(
    v.object({
      code: v.nullish(v.string()),
      message: v.nullish(v.string()),
      longMessage: v.nullish(v.string()),
    }),
  ),
  clerkTraceId: v.nullish(v.string()),
  retryAfter: v.nullish(v.number()),
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
