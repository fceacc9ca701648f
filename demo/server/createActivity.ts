import type { M2MTokensActionEvent } from 'react-m2m-tokens/server';
import type { ActivityEntry } from '../ActivityEntry.js';
import { isAllowed } from './isAllowed.js';

/** The last events of `onAction`. */
export interface Activity {
  record: (event: M2MTokensActionEvent) => void;
  /** Answers with the events, newest first. */
  answer: (request: Request) => Response;
}

const LIMIT = 100;
const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Keeps the last events in memory. A real app appends them to its audit log, together with the user. */
export function createActivity(): Activity {
  const entries: ActivityEntry[] = [];
  let count = 0;
  return {
    record(event) {
      count += 1;
      entries.unshift(toEntry(event, count));
      entries.splice(LIMIT);
    },
    answer(request) {
      if (isAllowed(request)) return Response.json({ entries }, { headers: HEADERS });
      const message = 'The activity is for this computer only.';
      return Response.json({ message }, { status: 403, headers: HEADERS });
    },
  };
}

/** Copies field by field, since the event also has the request with its cookies. */
function toEntry(event: M2MTokensActionEvent, number: number): ActivityEntry {
  const { phase, action, subject, tokenId, reason, call = null } = event;
  const { outcome = null, status = null } = event.phase === 'done' ? event : {};
  const facts = { phase, action, subject, tokenId, reason, call };
  return { number, at: Date.now(), ...facts, outcome, status };
}
