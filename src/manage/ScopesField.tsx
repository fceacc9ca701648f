import { MachineText } from '../components/MachineText.js';
import type { CreateWords } from './CreateWords.js';
import { useManagePart } from './M2MManagePart.js';

interface ScopesFieldProps {
  /** undefined = unknown. */
  scopes: readonly string[] | undefined;
  machineName: (id: string) => string | undefined;
  words: CreateWords;
}

/** The machines that the token may call. The machine decides it, so there is nothing to enter. */
export function ScopesField({ scopes, machineName, words: { labels, text } }: ScopesFieldProps) {
  const part = useManagePart();
  return (
    <div className={part('field')}>
      <span className={part('fieldLabel')}>{text.labels.columnScopes}</span>
      {scopes && scopes.length > 0 && (
        <ul className={part('detailList')} role="list">
          {[...new Set(scopes)].map((id) => (
            <li key={id}>
              <MachineText id={id} context={{ machineName }} />
            </li>
          ))}
        </ul>
      )}
      <p className={part('fieldNote')}>
        {scopes === undefined
          ? labels.scopesOfMachine
          : scopes.length === 0
            ? labels.scopesNone
            : labels.scopesKept}
      </p>
    </div>
  );
}
