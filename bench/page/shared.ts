// Everything except rendering is the same for every adapter but ours: only the table, the switches and the pager
// differ.
import { useState } from 'react';
import useSWR from 'swr';

export interface Token {
  id: string;
  subject: string;
  scopes: string[];
  revoked: boolean;
  expired: boolean;
  createdAt: number;
  expiration: number | null;
  lastUsedAt: number | null;
}

interface Query {
  /** Zero-based. */
  page: number;
  limit: number;
  revoked: boolean;
  expired: boolean;
}

export const SUBJECT = 'mch_bench';
export const PAGE_SIZES = [10, 25, 50, 100];
export const initialLimit = Number(new URLSearchParams(location.search).get('rows')) || 25;

const NO_ROWS: Token[] = [];

async function fetchJson(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

function urlOf({ page, limit, revoked, expired }: Query): string {
  const filters = `subject=${SUBJECT}&revoked=${revoked}&expired=${expired}`;
  return `/api/m2m_tokens?${filters}&limit=${limit}&offset=${page * limit}`;
}

/** The rows of a page; while it loads, those of the previous page. */
export function useTokens() {
  const [query, setQuery] = useState<Query>({
    page: 0,
    limit: initialLimit,
    revoked: false,
    expired: false,
  });
  const { data, isLoading } = useSWR<{ data: Token[]; totalCount: number }>(
    urlOf(query),
    fetchJson,
    { keepPreviousData: true },
  );
  const total = data?.totalCount ?? 0;
  return {
    ...query,
    rows: data?.data ?? NO_ROWS,
    total,
    isLoading,
    pages: Math.max(1, Math.ceil(total / query.limit)),
    /** Any value that is not a page leads to the first page. */
    set: (patch: Partial<Query>) => setQuery((old) => ({ ...old, page: 0, ...patch })),
  };
}

export type Status = 'Active' | 'Revoked' | 'Expired';

export function status({ revoked, expired }: Token): Status {
  if (revoked) return 'Revoked';
  return expired ? 'Expired' : 'Active';
}

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const date = (time: number | null) => (time === null ? '—' : dates.format(time));

export const range = (page: number, limit: number, total: number) =>
  `${total && page * limit + 1}–${Math.min(total, (page + 1) * limit)} of ${total}`;
