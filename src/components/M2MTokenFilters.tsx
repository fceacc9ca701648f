import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { usePresentation } from '../hooks/usePresentation.js';
import { FILTER_LABELS } from '../text/filterLabels.js';
import { mergeLabels } from '../text/mergeLabels.js';
import type { WordOptions } from '../text/words.js';
import { joinClasses } from './joinClasses.js';
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
    {
      revoked,
      expired,
      onRevokedChange,
      onExpiredChange,
      disabled = false,
      locale,
      labels: ownLabels,
      classNames,
      density,
      className,
      ...rest
    },
    ref,
  ) {
    const presentation = usePresentation({ locale, labels: ownLabels, classNames, density });
    const labels = mergeLabels(FILTER_LABELS, presentation);
    return (
      <PresentationContext.Provider value={presentation}>
        <div
          role="group"
          aria-label={labels.filters}
          {...rest}
          className={joinClasses(presentation.part('filters'), className)}
          data-density={presentation.density}
          ref={ref}
        >
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
