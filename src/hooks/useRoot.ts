import type { M2MTokensPart } from '../logic/partClasses.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import type { LookOptions } from './PresentationContext.js';
import { usePresentation } from './usePresentation.js';

interface RootProps extends WordOptions, FormatOptions, LookOptions {
  className?: string | undefined;
}

/**
 * Splits the props of a public component: `presentation` is for the parts inside it, `box` for its outer element, and
 * `rest` holds all other props.
 */
export function useRoot<Props extends RootProps>(
  part: M2MTokensPart,
  { locale, labels, formatters, classNames, density, className, ...rest }: Props,
) {
  const presentation = usePresentation({ locale, labels, formatters, classNames, density });
  const classes = presentation.part(part);
  const box = {
    className: className === undefined ? classes : `${classes} ${className}`,
    'data-density': presentation.density,
  };
  return { presentation, box, rest };
}
