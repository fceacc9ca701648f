import { WARNING_ICON } from '../components/icons.js';
import { useManagePart } from './M2MManagePart.js';

/** A warning in one sentence or two. `isBad` = something bad has happened. */
export function Notice({ children, isBad = false }: { children: string; isBad?: boolean }) {
  const part = useManagePart();
  return (
    <div className={part('notice')} data-failure={isBad ? '' : undefined}>
      {WARNING_ICON}
      <p className={part('noticeText')}>{children}</p>
    </div>
  );
}
