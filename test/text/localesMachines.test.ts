import { describe, expect, it } from 'vitest';
import { LEAK_LABELS } from '../../src/text/manage/leakLabels.js';
import { ROTATE_LABELS } from '../../src/text/manage/rotateLabels.js';
import { ADVICE, MANAGE_PACKS, marked } from './localeTexts.js';

const numbersIn = (text: string) => text.match(/‹\d+›/g)?.toSorted() ?? [];

describe.each(MANAGE_PACKS)('$locale', ({ labels }) => {
  it.each([
    ...(['rotateToken', 'continueRotationOf', 'scopesGained', 'scopesLost'] as const),
    ...(['leakUsed', 'defaultExpiresOn', 'removeScope', 'typeName'] as const),
  ])('keeps the name, id or time in %s', (name) => {
    expect(labels[name]('mt_$&_x')).toContain('mt_$&_x');
  });

  it.each(['leakCut', 'leakFound', 'leakRest', 'notInList', 'scopesFull'] as const)(
    'keeps the count of %s',
    (name) => {
      for (const count of [3, 5, 11, 21, 100, 1_000_000]) {
        expect(numbersIn(labels[name](count, marked))).toEqual([`‹${count}›`]);
      }
    },
  );

  it.each([
    ['rotate', 'rotateToken'],
    ['continueRotation', 'continueRotationOf'],
  ] as const)('names the button %s so that speech input finds it', (text, name) => {
    const visible = labels[text].replace(/\s*…/u, '').toLowerCase();
    expect(labels[name]('…afa151').toLowerCase()).toContain(visible);
  });

  it('numbers the step', () => {
    expect(numbersIn(labels.rotateStep(2, 3, marked))).toEqual(['‹2›', '‹3›']);
  });

  it('has its own sentence for each advice, with the same times as English', () => {
    const use = { newUse: '‹1›', oldUse: '‹2›', silence: '‹3›' };
    const say = (from: typeof ROTATE_LABELS) =>
      ADVICE.map((advice) => from.rotateAdvice(advice, use));
    expect(new Set(say(labels)).size).toBe(ADVICE.length);
    expect(say(labels).map(numbersIn)).toEqual(say(ROTATE_LABELS).map(numbersIn));
  });

  it('has a name for each kind of credential, and advice for the same kinds as English', () => {
    const kinds = Object.entries(LEAK_LABELS.leakKinds);
    expect(Object.keys(labels.leakKinds).toSorted()).toEqual(
      kinds.map(([kind]) => kind).toSorted(),
    );
    expect(new Set(Object.values(labels.leakKinds).map(([name]) => name)).size).toBe(kinds.length);
    for (const [kind, english] of kinds) {
      expect(labels.leakKinds[kind as keyof typeof labels.leakKinds]).toHaveLength(english.length);
    }
  });

  it('distinguishes all outcomes of a check', () => {
    const outcomes = Object.values(labels.leakOutcomes);
    expect(new Set(outcomes).size).toBe(Object.keys(LEAK_LABELS.leakOutcomes).length);
  });

  it('tells how many machines the list offers, and how many match', () => {
    expect(numbersIn(labels.machinesFound(5, 9, marked))).toEqual(['‹5›', '‹9›']);
    expect(numbersIn(labels.machinesFound(5, 5, marked))).toEqual(['‹5›']);
  });

  it('tells how many machines were checked, and says nothing more about known callers', () => {
    expect(numbersIn(labels.callersFound(0, 5, 9, marked))).toEqual(['‹5›', '‹9›']);
    expect(labels.callersFound(3, 9, 9, marked)).toBe('');
    const [unknown, none] = [null, 9].map((checked) => labels.callersFound(0, checked, 9, marked));
    expect(unknown).not.toBe(none);
    expect(numbersIn(`${unknown}${none}`)).toEqual([]);
  });

  it('counts the tokens to revoke first, unless they are all', () => {
    expect(numbersIn(labels.revokeFirst(5, 9, marked))).toEqual(['‹5›']);
    expect(numbersIn(labels.revokeFirst(9, 9, marked))).toEqual([]);
  });

  it('counts active tokens, even none, and tells when the number is unknown', () => {
    expect(numbersIn(labels.activeTokenCount(0, marked))).toEqual(['‹0›']);
    expect(numbersIn(labels.activeTokenCount(7, marked))).toEqual(['‹7›']);
    expect(labels.activeTokenCount(null, marked)).toMatch(/^.{2,}$/u);
  });

  it('names the fault of a machine’s name', () => {
    expect(numbersIn(labels.machineNameFault('too-long', 255, marked))).toEqual(['‹255›']);
    expect(numbersIn(labels.machineNameFault('missing', 255, marked))).toEqual([]);
  });

  it('tells of an existing machine that its scopes change at once', () => {
    const isNew = labels.scopesOneWay(true);
    expect(labels.scopesOneWay(false).startsWith(isNew)).toBe(true);
    expect(labels.scopesOneWay(false).length).toBeGreaterThan(isNew.length + 5);
  });

  it('offers the reason of a rotation also for a usual revocation', () => {
    expect(labels.revokeReasons).toContain(labels.rotatedReason);
  });
});

describe.each(MANAGE_PACKS.filter(({ locale }) => !['ja', 'ko', 'zh-CN'].includes(locale)))(
  '$locale',
  ({ labels }) => {
    it('inflects the machines that it found', () => {
      const found = (count: number) => labels.machinesFound(count, count, () => '3');
      expect(found(1)).not.toBe(found(3));
    });

    it('names the newest token without a number', () => {
      expect(labels.revokeFirst(1, 9, marked)).not.toMatch(/‹/u);
    });
  },
);

it.each([
  [1, 'Znaleziono ‹1› wynik.', '‹1› maszyna'],
  [2, 'Znaleziono ‹2› wyniki.', '‹2› maszyny'],
  [5, 'Znaleziono ‹5› wyników.', '‹5› maszyn'],
  [12, 'Znaleziono ‹12› wyników.', '‹12› maszyn'],
  [22, 'Znaleziono ‹22› wyniki.', '‹22› maszyny'],
])('Polish finds %d', (count, credentials, machines) => {
  const polish = MANAGE_PACKS.find(({ locale }) => locale === 'pl')?.labels;
  expect(polish?.leakFound(count, marked)).toBe(credentials);
  expect(polish?.machinesFound(count, count, marked)).toBe(machines);
});
