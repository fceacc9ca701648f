import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { LookContext, type M2MTokensDensity } from '../hooks/LookContext.js';
import { useLook } from '../hooks/useLook.js';
import { useLabels } from '../hooks/useLabels.js';
import type { M2MTokensClassNames } from '../logic/partClasses.js';
import { FILTER_LABELS } from '../text/filterLabels.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { joinClasses } from './joinClasses.js';
import { FilterSwitch } from './FilterSwitch.js';

export interface M2MTokenFiltersProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
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
  /** Your own labels. Others come from the provider, or are English. */
  labels?: Partial<M2MTokensLabels> | undefined;
  /** Your own classes beside the built-in ones: `{ switch: 'my-switch' }`. Other parts use the provider's. */
  classNames?: M2MTokensClassNames | undefined;
  /**
   * `compact` = less room, as in the table. Overrides the provider's.
   * @default 'comfortable'
   */
  density?: M2MTokensDensity | undefined;
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
      labels: ownLabels,
      classNames,
      density,
      className,
      ...rest
    },
    ref,
  ) {
    const labels = useLabels(FILTER_LABELS, ownLabels);
    const look = useLook({ classNames, density });
    return (
      <LookContext.Provider value={look}>
        <div
          role="group"
          aria-label={labels.filters}
          {...rest}
          className={joinClasses(look.part('filters'), className)}
          data-density={look.density}
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
      </LookContext.Provider>
    );
  },
);
