import { questionOf } from './lookAtList.js';

/** Calls the server, and records its responses and the requests in flight. */
export function watchFetch() {
  const empties = new Set<string>();
  const failures = new Set<string>();
  const open = new Map<string, number>();
  const duplicates: string[] = [];
  const counts = { calls: 0, aborted: 0 };

  const watched: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const before = open.get(url) ?? 0;
    if (before > 0) duplicates.push(url);
    open.set(url, before + 1);
    counts.calls += 1;
    let isOpen = true;
    const end = () => {
      if (isOpen) open.set(url, (open.get(url) ?? 1) - 1);
      isOpen = false;
    };
    init?.signal?.addEventListener('abort', () => {
      if (isOpen) counts.aborted += 1;
      end();
    });
    try {
      const response = await fetch(input, init);
      const text = await response.text();
      const question = questionOf(readQuestion(url));
      if (!response.ok) failures.add(question);
      else if (JSON.parse(text).m2m_tokens.length === 0) empties.add(question);
      return new Response(text, response);
    } catch (error) {
      if (!init?.signal?.aborted) failures.add(questionOf(readQuestion(url)));
      throw error;
    } finally {
      end();
    }
  };

  return {
    fetch: watched,
    answers: { empties, failures },
    /** URLs requested again while in flight. */
    duplicates,
    counts,
    isIdle: () => [...open.values()].every((count) => count === 0),
  };
}

function readQuestion(url: string) {
  const { searchParams } = new URL(url, location.href);
  return {
    subject: searchParams.get('subject') ?? '',
    revoked: searchParams.get('revoked') === 'true',
    expired: searchParams.get('expired') === 'true',
  };
}
