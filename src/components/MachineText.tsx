import type { M2MTokenCellContext } from './M2MTokenColumn.js';

interface MachineTextProps {
  id: string;
  context: Pick<M2MTokenCellContext, 'machineName'>;
}

/** A machine's id, after its name if the host knows one. */
export function MachineText({ id, context }: MachineTextProps) {
  const name = context.machineName(id);
  return (
    <span translate="no">
      {name && (
        <span>
          <bdi>{name}</bdi>{' '}
        </span>
      )}
      <code className={name ? 'm2m-mono m2m-muted' : 'm2m-mono'}>{id}</code>
    </span>
  );
}
