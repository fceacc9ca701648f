import type { NumberFormat } from '../../text/formatters.js';
import type { M2MInventoryLabels } from '../../text/inventory/inventoryLabels.js';
import type { CountText } from './plural.js';

type SomeText = (part: { count: number; total: number }, format: NumberFormat) => string;

/** Makes the text of a part of all tokens, whose number may be unknown. */
export function partText(count: CountText, some: SomeText): M2MInventoryLabels['inventoryLimited'] {
  return ({ count: shown, total }, format) =>
    total === null ? count(shown, format) : some({ count: shown, total }, format);
}

type Tile = Parameters<M2MInventoryLabels['inventoryTile']>[0];

/** Makes the name of every filter out of a text for each, which may depend on its days. */
export function tileText(
  texts: Record<Tile, string | CountText>,
): M2MInventoryLabels['inventoryTile'] {
  return (tile, days, format) => {
    const text = texts[tile];
    return typeof text === 'string' ? text : text(days, format);
  };
}

interface AgeTexts {
  /** Never used. */
  never: string;
  /** Less than so many days ago. */
  under: CountText;
  /** So many days, as the second number of `between`. */
  days: CountText;
  between: (from: string, days: string) => string;
  /** So many days ago, or longer. */
  over: CountText;
}

/** Makes the name of every group of tokens by their last use. */
export function ageText(texts: AgeTexts): M2MInventoryLabels['inventoryAge'] {
  const { never, under, days, between, over } = texts;
  return ({ from, to }, format) => {
    if (from === null) return never;
    if (to === null) return over(from, format);
    return from === 0 ? under(to, format) : between(format(from), days(to, format));
  };
}
