import { http, HttpResponse } from 'msw';
import { createFakeBackend, createM2MTokens, createMachineId } from 'react-m2m-tokens/testing';

const id = createMachineId('billing');
const tokens = createM2MTokens(87, { subject: id, now: Date.now() });

export const backend = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }] });

export const handlers = [
  // Every method, also below this path.
  http.all(/\/api\/m2m-tokens(?:[/?]|$)/, ({ request }) =>
    // MSW needs an error response where fetch rejects, as for `'network_error'`.
    backend.handleProxy(request).catch(() => HttpResponse.error()),
  ),
];
