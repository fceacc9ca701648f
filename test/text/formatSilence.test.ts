import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatSilence,
  formatSpan,
  nextStep,
} from '../../src/text/manage/formatSilence.js';
import { NO_WORDS } from '../../src/text/words.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const SECOND = 1000;
const DAY = 86_400;
const de = { ...NO_WORDS, locale: 'de' };

describe('how long ago a token was used', () => {
  it.each([
    [0, 'now', '0 seconds'],
    [9.9, 'now', '0 seconds'],
    [10, '10 seconds ago', '10 seconds'],
    [59, '50 seconds ago', '50 seconds'],
    [60, '1 minute ago', '1 minute'],
    [14 * 60 + 59, '14 minutes ago', '14 minutes'],
    [3 * 3600, '3 hours ago', '3 hours'],
    [15 * DAY, '2 weeks ago', '2 weeks'],
    [-30, 'now', '0 seconds'],
  ])('%s seconds: %s', (seconds, ago, silence) => {
    const time = NOW - seconds * SECOND;
    expect(formatAgo(time, NOW, NO_WORDS)).toBe(ago);
    expect(formatSilence(time, NOW, NO_WORDS)).toBe(silence);
  });

  it('speaks the language of the reader', () => {
    expect(formatAgo(NOW - 20 * SECOND, NOW, de)).toBe('vor 20 Sekunden');
    expect(formatSilence(NOW - 840 * SECOND, NOW, de)).toBe('14 Minuten');
  });

  it('uses the host’s formatter', () => {
    const words = { ...NO_WORDS, formatters: { formatRelativeTime: () => 'lately' } };
    expect(formatAgo(NOW, NOW, words)).toBe('lately');
  });

  it.each([
    [0, 10],
    [9.9, 0.1],
    [25, 5],
    [59.5, 0.5],
    [60, undefined],
    [-5, 10],
  ])('%s seconds ago: the next step is in %s', (seconds, left) => {
    const next = nextStep(NOW - seconds * SECOND, NOW);
    expect(next === undefined ? undefined : (next - NOW) / SECOND).toBe(left);
  });
});

describe('a lifetime', () => {
  it.each([
    [1, '1 second'],
    [90, '1.5 minutes'],
    [3600, '1 hour'],
    [90 * DAY, '90 days'],
    [90 * DAY + 30_000, '90.3 days'],
  ])('%s seconds: %s', (seconds, text) => {
    expect(formatSpan(seconds, NO_WORDS)).toBe(text);
  });
});
