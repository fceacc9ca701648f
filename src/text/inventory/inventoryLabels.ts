import type { NumberFormat } from '../formatters.js';
import { countTokens } from '../stateLabels.js';

type Count = (count: number, format: NumberFormat) => string;

/** A number of tokens, and the number that they are part of. */
interface InventoryPart {
  count: number;
  /** null = unknown, or no tokens are missing. */
  total: number | null;
}

/** A group of live tokens by their last use, in days before now. */
interface InventoryAge {
  /** null = never used. */
  from: number | null;
  /** null = longer ago than `from`. */
  to: number | null;
}

type Tile = 'active' | 'expiring' | 'neverExpires' | 'neverUsed' | 'unused' | 'expired' | 'revoked';

/** Every word of the inventory that users see or hear, beside those of `M2MTokensLabels`. */
export interface M2MInventoryLabels {
  /** Name of the whole, for screen readers. */
  inventory: string;
  /** The title before the start, while the total is unknown. */
  inventoryTitle: string;
  /** Before the start: the requests that the button will send. */
  inventoryPlan: (requests: { perRequest: number; most: number }, format: NumberFormat) => string;
  /** For a machine with more tokens than may be loaded, before and after the start. */
  inventoryLimited: (part: InventoryPart, format: NumberFormat) => string;
  /** The button that loads all tokens. */
  inventoryLoad: string;
  /** The same button for a machine with more tokens than may be loaded. */
  inventoryLoadNewest: Count;
  /** How many tokens are loaded, and how many fit the filters and the search, such as "3,200 of 10,000 tokens". */
  inventoryProgress: (part: InventoryPart, format: NumberFormat) => string;
  inventoryStop: string;
  inventoryContinue: string;
  /** The button that loads all tokens again, once they are complete. */
  inventoryReload: string;
  /** When loading began; `time` is relative, such as "3 minutes ago". */
  inventoryLoaded: (time: string) => string;
  /** After a stop. */
  inventoryStopped: string;
  /** After a failure, while some tokens are on the screen. */
  inventoryFailed: string;
  /** After a 429. */
  inventoryWaits: string;
  /** Follows `inventoryWaits`: seconds until loading continues. */
  inventoryContinues: Count;
  inventorySkipped: Count;
  /** The filters, below the number of tokens. `days` is the number in "Expires within 7 days" and "Unused for 90 days". */
  inventoryTile: (tile: Tile, days: number, format: NumberFormat) => string;
  /** Caption of the chart of live tokens by their last use; its bars are labelled with days. */
  inventoryAges: string;
  /** A bar of that chart, for screen readers and in the table. */
  inventoryAge: (age: InventoryAge, format: NumberFormat) => string;
  /** Caption of the chart of live tokens by the month in which they expire. */
  inventoryMonths: string;
  /** The last bar of that chart: all later months. Short. */
  inventoryLater: string;
  /** A bar of a chart, for screen readers: "30 to 60 days ago: 12 tokens". */
  inventoryBar: (name: string, count: number, format: NumberFormat) => string;
  /** The button that shows a chart as a table. */
  inventoryAsTable: string;
  /** Head of the column of numbers in that table. */
  inventoryCount: string;
  /** Name of the search box. */
  inventorySearch: string;
  /** Inside the empty search box: where it searches. */
  inventorySearchIn: string;
  inventoryNoMatch: string;
  inventoryNoMatchText: string;
  inventoryClear: string;
  /** Before the select with the columns, on a narrow screen. */
  inventorySortBy: string;
  /** Name of the button that reverses the order. */
  inventoryDescending: string;
  /** Name of the buttons that save the found tokens; they show only the format. */
  inventorySave: (count: number, kind: 'CSV' | 'JSON', format: NumberFormat) => string;
  /** Announced where the browser cannot save a file. */
  inventorySaveFailed: string;
}

export const INVENTORY_LABELS: M2MInventoryLabels = {
  inventory: 'Token inventory',
  inventoryTitle: 'All tokens of this machine',
  inventoryPlan: ({ perRequest, most }, format) =>
    `Loads the newest tokens, revoked and expired ones included: ${format(perRequest)} per request, at most ${format(most)}.`,
  inventoryLimited: ({ count, total }, format) =>
    total === null
      ? `Limited to the newest ${format(count)} tokens.`
      : `Limited to the newest ${format(count)} of ${format(total)} tokens.`,
  inventoryLoad: 'Load all tokens',
  inventoryLoadNewest: (count, format) => `Load ${format(count)} tokens`,
  inventoryProgress: ({ count, total }, format) =>
    total === null
      ? countTokens(count, format)
      : `${format(count)} of ${countTokens(total, format)}`,
  inventoryStop: 'Stop',
  inventoryContinue: 'Continue',
  inventoryReload: 'Load again',
  inventoryLoaded: (time) => `Loaded ${time}`,
  inventoryStopped: 'Loading was stopped, so the oldest tokens are missing.',
  inventoryFailed: 'Loading failed, so the oldest tokens are missing.',
  inventoryWaits: 'The server asked to wait.',
  inventoryContinues: (seconds, format) =>
    `Loading continues in ${format(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,
  inventorySkipped: (count, format) =>
    `${countTokens(count, format)} could not be read and ${count === 1 ? 'is' : 'are'} not shown.`,
  inventoryTile: (tile, days, format) =>
    ({
      active: 'Active',
      expiring: `Expires within ${format(days)} days`,
      neverExpires: 'Never expires',
      neverUsed: 'Never used',
      unused: `Unused for ${format(days)} days`,
      expired: 'Expired',
      revoked: 'Revoked',
    })[tile],
  inventoryAges: 'Active tokens by days since last use',
  inventoryAge: ({ from, to }, format) => {
    if (from === null) return 'Never used';
    if (to === null) return `${format(from)} days ago or more`;
    return from === 0
      ? `Less than ${format(to)} ${to === 1 ? 'day' : 'days'} ago`
      : `${format(from)} to ${format(to)} days ago`;
  },
  inventoryMonths: 'Active tokens by month of expiry',
  inventoryLater: 'Later',
  inventoryBar: (name, count, format) => `${name}: ${countTokens(count, format)}`,
  inventoryAsTable: 'Show as table',
  inventoryCount: 'Tokens',
  inventorySearch: 'Search tokens',
  inventorySearchIn: 'ID, machine, claim or reason',
  inventoryNoMatch: 'No token matches',
  inventoryNoMatchText: 'Try other words, or remove a filter.',
  inventoryClear: 'Clear search and filters',
  inventorySortBy: 'Sort by',
  inventoryDescending: 'Descending',
  inventorySave: (count, kind, format) => `Save ${countTokens(count, format)} as ${kind}`,
  inventorySaveFailed: 'This browser could not save the file.',
};
