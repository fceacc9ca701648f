import { screen, waitFor, within } from '@testing-library/react';
import { type M2MToken, M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { he } from '../../src/locales/he.js';
import { ja } from '../../src/locales/ja.js';
import { ko } from '../../src/locales/ko.js';
import type { M2MTokensLocale } from '../../src/text/M2MTokensLocale.js';
import { pl } from '../../src/locales/pl.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { shortId } from '../../src/text/shortId.js';
import { wordsOf } from '../support/markedLabels.js';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';
import { sayAll } from '../text/localeTexts.js';

/** Data in which no word equals one of our labels. */
const DATA = { revocationReason: 'Zyx', claims: { zyx: 'zyx' } };

const newest = (overrides: Partial<M2MToken>) => ({ createdAt: FAKE_NOW - DAY, ...overrides });
const revoked = tokenCalled('gone', newest({ revoked: true, scopes: [SHIPPING], ...DATA }));
const bare = tokenCalled(
  'bare',
  newest({ revoked: true, revocationReason: null, claims: null, scopes: [] }),
);
const used = newest({ expired: true, lastUsedAt: FAKE_NOW - 2 * DAY, scopes: [SHIPPING, BILLING] });
const TOKENS = [
  revoked,
  bare,
  tokenCalled('over', used),
  tokenCalled('soon', newest({ expiration: FAKE_NOW + DAY, lastUsedAt: null })),
  ...tokensCalled('more', 26, () => ({ createdAt: FAKE_NOW - 9 * DAY })),
];
const IDS = [...TOKENS.map(({ id }) => id), BILLING, SHIPPING];

/** Words that a language shares with English, or keeps in English. */
const COMMON = ['clerk', 'ctrl', 'jwt', 'm2m'];
const SHARED: Record<string, string[]> = {
  de: ['claims', 'details', 'server', 'status', 'scopes', 'token', 'tokens', 'trace'],
  es: ['claims', 'token', 'tokens'],
  fr: ['machine', 'opaque', 'page', 'pages', 'trace'],
  pl: ['status', 'token'],
  'pt-BR': ['status', 'token', 'tokens'],
};

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\d]{2,}/gu) ?? [];

const ENGLISH = new Set(sayAll(DEFAULT_LABELS).flatMap(([, texts]) => texts.flatMap(wordsIn)));

/** The English words that a user sees or hears and that the language does not share. */
function englishIn(container: HTMLElement, locale: string): string[] {
  const own = new Set([...COMMON, ...(SHARED[locale] ?? [])]);
  return wordsOf(container)
    .map((text) => IDS.reduce((rest, id) => rest.replaceAll(id, ''), text))
    .map((text) => text.replace(/fake-trace-\d+/, ''))
    .flatMap(wordsIn)
    .filter((word) => ENGLISH.has(word) && !own.has(word));
}

function renderIn(pack: M2MTokensLocale, tokens = TOKENS) {
  const machines = [{ id: BILLING, name: 'Zyx', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const rendered = renderTokens(
    <M2MTokens subject={BILLING} defaultState={{ revoked: true, expired: true }} />,
    {
      locale: pack,
      fetch: backend.fetchProxy,
    },
  );
  const format = (value: number) => new Intl.NumberFormat(pack.locale).format(value);
  const button = (name: string) => screen.findByRole('button', { name });
  return { ...rendered, backend, format, button };
}

describe.each([ar, de, es, fr, he, ja, ko, pl, ptBR, zhCN])('in $locale, a user', (pack) => {
  const { locale, labels } = pack;

  it('finds no English word from the first load to an open row', async () => {
    const { container, user, format, button } = renderIn(pack);
    const found = englishIn(container, locale);
    await screen.findByText(revoked.id);
    expect(container).toHaveTextContent(plain(labels.total(30, format)));
    for (const id of [revoked.id, bare.id]) {
      await user.click(await button(labels.details(shortId(id))));
    }
    expect(container).toHaveTextContent(labels.noRevocationReason);
    expect(container).toHaveTextContent(labels.status.revoked);
    found.push(...englishIn(container, locale));

    await user.click(await button(labels.copyId(shortId(revoked.id))));
    await user.click(await button(labels.nextPage));
    const place = { page: 2, pageCount: 3, first: 11, last: 20, total: 30 };
    await waitFor(() =>
      expect(container).toHaveTextContent(plain(labels.pageChanged(place, format))),
    );
    found.push(...englishIn(container, locale));
    expect(found).toEqual([]);
  });

  it('reads times in the same language', async () => {
    const { container } = renderIn(pack);
    await screen.findByText(revoked.id);
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
    const times = [...container.querySelectorAll('time')].map(({ textContent }) => textContent);
    expect(times).toContain(relative.format(-1, 'day'));
    expect(times).toContain(relative.format(1, 'day'));
  });

  it('finds none where there is no token', async () => {
    const { container } = renderIn(pack, []);
    await screen.findAllByText(labels.noneTitle);
    expect(englishIn(container, locale)).toEqual([]);
  });

  it('finds none where the load has failed, nor over the remaining rows', async () => {
    const { container, user, backend, button } = renderIn(pack);
    await screen.findByText(revoked.id);
    backend.failNext({ status: 400 });
    await user.click(await button(labels.refresh));
    await button(labels.retry);
    expect(englishIn(container, locale)).toEqual([]);

    backend.failNext({ status: 403 });
    await user.click(await button(labels.retry));
    expect((await screen.findAllByText(labels.failedTitle)).length).toBeGreaterThan(0);
    expect(within(container).queryByText(revoked.id)).toBeNull();
    expect(englishIn(container, locale)).toEqual([]);
  });
});

describe('the check', () => {
  it('would notice English', async () => {
    const { container } = renderIn({ locale: 'de', labels: DEFAULT_LABELS }, []);
    await screen.findAllByText(DEFAULT_LABELS.noneTitle);
    expect(englishIn(container, 'de')).toContain('refresh');
  });
});

/** Normalised as the DOM's text: with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
