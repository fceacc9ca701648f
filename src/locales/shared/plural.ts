import type { NumberFormat } from '../../text/formatters.js';

/** The CLDR plural categories of integers and fractions in each language. */
interface PluralCategories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  de: 'one' | 'other';
  es: 'one' | 'many' | 'other';
  fr: 'one' | 'many' | 'other';
  he: 'one' | 'two' | 'other';
  ja: 'other';
  ko: 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  'pt-BR': 'one' | 'many' | 'other';
  'zh-CN': 'other';
}

export type PluralLocale = keyof PluralCategories;

/** A text for each category of the language, with `#` in place of the number. */
export type PluralForms<Locale extends PluralLocale> = Record<
  PluralCategories[Locale] | 'other',
  string
>;

export type CountText = (count: number, format: NumberFormat) => string;

/** Creates a function for a text with a count: "1 token", "2 tokens". */
export function plural<Locale extends PluralLocale>(
  locale: Locale,
  forms: PluralForms<Locale>,
): CountText {
  const texts: Record<'other', string> & Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  const rules = new Intl.PluralRules(locale);
  return (count, format) => {
    // Another edition of CLDR may have more categories: Hebrew once had "many".
    const text = texts[rules.select(count)] ?? texts.other;
    return text.replaceAll('#', () => format(count));
  };
}
