import type { ReactNode } from 'react';
import { HOST_MACHINES } from './hostMachines.js';

/** A page with only the browser's styles. */
export function PlainHost({ children }: { children: ReactNode }) {
  return (
    // The browser's default margin, which Storybook removes.
    <div style={{ margin: 8 }}>
      <header>Admin</header>
      <main>
        <h1>Billing</h1>
        {children}
        <h2>Machines</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Tokens</th>
            </tr>
          </thead>
          <tbody>
            {HOST_MACHINES.map(({ id, name, total }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button">Add a machine</button>
      </main>
    </div>
  );
}
