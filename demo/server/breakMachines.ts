import type { FakeBackend } from 'react-m2m-tokens/testing';
import { BROKEN_MACHINE, FLAKY_MACHINE } from './createDemoMachines.js';
import type { WebHandler } from './listen.js';

/** The calls about tokens. */
const OF_TOKENS = ['list', 'create', 'revoke', 'machines.getKey'] as const;

/** Makes the calls about the tokens of two machines fail, to show errors and the retry button. */
export function breakMachines(backend: FakeBackend): WebHandler {
  const failFlaky = () => {
    // SWR does not retry this status by itself: the user must.
    backend.failNext({ status: 422 }, { subject: FLAKY_MACHINE, action: 'list' });
  };
  for (const action of OF_TOKENS) {
    backend.failNext({ status: 503 }, { subject: BROKEN_MACHINE, action, times: Infinity });
  }
  failFlaky();

  return async (request) => {
    const response = await backend.handle(request);
    const isFlaky = new URL(request.url).searchParams.get('subject') === FLAKY_MACHINE;
    if (isFlaky && response.ok) failFlaky();
    return response;
  };
}
