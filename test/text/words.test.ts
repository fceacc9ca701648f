import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import { fr } from '../../src/locales/fr.js';
import { mergeLabels } from '../../src/text/mergeLabels.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { mergeWords, NO_WORDS } from '../../src/text/words.js';

/** The words below several levels of providers and components, from the outermost. */
function wordsBelow(...levels: Parameters<typeof mergeWords>[1][]) {
  return levels.reduce<typeof NO_WORDS>((outer, level) => mergeWords(outer, level), NO_WORDS);
}

const refreshBelow = (...levels: Parameters<typeof wordsBelow>) =>
  mergeLabels(DEFAULT_LABELS, wordsBelow(...levels)).refresh;

describe('the words of a component', () => {
  it.each<[string, string, Parameters<typeof wordsBelow>]>([
    ['English without any', 'Refresh', [{}]],
    ['the pack’s', de.labels.refresh, [{ locale: de }]],
    ['the caller’s, before the pack’s', 'Reload', [{ locale: de, labels: { refresh: 'Reload' } }]],
    [
      'the pack’s, for an undefined label',
      de.labels.refresh,
      [{ locale: de, labels: { refresh: undefined as unknown as string } }],
    ],
    ['the inner caller’s', 'Reload', [{ locale: de }, { labels: { refresh: 'Reload' } }]],
    ['the inner pack’s', fr.labels.refresh, [{ locale: de }, { locale: fr }]],
    [
      'the inner pack’s, before outer labels in another language',
      fr.labels.refresh,
      [{ labels: { refresh: 'Reload' } }, { locale: fr }],
    ],
    [
      'the outer pack’s, with a tag further in',
      de.labels.refresh,
      [{ locale: de }, { locale: 'de-AT' }],
    ],
  ])('are %s', (_what, refresh, levels) => {
    expect(refreshBelow(...levels)).toBe(refresh);
  });

  it('keep the language when one label is overridden', () => {
    const { labels, locale } = wordsBelow({ locale: de, labels: { refresh: 'Neu laden' } });
    expect(labels).toEqual({ ...de.labels, refresh: 'Neu laden' });
    expect(locale).toBe('de');
  });
});

it.each<[string, string | undefined, Parameters<typeof wordsBelow>]>([
  ['undefined without any', undefined, [{}]],
  ['the pack’s', 'de', [{ locale: de }]],
  [
    'of another country, in the words of the pack',
    'de-AT',
    [{ locale: { ...de, locale: 'de-AT' } }],
  ],
  ['the tag', 'en-GB', [{ locale: 'en-GB' }]],
  ['the inner tag', 'de-AT', [{ locale: de }, { locale: 'de-AT' }]],
  ['the outer one, if none is given', 'de', [{ locale: de }, {}]],
])('the tag of numbers and times is %s', (_what, locale, levels) => {
  expect(wordsBelow(...levels).locale).toBe(locale);
});

it('formatters and the time zone come from the nearest level that sets them', () => {
  const [outer, inner] = [() => 'outer', () => 'inner'];
  const words = wordsBelow(
    { formatters: { formatNumber: outer, formatDateTime: outer }, timeZone: 'UTC' },
    { formatters: { formatNumber: inner, formatDateTime: undefined as unknown as typeof outer } },
  );
  expect(words.formatters).toEqual({ formatNumber: inner, formatDateTime: outer });
  expect(words.timeZone).toBe('UTC');
});
