import type { ReactNode } from 'react';
import { HOST_MACHINES } from './hostMachines.js';

/** A page of an admin dashboard kit, always dark. */
export function DashboardHost({ children }: { children: ReactNode }) {
  return (
    // Resets `data-theme`: Storybook's page sets it, and the kit would read it as its own.
    <div data-bs-theme="dark">
      <header className="navbar">
        <div className="container-xl">
          <span className="navbar-brand">Admin</span>
        </div>
      </header>
      <main className="page-wrapper">
        <div className="page-header">
          <div className="container-xl">
            <h1 className="page-title">Billing</h1>
          </div>
        </div>
        <div className="page-body container-xl">
          {children}
          <section className="card mt-3">
            <div className="card-header">
              <h2 className="card-title">Machines</h2>
              <div className="card-actions">
                <button type="button" className="btn btn-primary">
                  Add a machine
                </button>
              </div>
            </div>
            <table className="table card-table">
              <thead>
                <tr>
                  <th>Name</th>
                  <th>Tokens</th>
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
          </section>
        </div>
      </main>
    </div>
  );
}
