import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import type { M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
import type { M2MTokensLabels } from '../text/labels.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import { inventoryWords } from './inventoryWords.js';
import type { InventoryPartClasses, M2MInventoryClassNames } from './M2MInventoryPart.js';

export interface M2MTokenInventoryProps
  extends
    Omit<WordOptions, 'labels'>,
    FormatOptions,
    Omit<LookOptions, 'classNames'>,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Id of the machine, `mch_…`. null, undefined and '' = no machine chosen, and nothing to load. */
  subject: string | null | undefined;
  /** Your own labels. The others come from the pack, from the component or provider above, or are English. */
  labels?: Partial<M2MTokensLabels & M2MInventoryLabels> | undefined;
  /** Your own classes beside the built-in ones, part by part: `{ tile: 'my-tile' }`. */
  classNames?: M2MInventoryClassNames | undefined;
}

/**
 * All tokens of one machine at once, to search, sort and filter by risk. It requests nothing until the user presses its
 * button. `ref` and everything else go to the section.
 */
export const M2MTokenInventory = /* @__PURE__ */ forwardRef<HTMLElement, M2MTokenInventoryProps>(
  function M2MTokenInventory({ subject, ...others }, ref) {
    const { presentation, box, rest } = useRoot('tokens', others);
    const part = presentation.part as InventoryPartClasses;
    const words = inventoryWords(presentation);
    return (
      <PresentationContext.Provider value={presentation}>
        <section
          aria-label={words.inventory}
          {...rest}
          {...box}
          className={`${part('inventory')} ${box.className}`}
          ref={ref}
        >
          <div className={part('inventoryHead')}>{subject && words.inventoryTitle}</div>
        </section>
      </PresentationContext.Provider>
    );
  },
);
