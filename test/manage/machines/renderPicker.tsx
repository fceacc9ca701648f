import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { MachinePicker, type MachinePickerProps } from 'react-m2m-tokens/manage';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { vi } from 'vitest';

interface PickerOptions {
  count?: number;
  backend?: CreateFakeBackendOptions;
  props?: Partial<MachinePickerProps>;
  initial?: string | null;
}

export const idOf = (number: number) => createMachineId(`service ${number}`);

/** Renders a picker over machines "Service 1", "Service 2", and so on. */
export function renderPicker({
  count = 3,
  backend: options,
  props,
  initial = null,
}: PickerOptions = {}) {
  const machines = Array.from({ length: count }, (_, index) => ({
    id: idOf(index + 1),
    name: `Service ${index + 1}`,
  }));
  const backend = createFakeBackend({ machines, now: FAKE_NOW, ...options });
  const aborted: string[] = [];
  const send: typeof fetch = (input, init) => {
    init?.signal?.addEventListener('abort', () => aborted.push(input as string));
    return backend.fetchProxy(input, init);
  };
  const onChange = vi.fn<MachinePickerProps['onChange']>();
  function Page() {
    const [value, setValue] = useState(initial);
    return (
      <>
        <MachinePicker
          value={value}
          onChange={(id, name) => {
            onChange(id, name);
            setValue(id);
          }}
          {...props}
        />
        <button type="button">After</button>
      </>
    );
  }
  const cache = new Map();
  render(
    <SWRConfig value={{ provider: () => cache }}>
      <M2MTokensProvider fetch={send}>
        <Page />
      </M2MTokensProvider>
    </SWRConfig>,
  );
  return {
    user: userEvent.setup({
      advanceTimers: (milliseconds) => vi.advanceTimersByTimeAsync(milliseconds),
    }),
    backend,
    aborted,
    onChange,
    requests: () =>
      backend.requests.map(({ url }) => new URL(url, 'http://localhost').searchParams),
  };
}

export const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Machine' });
export const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
export const status = () => screen.getByRole('status').textContent;

/** The option that Enter would choose. */
export function active(): string | undefined {
  const id = box().getAttribute('aria-activedescendant');
  return id === null
    ? undefined
    : (box().ownerDocument.querySelector(`[id="${id}"]`)?.textContent ?? '');
}
