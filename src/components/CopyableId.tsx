import { useRef } from 'react';
import { usePart } from '../hooks/useLook.js';
import { CopyButton } from './CopyButton.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

interface CopyableIdProps {
  id: string;
  context: M2MTokenCellContext;
}

/** A token's id, cut by CSS only, so that the browser's search finds it, and a button that copies it. */
export function CopyableId({ id, context: { labels, copy } }: CopyableIdProps) {
  const part = usePart();
  const idRef = useRef<HTMLElement>(null);
  return (
    <span className={part('id')}>
      <code className={`${part('idText')} m2m-mono`} title={id} ref={idRef}>
        {id}
      </code>
      <CopyButton
        label={labels.copyId(id)}
        onCopy={() => copy(id, id, idRef.current)}
        labels={labels}
      />
    </span>
  );
}
