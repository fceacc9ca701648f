import { ApiFault } from './ApiFault.js';
import type { FakeFailure } from './FakeFailure.js';
import type { FakeCall } from './readCall.js';
import { type AnswerContext, respond, respondWithFault } from './respond.js';
import { waitFor } from './waitFor.js';

interface FailureContext extends AnswerContext {
  /** The code for a status; undefined = the API's own. */
  codeOf: (status: number) => string | undefined;
}

/** Answers with a failure in place of the data. */
export async function answerFailure(
  failure: FakeFailure,
  call: FakeCall,
  context: FailureContext,
): Promise<Response> {
  if (failure === 'garbage') return respond(context, LOGIN_PAGE, { contentType: 'text/html' });
  if (failure === 'truncated') return respond(context, '{"m2m_tokens":[{"object":"machine_to');
  if (failure === 'never') await waitFor(Infinity, call.signal);
  if (typeof failure === 'string') throw new TypeError('fetch failed');
  if (failure.status === undefined) {
    return respond(context, JSON.stringify(failure.body) ?? 'null');
  }
  const code = failure.code ?? context.codeOf(failure.status);
  return respondWithFault(context, new ApiFault(failure.status, { ...failure, code }));
}

const LOGIN_PAGE = '<!doctype html><title>Sign in</title><h1>Sign in to continue</h1>';
