import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { useText } from '../hooks/useText.js';
import { REVOKE_LABELS } from '../text/manage/revokeLabels.js';
import { SELECTION_LABELS } from '../text/manage/selectionLabels.js';
import { Button } from './Button.js';
import type { SelectionSummary } from './createSelection.js';
import { useManagePart } from './M2MManagePart.js';
import { manageWords } from './manageWords.js';
import type { TokenActions } from './TokenActionsContext.js';
import { type ManageOptions, useManageRoot } from './useManageRoot.js';
import { useSelectionSummary, useTokenActions } from './useTokenActions.js';

export interface M2MSelectionBarProps
  extends ManageOptions, Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'className'> {}

/**
 * The bar above the table: it selects all rows of the page, counts the selected tokens of all pages, and opens the dialog
 * that revokes them. It is always visible, so that selecting moves no row. It needs an `<M2MTokenActions>` around it. `ref`
 * and everything else go to its element.
 */
export const M2MSelectionBar = /* @__PURE__ */ forwardRef<HTMLDivElement, M2MSelectionBarProps>(
  function M2MSelectionBar(props, ref) {
    const actions = useTokenActions('<M2MSelectionBar>');
    return actions ? <Bar {...props} actions={actions} barRef={ref} /> : null;
  },
);

interface BarProps extends M2MSelectionBarProps {
  actions: TokenActions;
  barRef: ForwardedRef<HTMLDivElement>;
}

function Bar({ actions, barRef, ...props }: BarProps) {
  const { presentation, box, rest } = useManageRoot('selectionBar', props);
  const { formatNumber } = useText(presentation);
  const words = manageWords({ ...SELECTION_LABELS, ...REVOKE_LABELS }, presentation);
  const summary = useSelectionSummary(actions);
  const { selection, can } = actions;
  const { tokens, page, pageCount } = summary;
  const count = tokens.length;
  const part = useManagePart();
  const pageRef = useRef<HTMLInputElement>(null);

  const announce = ({ last, isOdd }: SelectionSummary): string => {
    // A screen reader does not announce the same words twice, so a no-break space tells them apart.
    const end = isOdd ? '\u00A0' : '';
    if (last?.kind === 'revoked')
      return words.revokedTokens(last.tokens.length, formatNumber) + end;
    if (last?.kind === 'created') return words.createdToken + end;
    if (last === undefined) return '';
    return count > 0 ? words.selected(count, formatNumber) : words.noneSelected;
  };

  return (
    <PresentationContext.Provider value={presentation}>
      <div
        role="group"
        aria-label={words.selection}
        {...rest}
        {...box}
        data-selected={count > 0 ? '' : undefined}
        ref={barRef}
      >
        {can.revoke && (
          <>
            <label className={part('selectPage')}>
              <PageCheckbox
                count={pageCount}
                total={page.length}
                onChange={(isSelected) => selection.set(page, isSelected)}
                boxRef={pageRef}
              />
              <span>{words.selectPage}</span>
            </label>
            {count > 0 && (
              <>
                <span className={part('selectedCount')}>{words.selected(count, formatNumber)}</span>
                <Button onPress={() => actions.askToRevoke(tokens)}>{words.revoke}</Button>
                <Button
                  onPress={() => {
                    selection.clear();
                    // The button disappears.
                    pageRef.current?.focus();
                  }}
                >
                  {words.clearSelection}
                </Button>
              </>
            )}
          </>
        )}
        <div className="m2m-visually-hidden" role="status">
          {announce(summary)}
        </div>
      </div>
    </PresentationContext.Provider>
  );
}

interface PageCheckboxProps {
  /** How many rows of the page are selected. */
  count: number;
  total: number;
  onChange: (isSelected: boolean) => void;
  boxRef: RefObject<HTMLInputElement | null>;
}

/** Indeterminate while only some rows are selected. */
function PageCheckbox({ count, total, onChange, boxRef }: PageCheckboxProps) {
  const part = useManagePart();
  const isMixed = count > 0 && count < total;
  useEffect(() => {
    // `indeterminate` has no HTML attribute.
    if (boxRef.current !== null) boxRef.current.indeterminate = isMixed;
  }, [isMixed, boxRef]);
  return (
    <input
      type="checkbox"
      className={part('checkbox')}
      checked={total > 0 && count === total}
      disabled={total === 0}
      onChange={(event) => onChange(event.target.checked)}
      ref={boxRef}
    />
  );
}
