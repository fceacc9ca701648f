import type { ReactNode } from 'react';
import { HOST_MACHINES } from './hostMachines.js';

/** A page built with Tailwind utilities. */
export function TailwindHost({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-screen bg-page font-sans text-ink">
      <header className="bg-brand px-6 py-3 font-semibold text-on-brand">Admin</header>
      <main className="mx-auto flex max-w-6xl flex-col gap-6 p-6">
        <h1 className="text-2xl font-bold">Billing</h1>
        {children}
        <section className="flex flex-col items-start gap-4 rounded-xl border border-line bg-panel p-5">
          <h2 className="text-lg font-semibold">Machines</h2>
          <table className="w-full text-sm">
            <thead className="text-start text-faint">
              <tr className="border-b border-line">
                <th className="py-2 text-start font-medium">Name</th>
                <th className="py-2 text-end font-medium">Tokens</th>
              </tr>
            </thead>
            <tbody>
              {HOST_MACHINES.map(({ id, name, total }) => (
                <tr key={id} className="border-b border-line">
                  <td className="py-2">{name}</td>
                  <td className="py-2 text-end">{total}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button
            type="button"
            className="cursor-pointer rounded-2xl bg-brand px-4 py-2 text-sm font-medium text-on-brand"
          >
            Add a machine
          </button>
        </section>
      </main>
    </div>
  );
}
