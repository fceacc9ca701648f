import { useContext, useMemo } from 'react';
import { createPartClasses, type PartClasses } from '../logic/partClasses.js';
import { sameOptions } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { type FormatOptions, mergeWords, type WordOptions } from '../text/words.js';
import { type LookOptions, type Presentation, PresentationContext } from './PresentationContext.js';
import { useSame } from './useSame.js';

interface PresentationOptions extends WordOptions, FormatOptions, LookOptions {
  timeZone?: string | undefined;
}

/**
 * The outer words and look, overridden by the component's own. The object keeps its identity while the options are
 * equal, since hosts pass inline objects: an equal object must not re-render the rows.
 */
export function usePresentation(options: PresentationOptions): Presentation {
  const outer = useContext(PresentationContext);
  const own = useSame(withoutUndefined(options), sameOptions);
  return useMemo(() => {
    const { classNames: ownClasses, density = outer.density } = own;
    if (Object.keys(own).length === 0) return outer;
    const classNames = { ...outer.classNames, ...withoutUndefined(ownClasses) };
    return { ...mergeWords(outer, own), classNames, density, part: createPartClasses(classNames) };
  }, [outer, own]);
}

/** The classes of a part: ours and the host's. */
export function usePart(): PartClasses {
  return useContext(PresentationContext).part;
}
