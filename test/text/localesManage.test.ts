import { describe, expect, it } from 'vitest';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError, type M2MTokensErrorCode } from '../../src/api/M2MTokensError.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { MANAGE_LABELS, type M2MManageLabels } from '../../src/text/manage/manageLabels.js';
import { marked, MANAGE_PACKS, PACKS, sayAllOfManage, sayManageFunctions } from './localeTexts.js';

/** Texts that a language has in common with English, beside "JWT". */
const SAME: Record<string, string[]> = {
  de: ['format', 'claimsOptional', 'secret', 'nameOfMachine'],
  fr: [
    ...['columnActions', 'format', 'formatOpaque', 'expiration', 'expirationUnits.minute'],
    ...['secret', 'machine', 'machinesFound', 'leakInstance'],
  ],
  pl: ['format'],
};

/** Texts with a number that never changes: the least lifetime, and the shortest one of an old key. */
const UNFORMATTED = ['expirationFault', 'oldKeyStops'];

const FAILURES = [
  ...(['revokeFailedText', 'createFailedText', 'leakFailedText', 'machineFailedText'] as const),
];

const ENGLISH = new Map(sayAllOfManage(MANAGE_LABELS));
const textsOf = (labels: M2MManageLabels) => sayAllOfManage(labels).flatMap(([, texts]) => texts);

