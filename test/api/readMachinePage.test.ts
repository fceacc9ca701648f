import { describe, expect, it } from 'vitest';
import { readMachinePage } from '../../src/api/readMachinePage.js';
import { sdkMachine, wireMachine } from './machineRow.js';
import { OTHER_SUBJECT, SUBJECT } from './wireRow.js';

const first = { limit: 10, offset: 0 };

describe('a page of machines', () => {
  it.each([
    ['the API', { data: [wireMachine(), wireMachine({ id: OTHER_SUBJECT })], total_count: 5 }],
    ['the SDK', { data: [sdkMachine(), sdkMachine({ id: OTHER_SUBJECT })], totalCount: 5 }],
  ])('is read from %s', (_, body) => {
    const page = readMachinePage(body, first);
    expect(page?.machines.map(({ id }) => id)).toEqual([SUBJECT, OTHER_SUBJECT]);
    expect(page).toMatchObject({ totalCount: 5, skipped: 0 });
  });

  it.each([
    { data: [], total_count: 0 },
    { data: null, total_count: 0 },
  ])('may be empty: %j', (body) => {
    const page = readMachinePage(body, first);
    expect(page).toStrictEqual({ machines: [], totalCount: 0, skipped: 0 });
  });

  it('may be past the end', () => {
    const page = readMachinePage({ data: [], total_count: 7 }, { limit: 10, offset: 10 });
    expect(page).toStrictEqual({ machines: [], totalCount: 7, skipped: 0 });
  });

  it('counts the unreadable rows', () => {
    const page = readMachinePage({ data: [null, wireMachine()], total_count: 2 }, first);
    expect(page).toMatchObject({ machines: [{ id: SUBJECT }], skipped: 1 });
  });

  it('has a total that includes its own rows', () => {
    const body = { data: [wireMachine(), wireMachine()], total_count: 11 };
    expect(readMachinePage(body, { limit: 10, offset: 10 })?.totalCount).toBe(12);
  });
});

describe('a body that is not the requested page', () => {
  it.each([
    null,
    undefined,
    '',
    [],
    {},
    { data: [] },
    { total_count: 0 },
    { data: {}, total_count: 0 },
    { data: [], total_count: -1 },
    { data: [], total_count: '0' },
    { data: [], total_count: 3 },
    { data: [wireMachine({ name: 7 })], total_count: 1 },
    { data: Array(2), total_count: 2 },
    { m2m_tokens: [], total_count: 0 },
  ])('is refused: %j', (body) => {
    expect(readMachinePage(body, first)).toBeUndefined();
  });

  it('is refused with more machines than requested', () => {
    const body = { data: [wireMachine(), wireMachine()], total_count: 2 };
    expect(readMachinePage(body, { limit: 1, offset: 0 })).toBeUndefined();
    expect(readMachinePage(body, { limit: 2, offset: 0 })?.machines).toHaveLength(2);
  });
});
