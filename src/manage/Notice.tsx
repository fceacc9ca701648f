import { WARNING_ICON } from '../components/icons.js';
import { useManagePart } from './M2MManagePart.js';

/** A warning in one sentence or two. */
export function Notice({ children }: { children: string }) {
  const part = useManagePart();
  return (
    <div className={part('notice')}>
      {WARNING_ICON}
      <p className={part('noticeText')}>{children}</p>
    </div>
  );
}
