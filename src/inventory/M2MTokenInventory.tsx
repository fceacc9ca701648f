import {
  type ComponentPropsWithoutRef,
  type ComponentType,
  forwardRef,
  type ReactNode,
  useMemo,
} from 'react';
import type { RowOptions } from '../components/M2MTokenColumn.js';
import type { PagerOptions } from '../components/Pagination.js';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import { useText } from '../hooks/useText.js';
import type { M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
import type { M2MTokensLabels } from '../text/labels.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import { inventoryNews } from './inventoryNews.js';
import { InventoryBody } from './InventoryBody.js';
import { InventoryHead } from './InventoryHead.js';
import { InventoryNotices } from './InventoryNotices.js';
import { inventoryWords } from './inventoryWords.js';
import type { M2MInventoryManageProps } from './M2MInventoryManageProps.js';
import type { InventoryPartClasses, M2MInventoryClassNames } from './M2MInventoryPart.js';
import { type InventoryStateOptions, useInventoryState } from './useInventoryState.js';
import { useM2MTokenInventory } from './useM2MTokenInventory.js';

export interface M2MTokenInventoryProps
  extends
    InventoryStateOptions,
    RowOptions,
    Pick<PagerOptions, 'limitOptions'>,
    Omit<WordOptions, 'labels'>,
    FormatOptions,
    Omit<LookOptions, 'classNames'>,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * How many tokens to load at most, 100 to 100,000. A machine with more tokens shows the newest ones, and says so.
   * @default 10_000
   */
  maxTokens?: number | undefined;
  /** Your elements at the end of the first line, after the button that loads. */
  toolbarEnd?: ReactNode;
  /**
   * Renders buttons for the found tokens that are live: `M2MInventoryActions` of `react-m2m-tokens/manage`, or your own
   * component. It mounts when loading begins, and then stays. It gets no tokens while the inventory loads, while neither a
   * filter nor a search is on, and after the rows have gone. A new component loses its state: define it outside of yours.
   */
  manage?: ComponentType<M2MInventoryManageProps> | undefined;
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
  function M2MTokenInventory(
    {
      subject,
      state: ownState,
      defaultState,
      onStateChange,
      maxTokens,
      columns,
      machineName,
      limitOptions,
      toolbarEnd,
      manage,
      ...others
    },
    ref,
  ) {
    const { presentation, box, rest } = useRoot('tokens', others);
    const part = presentation.part as InventoryPartClasses;
    const text = useText(presentation);
    const words = useMemo(() => inventoryWords(presentation), [presentation]);
    const inventory = useM2MTokenInventory({ subject }, { maxTokens });
    const [state, setState] = useInventoryState({
      ...{ subject, state: ownState, defaultState, onStateChange },
    });
    const { status, tokens } = inventory;
    const language = { text, words };
    return (
      <PresentationContext.Provider value={presentation}>
        <section
          aria-label={words.inventory}
          {...rest}
          {...box}
          className={`${part('inventory')} ${box.className}`}
          ref={ref}
        >
          <InventoryHead
            {...{ inventory, toolbarEnd, ...language }}
            hasSubject={Boolean(subject)}
          />
          <InventoryNotices {...{ inventory, ...language }} />
          {/* It stays without rows, so that a dialog of the host's buttons stays open. */}
          {subject && (
            <InventoryBody
              key={subject}
              isShown={tokens.length > 0 || !/idle|stopped|failed/.test(status)}
              {...{ subject, inventory, state, setState, columns, machineName }}
              {...{ limitOptions, manage, ...language }}
            />
          )}
          <div className="m2m-visually-hidden" role="status">
            {inventoryNews(inventory, language)}
          </div>
        </section>
      </PresentationContext.Provider>
    );
  },
);
