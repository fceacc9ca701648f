import { createMachineId } from 'react-m2m-tokens/testing';
import { backend } from './mswHandlers.js';

backend.failNext({ status: 500 }); // the next answer
backend.failNext({ status: 429, retryAfter: 120 }); // the one after it
backend.failNext('network_error'); // no answer at all
backend.failNext('never'); // none until the caller gives up
backend.failNext('garbage'); // a login page with status 200
backend.failNext('truncated'); // JSON that breaks off
backend.failNext({ body: { m2m_tokens: [] } }); // any JSON

// Every answer about one machine, until it is taken back.
const subject = createMachineId('billing');
const heal = backend.failNext({ status: 403 }, { times: Infinity, subject });
heal();
