import { burst } from './burst.mjs';
import { cold } from './cold.mjs';
import { flip } from './flip.mjs';
import { heap } from './heap.mjs';
import { inventory, inventoryHeap } from './inventory.mjs';
import { interact } from './interact.mjs';
import { mount } from './mount.mjs';
import { scroll } from './scroll.mjs';
import { toggle } from './toggle.mjs';

/** Scenarios that run with one adapter at a time; `focusAll` takes all adapters at once. */
export const SCENARIOS = {
  ...{ cold, mount, flip, toggle, burst, scroll, interact, heap },
  ...{ inventory, inventoryHeap },
};

/** Scenarios that take long and vary little. */
export const ONCE = ['heap', 'inventoryHeap'];

/** Scenarios for one page only, which no other library has. */
export const OWN_PAGE = { inventory: 'inventory', inventoryHeap: 'inventory' };
