import * as v from 'valibot';

/** What an error answer says of itself. */
export interface ApiErrorBody {
  code: string | undefined;
  /** For people. */
  message: string | undefined;
  traceId: string | undefined;
}

const schema = v.object({
  errors: v.array(
    v.object({
      code: v.nullish(v.string()),
      message: v.nullish(v.string()),
      long_message: v.nullish(v.string()),
    }),
  ),
  clerk_trace_id: v.nullish(v.string()),
});

/** Reads an error body in the API's shape; a body in any other says nothing. */
export function readErrorBody(text: string): ApiErrorBody {
  const result = v.safeParse(schema, parseJson(text));
  const first = result.success ? result.output.errors[0] : undefined;
  return {
    code: first?.code ?? undefined,
    message: first?.long_message ?? first?.message ?? undefined,
    traceId: (result.success ? result.output.clerk_trace_id : undefined) ?? undefined,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
