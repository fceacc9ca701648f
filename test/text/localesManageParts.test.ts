import { describe, expect, it } from 'vitest';
import { LEAK as AR_LEAK } from '../../src/locales/parts/ar/leak.js';
import { MACHINES as AR_MACHINES } from '../../src/locales/parts/ar/machines.js';
import { ROTATE as AR_ROTATE } from '../../src/locales/parts/ar/rotate.js';
import { LEAK as HE_LEAK } from '../../src/locales/parts/he/leak.js';
import { MACHINES as HE_MACHINES } from '../../src/locales/parts/he/machines.js';
import { ROTATE as HE_ROTATE } from '../../src/locales/parts/he/rotate.js';
import { ROTATE as JA_ROTATE } from '../../src/locales/parts/ja/rotate.js';
import { ROTATE as KO_ROTATE } from '../../src/locales/parts/ko/rotate.js';
import { ROTATE as ZH_ROTATE } from '../../src/locales/parts/zh-CN/rotate.js';
import { marked as format } from './localeTexts.js';

const ar = { ...AR_LEAK, ...AR_ROTATE, ...AR_MACHINES };
const he = { ...HE_LEAK, ...HE_ROTATE, ...HE_MACHINES };

describe('Arabic', () => {
  it.each([
    [1, 'التحقق من رمز آخر', 'آلة واحدة', 'إبطال أحدث رمز أولًا…'],
    [2, 'التحقق من رمزين آخرين', 'آلتان', 'إبطال أحدث رمزين أولًا…'],
    [3, 'التحقق من ‹3› رموز أخرى', '‹3› آلات', 'إبطال أحدث ‹3› رموز أولًا…'],
    [11, 'التحقق من ‹11› رمزًا آخر', '‹11› آلة', 'إبطال أحدث ‹11› رمزًا أولًا…'],
    [100, 'التحقق من ‹100› رمز آخر', '‹100› آلة', 'إبطال أحدث ‹100› رمز أولًا…'],
    [103, 'التحقق من ‹103› رموز أخرى', '‹103› آلات', 'إبطال أحدث ‹103› رموز أولًا…'],
  ])('counts %d', (count, rest, machines, first) => {
    expect(ar.leakRest(count, format)).toBe(rest);
    expect(ar.machinesFound(count, count, format)).toBe(machines);
    expect(ar.revokeFirst(count, count + 1, format)).toBe(first);
  });

  it.each([
    [1, 'حرف واحد'],
    [2, 'حرفين'],
    [3, '‹3› أحرف'],
    [64, '‹64› حرفًا'],
    [100, '‹100› حرف'],
  ])('limits a name to %d', (limit, characters) => {
    const text = ar.machineNameFault('too-long', limit, format);
    expect(text).toBe(`يُرجى إدخال ${characters} على الأكثر.`);
  });
});

describe('Hebrew', () => {
  it.each([
    [1, 'נמצא אמצעי גישה אחד.', 'מכונה אחת'],
    [2, 'נמצאו שני אמצעי גישה.', 'שתי מכונות'],
    [3, 'נמצאו ‹3› אמצעי גישה.', '‹3› מכונות'],
    [20, 'נמצאו ‹20› אמצעי גישה.', '‹20› מכונות'],
  ])('counts %d', (count, found, machines) => {
    expect(he.leakFound(count, format)).toBe(found);
    expect(he.machinesFound(count, count, format)).toBe(machines);
  });

  it('has no button that revokes whose name reads as cancel', () => {
    const names = [he.leakRevoke, he.revokeOld, he.revokeFirst(1, 2, format)];
    names.push(he.revokeFirst(2, 2, format));
    expect(names.filter((name) => !name.startsWith('ביטול תוקף '))).toEqual([]);
  });
});

describe.each([
  ['ar', AR_ROTATE],
  ['he', HE_ROTATE],
  ['ja', JA_ROTATE],
  ['ko', KO_ROTATE],
  ['zh-CN', ZH_ROTATE],
])('%s', (_locale, labels) => {
  it('names the buttons of a row so that speech input finds them by their visible text', () => {
    expect(labels.rotateToken('…afa151')).toContain(labels.rotate.replace('…', ''));
    const visible = labels.continueRotation.replace('…', '');
    expect(labels.continueRotationOf('…afa151')).toContain(visible);
  });

  it('tells the times of use in each advice that depends on them', () => {
    const use = { newUse: 'mt_new', oldUse: 'mt_old', silence: 'mt_silence' };
    expect(labels.rotateAdvice('in-use', use)).toContain('mt_old');
    for (const advice of ['recent', 'silent'] as const) {
      expect(labels.rotateAdvice(advice, use)).toMatch(/mt_new.*mt_silence/u);
    }
  });
});

describe.each([
  ['ar', ar],
  ['he', he],
])('%s, a right-to-left language', (_locale, labels) => {
  it('isolates names, ids and code', () => {
    expect(labels.rotateToken('mt_x')).toContain('\u2068mt_x\u2069');
    expect(labels.continueRotationOf('mt_x')).toContain('\u2068mt_x\u2069');
    expect(labels.removeScope('Billing (EU)')).toContain('\u2068Billing (EU)\u2069');
    expect(labels.typeName('Billing (EU)')).toContain('\u2068Billing (EU)\u2069');
    expect(labels.leakHint).toContain('\u2068.env\u2069');
  });

  it('isolates times', () => {
    const time = '2026-11-23 12:00 UTC';
    const use = { newUse: time, oldUse: time, silence: '14 min.' };
    expect(labels.leakUsed(time)).toContain(`\u2068${time}\u2069`);
    expect(labels.defaultExpiresOn(time)).toContain(`\u2068${time}\u2069`);
    expect(labels.rotateAdvice('in-use', use)).toContain(`\u2068${time}\u2069`);
    for (const advice of ['recent', 'silent'] as const) {
      expect(labels.rotateAdvice(advice, use)).toMatch(/\u2068.+UTC\u2069.+\u206814 min\.\u2069/u);
    }
  });
});
