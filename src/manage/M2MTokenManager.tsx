import { forwardRef } from 'react';
import type { M2MTokensProps } from '../components/M2MTokens.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { usePresentation } from '../hooks/usePresentation.js';
import { M2MTokenActions, type M2MTokenActionsProps } from './M2MTokenActions.js';
import { ManagedList } from './ManagedList.js';
import { M2MTokenRotations, type RotationsOptions } from './rotate/M2MTokenRotations.js';
import type { ManageOptions } from './useManageRoot.js';

type ListProps = Omit<M2MTokensProps, keyof ManageOptions>;

export interface M2MTokenManagerProps
  extends
    ListProps,
    ManageOptions,
    RotationsOptions,
    Omit<M2MTokenActionsProps, 'children' | keyof ListProps> {}

/**
 * `<M2MTokens>` with everything to manage the tokens: a selection, buttons that revoke and rotate, one that creates, and one
 * that checks a leaked token. It takes the same props. `ref` and everything else go to the section.
 */
export const M2MTokenManager = /* @__PURE__ */ forwardRef<HTMLElement, M2MTokenManagerProps>(
  function M2MTokenManager(
    {
      subject,
      can,
      isReasonRequired,
      reasons,
      onRevoked,
      expirations,
      maxExpirationSeconds,
      allowNeverExpires,
      scopes,
      envName,
      onCreated,
      defaultRotations,
      onRotationsChange,
      machineName,
      locale,
      labels,
      formatters,
      classNames,
      density,
      ...list
    },
    ref,
  ) {
    // The dialogs stand beside the section, so the words and the look reach both from here.
    const presentation = usePresentation({ locale, labels, formatters, classNames, density });
    const shared = {
      ...{ subject, machineName, scopes, envName, maxExpirationSeconds, allowNeverExpires },
      ...{ onRevoked, onCreated },
    };
    return (
      <PresentationContext.Provider value={presentation}>
        <M2MTokenActions {...shared} {...{ can, isReasonRequired, reasons, expirations }}>
          <M2MTokenRotations {...shared} {...{ defaultRotations, onRotationsChange }}>
            <ManagedList {...list} {...{ subject, machineName, onRevoked }} listRef={ref} />
          </M2MTokenRotations>
        </M2MTokenActions>
      </PresentationContext.Provider>
    );
  },
);