describe.each(MANAGE_PACKS)('$locale', ({ locale, labels }) => {
  it('has every text of reading and of managing, and no other', () => {
    const names = Object.keys({ ...DEFAULT_LABELS, ...MANAGE_LABELS });
    expect(Object.keys(labels).toSorted()).toEqual(names.toSorted());
    const said = sayAllOfManage(labels).map(([name]) => name);
    expect(said.toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  it('keeps the words of reading', () => {
    expect(labels).toMatchObject(PACKS.find((pack) => pack.locale === locale)?.labels ?? {});
  });

  it('has no empty text and no unfilled placeholder', () => {
    const texts = textsOf(labels).map((text) => text.replace('{"team": "billing"}', ''));
    expect(texts.length).toBeGreaterThan(450);
    expect(texts.filter((text) => !/\S/.test(text) || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => /undefined|null|NaN|\[object|#|\{|\$/.test(text))).toEqual([]);
  });

  it('translates everything', () => {
    const same = sayAllOfManage(labels)
      .filter(([name, texts]) => {
        const english = ENGLISH.get(name) ?? [];
        return texts.some((text, index) => text === english[index]);
      })
      .map(([name]) => name);
    expect(same.toSorted()).toEqual([...(SAME[locale] ?? []), 'formatJwt'].toSorted());
  });

  it('formats every number with the given function, but for those of a minimum and of none', () => {
    const raw = sayAllOfManage(labels).flatMap(([name, texts]) =>
      texts.filter(
        (text) => !UNFORMATTED.includes(name) && /\p{Nd}/u.test(text.replaceAll(/‹\d+›|M2M/g, '')),
      ),
    );
    expect(raw).toEqual([]);
  });

  it('ends only sentences with a full stop, as English does', () => {
    const isSentence = (text: string) => /[.。]$/u.test(text);
    const wrong = sayAllOfManage(labels).flatMap(([name, texts]) => {
      const english = ENGLISH.get(name) ?? [];
      return texts.filter((text, index) => isSentence(text) !== isSentence(english[index] ?? ''));
    });
    expect(wrong).toEqual([]);
  });

  it('has an ellipsis where English has one, since it tells that a dialog follows or work goes on', () => {
    const ellipses = (said: Iterable<[string, string[]]>) =>
      [...said]
        .filter(([, texts]) => texts.some((text) => text.endsWith('…')))
        .map(([name]) => name);
    expect(ellipses(sayAllOfManage(labels))).toEqual(expect.arrayContaining(ellipses(ENGLISH)));
  });

  it.each(FAILURES)(
    'has a %s for the same failures as English, and distinguishes the same',
    (name) => {
      const textOf = (from: M2MManageLabels, code: M2MTokensErrorCode) =>
        from[name](new M2MTokensError(code, 'For programmers.'));
      const groups = (from: M2MManageLabels) => {
        const texts = M2M_TOKENS_ERROR_CODES.map((code) => textOf(from, code));
        return texts.map((text) => (text === undefined ? null : texts.indexOf(text)));
      };
      expect(groups(labels)).toEqual(groups(MANAGE_LABELS));
    },
  );

  it('distinguishes all faults of claims and of a lifetime', () => {
    const { claimsFault, expirationFault } = sayManageFunctions(labels);
    expect(new Set(claimsFault).size).toBe(9);
    expect(new Set(expirationFault).size).toBe(3);
  });

  it('names the place of a fault, and what is there', () => {
    const fault = (kind: 'syntax' | 'repeated' | 'deep' | 'reserved' | 'size', found = 'mt_$&') =>
      labels.claimsFault({ kind, line: 3, column: 5, found }, 3000, marked);
    for (const kind of ['syntax', 'repeated', 'reserved'] as const) {
      expect(fault(kind)).toMatch(/‹3›.*‹5›.*mt_\$&/u);
    }
    expect(fault('deep')).toMatch(/‹3›.*‹5›.*‹20›/u);
    expect(fault('size')).toContain('‹3000›');
    expect(fault('syntax', '')).toMatch(/‹3›.*‹5›/u);
  });

  it.each([
    'used',
    'usedRecently',
    'selectToken',
    'revokeToken',
    'createFor',
    'expiresOn',
  ] as const)('keeps the id or time in %s', (name) => {
    expect(labels[name]('mt_$&_x')).toContain('mt_$&_x');
  });

  it('keeps both times of an expiration that differs, and the longest lifetime', () => {
    expect(labels.expirationDiffers('mt_$&_x', 'mt_y')).toMatch(/mt_\$&_x.*mt_y/u);
    expect(labels.expirationFault('too-long', 'mt_$&_x')).toContain('mt_$&_x');
  });

  it.each([
    ...(['revokeTitle', 'revokeConfirm', 'manyUsedRecently', 'alreadyRevoked'] as const),
    ...(['alreadyExpired', 'reasonTooLong', 'revokeContinues', 'revokedTokens'] as const),
    ...(['selected', 'createOrphans'] as const),
  ])('keeps the count of %s', (name) => {
    for (const count of [3, 5, 11, 21, 100, 1_000_000]) {
      expect(labels[name](count, marked)).toContain(`‹${count}›`);
    }
  });

  it('counts the revoked tokens of a batch always, the others unless there are none', () => {
    const numbers = (revoked: number, failed: number, stopped: number) =>
      labels.revokeSummary({ revoked, failed, stopped }, marked).match(/‹\d+›/g);
    expect(numbers(7, 0, 0)).toEqual(['‹7›']);
    expect(numbers(7, 8, 0)).toEqual(['‹7›', '‹8›']);
    expect(numbers(7, 0, 9)).toEqual(['‹7›', '‹9›']);
    expect(numbers(7, 8, 9)).toEqual(['‹7›', '‹8›', '‹9›']);
  });

  it('names both numbers of a progress, a length and a size', () => {
    for (const name of ['revokeProgress', 'reasonLength', 'claimsSize'] as const) {
      expect(labels[name](7, 8, marked).match(/‹\d›/g)?.toSorted()).toEqual(['‹7›', '‹8›']);
    }
  });

  it('offers four reasons, none twice', () => {
    expect(new Set(labels.revokeReasons).size).toBe(4);
  });
});

/** The languages whose nouns or verbs tell one from many. */
const INFLECTED = MANAGE_PACKS.filter(({ locale }) => !['ja', 'ko', 'zh-CN'].includes(locale));

describe.each(INFLECTED)('$locale', ({ labels }) => {
  it.each([
    ...(['revokeTitle', 'revokeEffect', 'revokeConfirm', 'manyUsedRecently'] as const),
    ...(['alreadyRevoked', 'alreadyExpired', 'revokeContinues', 'revokedTokens'] as const),
    'createOrphans' as const,
  ])('inflects %s', (name) => {
    expect(labels[name](1, () => '3')).not.toBe(labels[name](3, () => '3'));
  });
});

it.each([
  [1, 'Unieważniono ‹1› token'],
  [2, 'Unieważniono ‹2› tokeny'],
  [5, 'Unieważniono ‹5› tokenów'],
  [12, 'Unieważniono ‹12› tokenów'],
  [22, 'Unieważniono ‹22› tokeny'],
  [1.5, 'Unieważniono ‹1.5› tokena'],
])('Polish announces %d revoked tokens', (count, text) => {
  const polish = MANAGE_PACKS.find(({ locale }) => locale === 'pl');
  expect(polish?.labels.revokedTokens(count, marked)).toBe(text);
});
