import { createMachineId } from 'react-m2m-tokens/testing';
import { backend } from './mswHandlers.js';

backend.failNext({ status: 500 }); // the next response
backend.failNext({ status: 429, retryAfter: 120 }); // the response after that
backend.failNext('network_error'); // no response at all
backend.failNext('never'); // no response until the caller aborts
backend.failNext('garbage'); // a login page with status 200
backend.failNext('truncated'); // JSON that is cut off
backend.failNext({ body: { m2m_tokens: [] } }); // any JSON

// Every response about one machine, until heal() is called.
const subject = createMachineId('billing');
const heal = backend.failNext({ status: 403 }, { times: Infinity, subject });
heal();
