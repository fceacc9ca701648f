import type { ActionCall } from './ActionCall.js';
import { ApiFault } from './ApiFault.js';
import type { MachineState } from './createMachineStates.js';
import { formatMachine } from './formatMachine.js';
import { readText, readWindow } from './readQuery.js';

/**
 * Builds the body of the call that lists machines.
 *
 * @throws ApiFault 400 for an invalid parameter.
 */
export function answerMachines({ query, state, shape }: ActionCall): unknown {
  const { limit, offset } = readWindow(query, 500);
  const compare = readOrder(query);
  const wanted = (readText(query, 'query') ?? '').toLowerCase();
  const found = [...state.machines.values()]
    .filter(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase().includes(wanted))
    .sort(compare);
  return {
    data: found
      .slice(offset, offset + limit)
      .map((machine) => formatMachine(machine, state, shape)),
    [shape === 'sdk' ? 'totalCount' : 'total_count']: found.length,
  };
}

type Compare = (a: MachineState, b: MachineState) => number;

function readOrder(query: URLSearchParams): Compare {
  const text = readText(query, 'order_by') ?? '-created_at';
  // An unescaped plus sign arrives as a space.
  const [, sign, property = ''] = /^([-+ ]?)(.*)$/s.exec(text) ?? [];
  const compare = COMPARISONS.get(property);
  if (compare === undefined) {
    throw new ApiFault(400, {
      message: 'order_by must be name or created_at, with + or - before it.',
    });
  }
  return sign === '-' ? (a, b) => compare(b, a) : compare;
}

const COMPARISONS = new Map<string, Compare>([
  ['name', (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))],
  ['created_at', (a, b) => a.createdAt - b.createdAt],
]);
