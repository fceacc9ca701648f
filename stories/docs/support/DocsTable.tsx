import type { ReactNode } from 'react';
import './docs.css';

interface DocsTableProps {
  /** The table's accessible name. */
  name: string;
  head: readonly string[];
  /** The rows, each a `<tr>`. */
  children: ReactNode;
}

/** A table of facts, read from the code at display time. */
export function DocsTable({ name, head, children }: DocsTableProps) {
  return (
    <table className="sb-unstyled docs-table" aria-label={name}>
      <thead>
        <tr>
          {head.map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
