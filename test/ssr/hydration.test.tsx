// @vitest-environment jsdom
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBackend, FAKE_NOW } from '../../src/testing/index.js';
import { HostPage } from './HostPage.js';
import { BROWSER_NOW, hostTokens } from './hostTokens.js';
import type { RenderedHostPage } from './renderHostPage.js';
import { renderOnServer } from './renderOnServer.js';

const KOREA = { locale: 'ko', timeZone: 'Asia/Seoul' };

// Servers in distant time zones. They take seconds to start, so they start once, before the tests.
const inNewYork = renderOnServer('America/New_York', KOREA);
const inKiritimati = renderOnServer('Pacific/Kiritimati');
const streamed = renderOnServer('America/New_York', { ...KOREA, isBounded: true });

const problems = vi.fn();

beforeAll(() => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
});

afterAll(() => {
  vi.unstubAllEnvs();
});

beforeEach(() => {
  problems.mockClear();
  vi.spyOn(console, 'error').mockImplementation(problems);
  vi.spyOn(console, 'warn').mockImplementation(problems);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface OpenOptions {
  server?: RenderedHostPage;
  locale?: string | undefined;
  timeZone?: string | undefined;
  isBounded?: boolean | undefined;
  isManaged?: boolean | undefined;
}

/** Opens the page as a browser does: sets the server's HTML, then hydrates it. */
function open({ server = inKiritimati, ...config }: OpenOptions = {}) {
  const container = document.createElement('div');
  container.innerHTML = config.isManaged ? server.managedHtml : server.html;
  document.body.append(container);
  const serverNodes = [...container.querySelectorAll('*')];
  const serverWords = container.textContent;
  const backend = createFakeBackend({ tokens: hostTokens, now: FAKE_NOW });
  render(
    <HostPage {...config} page={server.page} now={() => BROWSER_NOW} fetch={backend.fetchProxy} />,
    { container, hydrate: true, onRecoverableError: problems },
  );
  const texts = (selector: string) =>
    [...container.querySelectorAll(selector)].map((node) => node.textContent);
  return { container, serverNodes, serverWords, backend, texts };
}

describe('a server-rendered page', () => {
  it('is the same for every server time zone and every language', () => {
    expect(inNewYork.html).toBe(inKiritimati.html);
  });

  it.each<[string, OpenOptions]>([
    ['in Korean', { ...KOREA, server: inNewYork }],
    ['in English', {}],
    ['in Arabic, which has its own digits', { locale: 'ar-EG' }],
    ['in a locale that the server did not know', KOREA],
    ['with dialogs that are open from the start', { isManaged: true }],
    ['streamed, in a Suspense boundary', { ...KOREA, server: streamed, isBounded: true }],
  ])('hydrates without a warning, and keeps every node: %s', async (_, config) => {
    const { container, serverNodes, backend } = open(config);
    expect(serverNodes.length).toBeGreaterThan(100);
    await waitFor(() => expect(backend.requests).toHaveLength(1));
    await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull());
    const gone = serverNodes.filter((node) => !container.contains(node));
    // By the browser's clock a token has expired, so nothing is left to rotate.
    expect(gone.filter((node) => !node.matches('[aria-label^="Rotate token"]'))).toEqual([]);
    expect(container.querySelectorAll('dialog[open]')).toHaveLength(config.isManaged ? 2 : 0);
    expect(problems.mock.calls).toEqual([]);
  });

  it('shows times by the browser’s clock, in the reader’s language and time zone', () => {
    const { container, serverWords, texts } = open({ ...KOREA, server: inNewYork });
    expect(serverWords).toContain('2026-10-14 12:00 UTC');
    expect(container.textContent).not.toContain('UTC');
    expect(texts('[data-column=lastUsed] time')[0]).toBe(
      new Intl.RelativeTimeFormat('ko', { numeric: 'always' }).format(-1, 'day'),
    );
    const exact = new Intl.DateTimeFormat('ko', {
      dateStyle: 'medium',
      timeStyle: 'long',
      timeZone: 'Asia/Seoul',
    });
    expect(container.querySelector('[data-column=created] time')).toHaveProperty(
      'title',
      exact.format(hostTokens[0]?.createdAt),
    );
  });

  it('shows exact times in the browser’s time zone if the host sets none', () => {
    const { container } = open();
    const here = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' });
    expect(container.querySelector('[data-column=created] time')).toHaveProperty(
      'title',
      here.format(hostTokens[0]?.createdAt),
    );
  });

  it('shows statuses by the browser’s clock', () => {
    const { serverWords, texts } = open();
    expect(serverWords).not.toContain('Expiring');
    expect(texts('.m2m-status')).toEqual(['Active', 'Expiring', 'Expired', 'Expired', 'Revoked']);
  });
});
