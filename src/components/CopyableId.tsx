import { useRef } from 'react';
import { usePart } from '../hooks/usePresentation.js';
import { shortId } from '../text/shortId.js';
import { CopyButton } from './CopyButton.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

interface CopyableIdProps {
  id: string;
  context: M2MTokenCellContext;
}

/** A token's id with a copy button. Only CSS truncates it, so the browser's search finds the whole id. */
export function CopyableId({ id, context }: CopyableIdProps) {
  const part = usePart();
  const { labels } = context;
  const element = useRef<HTMLElement>(null);
  return (
    <span className={part('id')}>
      <code className={`${part('idText')} m2m-mono`} title={id} translate="no" ref={element}>
        {id}
      </code>
      <CopyButton
        {...{ element, context }}
        label={labels.copyId(shortId(id))}
        getText={() => id}
        spoken={labels.copiedId}
      />
    </span>
  );
}
