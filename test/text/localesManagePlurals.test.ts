import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar/manage.js';
import { he } from '../../src/locales/he/manage.js';
import { ja } from '../../src/locales/ja/manage.js';
import { ko } from '../../src/locales/ko/manage.js';
import { zhCN } from '../../src/locales/zh-CN/manage.js';
import { marked as format } from './localeTexts.js';

describe('Arabic', () => {
  it.each([
    [1, 'إبطال الرمز', 'هل تريد إبطال هذا الرمز؟', 'تم إبطال رمز واحد'],
    [2, 'إبطال رمزين', 'هل تريد إبطال رمزين؟', 'تم إبطال رمزين'],
    [3, 'إبطال ‹3› رموز', 'هل تريد إبطال ‹3› رموز؟', 'تم إبطال ‹3› رموز'],
    [11, 'إبطال ‹11› رمزًا', 'هل تريد إبطال ‹11› رمزًا؟', 'تم إبطال ‹11› رمزًا'],
    [100, 'إبطال ‹100› رمز', 'هل تريد إبطال ‹100› رمز؟', 'تم إبطال ‹100› رمز'],
    [103, 'إبطال ‹103› رموز', 'هل تريد إبطال ‹103› رموز؟', 'تم إبطال ‹103› رموز'],
  ])('revokes %d', (count, button, question, result) => {
    expect(ar.labels.revokeConfirm(count, format)).toBe(button);
    expect(ar.labels.revokeTitle(count, format)).toBe(question);
    expect(ar.labels.revokedTokens(count, format)).toBe(result);
  });

  it.each([
    [1, 'بهذا الرمز'],
    [2, 'بهذين الرمزين'],
    [3, 'بهذه الرموز'],
    [11, 'بهذه الرموز'],
    [100, 'بهذه الرموز'],
  ])('says that calls with %d fail', (count, tokens) => {
    expect(ar.labels.revokeEffect(count, format)).toContain(`استدعاء ${tokens}.`);
  });

  it.each([
    [1, 'ثانية واحدة'],
    [2, 'ثانيتين'],
    [3, '‹3› ثوانٍ'],
    [11, '‹11› ثانية'],
  ])('continues in %d seconds', (seconds, wait) => {
    expect(ar.labels.revokeContinues(seconds, format)).toBe(`سيُستأنف الإبطال بعد ${wait}.`);
  });
});

describe('Hebrew', () => {
  it.each([
    [1, 'ביטול האסימון', 'לבטל את האסימון הזה?', 'אסימון אחד בוטל'],
    [2, 'ביטול שני אסימונים', 'לבטל שני אסימונים?', 'שני אסימונים בוטלו'],
    [3, 'ביטול ‹3› אסימונים', 'לבטל ‹3› אסימונים?', '‹3› אסימונים בוטלו'],
    [20, 'ביטול ‹20› אסימונים', 'לבטל ‹20› אסימונים?', '‹20› אסימונים בוטלו'],
  ])('revokes %d', (count, button, question, result) => {
    expect(he.labels.revokeConfirm(count, format)).toBe(button);
    expect(he.labels.revokeTitle(count, format)).toBe(question);
    expect(he.labels.revokedTokens(count, format)).toBe(result);
  });

  it.each([
    [1, 'שנייה אחת'],
    [2, 'שתי שניות'],
    [3, '‹3› שניות'],
  ])('continues in %d seconds', (seconds, wait) => {
    expect(he.labels.revokeContinues(seconds, format)).toBe(`הפעולה תימשך בעוד ${wait}.`);
  });

  it('has no button whose name reads as both cancel and revoke', () => {
    const { cancel, clearSelection, revoke, stop } = he.labels;
    expect([cancel, clearSelection, stop].filter((name) => name.includes('ביטול'))).toEqual([]);
    expect(revoke).not.toMatch(/^ביטול…?$/);
  });
});

describe.each([
  {
    pack: ja,
    one: ['このトークンを取り消しますか？', 'トークンを取り消す'],
    many: ['‹3›件のトークンを取り消しますか？', '‹3›件のトークンを取り消す'],
  },
  {
    pack: ko,
    one: ['이 토큰을 폐기하시겠습니까?', '토큰 폐기'],
    many: ['토큰 ‹3›개를 폐기하시겠습니까?', '토큰 ‹3›개 폐기'],
  },
  {
    pack: zhCN,
    one: ['要撤销此令牌吗？', '撤销令牌'],
    many: ['要撤销 ‹3› 个令牌吗？', '撤销 ‹3› 个令牌'],
  },
])('$pack.locale', ({ pack: { labels }, one, many }) => {
  it('names one token without a number, and counts several', () => {
    const say = (count: number) => [
      labels.revokeTitle(count, format),
      labels.revokeConfirm(count, format),
    ];
    expect(say(1)).toEqual(one);
    expect(say(3)).toEqual(many);
    expect(labels.revokeEffect(1, format)).not.toBe(labels.revokeEffect(3, format));
  });
});

describe.each([ar, he, ja, ko, zhCN])('$locale', ({ labels }) => {
  it('names the button of a row so that speech input finds it by its visible text', () => {
    expect(labels.revokeToken('…afa151')).toContain(labels.revoke.replace('…', ''));
  });
});

describe.each([ar, he])('$locale, a right-to-left language', ({ labels }) => {
  const time = '2026-11-23 12:00 UTC';

  it.each(['used', 'usedRecently', 'expiresOn'] as const)('isolates the time in %s', (name) => {
    expect(labels[name](time)).toContain(`\u2068${time}\u2069`);
  });

  it('isolates both times of an expiration that differs, and a lifetime', () => {
    expect(labels.expirationDiffers(time, '∞ UTC')).toContain(`\u2068${time}\u2069`);
    expect(labels.expirationDiffers(time, '∞ UTC')).toContain('\u2068∞ UTC\u2069');
    expect(labels.expirationFault('too-long', '90 days')).toContain('\u206890 days\u2069');
  });
});
