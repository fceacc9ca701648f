import { useContext, useMemo } from 'react';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import {
  createPartClasses,
  type M2MTokensClassNames,
  type PartClasses,
} from '../logic/partClasses.js';
import { type Look, LookContext, type LookOptions } from './LookContext.js';

/** The look of what is around, with a component's own on top. The same object as long as it says the same. */
export function useLook({ classNames: own, density: ownDensity }: LookOptions): Look {
  const outer = useContext(LookContext);
  const density = ownDensity ?? outer.density;
  // By what it says, since hosts write it in place.
  const written = own === undefined ? undefined : JSON.stringify(own);
  return useMemo(() => {
    if (written === undefined && density === outer.density) return outer;
    const given = JSON.parse(written ?? '{}') as M2MTokensClassNames;
    const classNames = { ...outer.classNames, ...withoutUndefined(given) };
    return { classNames, density, part: createPartClasses(classNames) };
  }, [outer, written, density]);
}

/** The classes of a part, ours and the host's. */
export function usePart(): PartClasses {
  return useContext(LookContext).part;
}
