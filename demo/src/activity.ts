import useSWR, { mutate } from 'swr';
import type { ActivityEntry } from '../ActivityEntry.js';

const PATH = '/api/activity';

/** The server's records of the last writes, newest first. */
export function useActivity() {
  return useSWR<readonly ActivityEntry[], Error>(PATH, fetchActivity);
}

/** `fetch` for the provider: after each call that the server records, also a lost one, the activity loads again. */
export const fetchAndShow: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } finally {
    if (init?.method !== undefined && init.method !== 'GET') void mutate(PATH);
  }
};

async function fetchActivity(path: string): Promise<readonly ActivityEntry[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return ((await response.json()) as { entries: readonly ActivityEntry[] }).entries;
}
