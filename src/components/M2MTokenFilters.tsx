import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import { FILTER_LABELS } from '../text/filterLabels.js';
import { mergeLabels } from '../text/mergeLabels.js';
import type { WordOptions } from '../text/words.js';
import { FilterSwitch } from './FilterSwitch.js';

export interface M2MTokenFiltersProps
  extends WordOptions, LookOptions, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whether revoked tokens are included. */
  revoked: boolean;
  /** Whether expired tokens are included. */
  expired: boolean;
  /** Called with the new value when the user toggles the switch. */
  onRevokedChange: (revoked: boolean) => void;
  /** Called with the new value when the user toggles the switch. */
  onExpiredChange: (expired: boolean) => void;
  /**
   * Whether both switches are disabled.
   * @default false
   */
  disabled?: boolean | undefined;
}

/** Two switches. Each includes tokens that are hidden by default. */
export const M2MTokenFilters = /* @__PURE__ */ forwardRef<HTMLDivElement, M2MTokenFiltersProps>(
  function M2MTokenFilters(
    { revoked, expired, onRevokedChange, onExpiredChange, disabled = false, ...others },
    ref,
  ) {
    const { presentation, box, rest } = useRoot('filters', others);
    const labels = mergeLabels(FILTER_LABELS, presentation);
    return (
      <PresentationContext.Provider value={presentation}>
        <div role="group" aria-label={labels.filters} {...rest} {...box} ref={ref}>
          <FilterSwitch
            checked={revoked}
            onCheckedChange={onRevokedChange}
            disabled={disabled}
            label={labels.includeRevoked}
            hint={labels.includeRevokedHint}
          />
          <FilterSwitch
            checked={expired}
            onCheckedChange={onExpiredChange}
            disabled={disabled}
            label={labels.includeExpired}
            hint={labels.includeExpiredHint}
          />
        </div>
      </PresentationContext.Provider>
    );
  },
);
