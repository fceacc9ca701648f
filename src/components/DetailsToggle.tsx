import { usePart } from '../hooks/usePresentation.js';
import { shortId } from '../text/shortId.js';
import { NEXT_ICON } from './icons.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

interface DetailsToggleProps {
  id: string;
  context: M2MTokenCellContext;
}

/** Opens and closes a row. Its name never changes, since `aria-expanded` conveys the state. */
export function DetailsToggle({ id, context }: DetailsToggleProps) {
  const part = usePart();
  const { isOpen, toggle, detailsId, labels } = context;
  return (
    <button
      type="button"
      className={part('iconButton', 'toggle')}
      aria-label={labels.details(shortId(id))}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailsId : undefined}
      onClick={toggle}
    >
      {NEXT_ICON}
    </button>
  );
}
