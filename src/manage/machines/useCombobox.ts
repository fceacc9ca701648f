import { type KeyboardEvent, useEffect, useState } from 'react';
import { isMachineId } from '../../api/isMachineId.js';
import type { ScopedMachine } from '../../api/Machine.js';
import { isComposing, isEnter } from '../isEnter.js';
import { useMachines, type UseMachinesReturn } from './useMachines.js';

/** A machine, or an id that the user has typed. */
export interface MachineOption extends Pick<ScopedMachine, 'id'> {
  name: string | undefined;
}

interface ComboboxInput {
  value: string | null;
  exclude: readonly string[];
  isReadOnly: boolean;
  /** Whether only Enter or a click chooses a typed id. */
  needsChoice: boolean;
  onChange: (id: string | null, name: string | undefined) => void;
}

export interface Combobox {
  /** The typed text; undefined = the user has typed nothing since the last choice. */
  text: string | undefined;
  isOpen: boolean;
  options: readonly MachineOption[];
  /** The index of the option that Enter chooses; -1 = none. */
  active: number;
  /** Whether the options match the typed text. */
  isSettled: boolean;
  list: UseMachinesReturn;
  choose: (option: MachineOption) => void;
  open: () => void;
  /** For the input. */
  events: {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
    onInput: (text: string, isComposing: boolean) => void;
    onBlur: () => void;
  };
}

/** Milliseconds after the last key press, before the search begins. */
const PAUSE = 300;

/** How many machines one search offers. */
const OFFERED = 20;

/** The proxy refuses a longer query. */
const LONGEST_QUERY = 255;

/** The keys that move the caret. */
const CARET = ['Home', 'End', 'ArrowLeft', 'ArrowRight'];

/** The state of a combobox: the typed text, the searched text and the active option. */
export function useCombobox({
  value,
  exclude,
  isReadOnly,
  needsChoice,
  onChange,
}: ComboboxInput): Combobox {
  const [text, setText] = useState<string>();
  // Excludes the text that an input method is composing.
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setActive] = useState(-1);

  const isSettled = query === typed;
  useEffect(() => {
    if (isSettled) return undefined;
    const timer = setTimeout(() => setQuery(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [isSettled, typed]);

  // A key press makes the parameters null, which aborts the request for the older text.
  const list = useMachines(isOpen && isSettled ? { query, limit: OFFERED, orderBy: 'name' } : null);
  const found: MachineOption[] = list.machines.filter(({ id }) => !exclude.includes(id));
  const isUnknownId =
    isMachineId(typed) && !exclude.includes(typed) && found.every(({ id }) => id !== typed);
  const options = isUnknownId ? [...found, { id: typed, name: undefined }] : found;
  const active = isOpen ? Math.min(chosen, options.length - 1) : -1;

  const type = (next: string) => {
    setTyped(
      next
        .replaceAll(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, LONGEST_QUERY),
    );
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ id, name }: MachineOption) => {
    setText(undefined);
    type('');
    close();
    onChange(id, name);
  };
  const open = () => {
    if (isReadOnly || isOpen) return;
    setOpen(true);
    if (list.error) void list.refresh();
  };

  /** Handles a key; returns whether it had an effect. */
  const press = (event: KeyboardEvent): boolean => {
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      if (altKey && step < 0) close();
      else open();
      const count = options.length || 1;
      // `Infinity` is the last option, also while the list is loading.
      const next = active < 0 && step < 0 ? Infinity : (active + step + count) % count;
      if (!altKey) setActive(next);
      return true;
    }
    if (key === 'Enter' && isOpen) {
      const option = options[active] ?? options.find(({ id }) => id === typed);
      if (option && isEnter(event)) choose(option);
      return true;
    }
    if (key === 'Escape' && isOpen) {
      close();
      return true;
    }
    if (key === 'Escape' && text) {
      setText('');
      type('');
      return true;
    }
    // The key moves the caret, so no option is active.
    if (CARET.includes(key)) setActive(-1);
    return false;
  };

  return {
    ...{ text, isOpen, options, active, isSettled, list, choose, open },
    events: {
      onKeyDown: (event) => {
        // An input method uses the same keys.
        if (isReadOnly || isComposing(event)) return;
        if (!press(event)) return;
        event.preventDefault();
        // A dialog around it stays open.
        event.stopPropagation();
      },
      onInput: (next, isComposed) => {
        setText(next);
        open();
        if (isComposed) return;
        type(next);
        if (value !== null) onChange(null, undefined);
      },
      onBlur: () => {
        close();
        if (!needsChoice && isMachineId(typed) && !exclude.includes(typed)) {
          choose(options.find(({ id }) => id === typed) ?? { id: typed, name: undefined });
        }
      },
    },
  };
}
