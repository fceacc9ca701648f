import { useContext, useMemo } from 'react';
import { createPartClasses, type PartClasses } from '../logic/partClasses.js';
import { sameFields } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { type Look, LookContext, type LookOptions } from './LookContext.js';
import { useSame } from './useSame.js';

/** The outer look, overridden by the component's own. The object keeps its identity while its fields are equal. */
export function useLook({ classNames: given, density: ownDensity }: LookOptions): Look {
  const outer = useContext(LookContext);
  const density = ownDensity ?? outer.density;
  // Compared by its fields, since hosts pass an inline object.
  const own = useSame(given, sameFields);
  return useMemo(() => {
    if (own === undefined && density === outer.density) return outer;
    const classNames = { ...outer.classNames, ...withoutUndefined(own) };
    return { classNames, density, part: createPartClasses(classNames) };
  }, [outer, own, density]);
}

/** The classes of a part: ours and the host's. */
export function usePart(): PartClasses {
  return useContext(LookContext).part;
}
