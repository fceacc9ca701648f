import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useText } from '../hooks/useText.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { joinClasses } from './joinClasses.js';
import { FilterSwitch } from './FilterSwitch.js';

export interface M2MTokenFiltersProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whether revoked tokens are included. */
  revoked: boolean;
  /** Whether expired tokens are included. */
  expired: boolean;
  /** Called with what the switch is to be. */
  onRevokedChange: (revoked: boolean) => void;
  /** Called with what the switch is to be. */
  onExpiredChange: (expired: boolean) => void;
  /** Whether both switches are out of use. Default false. */
  disabled?: boolean | undefined;
  /** Words of your own, over the provider's. */
  labels?: Partial<M2MTokensLabels> | undefined;
}

/** Two switches that each include tokens which are hidden by default. Neither ever hides one. */
export const M2MTokenFilters = forwardRef<HTMLDivElement, M2MTokenFiltersProps>(
  function M2MTokenFilters(
    {
      revoked,
      expired,
      onRevokedChange,
      onExpiredChange,
      disabled = false,
      labels: ownLabels,
      className,
      ...rest
    },
    ref,
  ) {
    const { labels } = useText(ownLabels);
    return (
      <div
        role="group"
        aria-label={labels.filters}
        {...rest}
        className={joinClasses('m2m-filters', className)}
        ref={ref}
      >
        <FilterSwitch
          checked={revoked}
          onCheckedChange={onRevokedChange}
          disabled={disabled}
          label={labels.includeRevoked}
        />
        <FilterSwitch
          checked={expired}
          onCheckedChange={onExpiredChange}
          disabled={disabled}
          label={labels.includeExpired}
        />
      </div>
    );
  },
);
