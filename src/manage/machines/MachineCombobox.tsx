import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { MachineText } from '../../components/MachineText.js';
import { Field } from '../Field.js';
import { useManagePart } from '../M2MManagePart.js';
import { type MachineOption, useCombobox } from './useCombobox.js';
import type { MachineWords } from './useMachineWords.js';

export interface MachineComboboxProps {
  /** Id of the chosen machine, `mch_…`; null = none. */
  value: string | null;
  /** Called with the chosen machine, and with null when the user changes the text. A typed id may have no name. */
  onChange: (id: string | null, name: string | undefined) => void;
  /** Ids that are not offered. Absent: none. */
  exclude?: readonly string[] | undefined;
  /**
   * Whether the value is fixed for now.
   * @default false
   */
  isReadOnly?: boolean | undefined;
  /** The fault of the value in words; undefined = there is none. */
  problem?: string | undefined;
  inputRef?: RefObject<HTMLInputElement | null> | undefined;
}

interface PartProps extends MachineComboboxProps {
  /** Name of the field. */
  name: string;
  /**
   * Whether only Enter or a click chooses a typed id, because the choice has an effect at once.
   * @default false
   */
  needsChoice?: boolean | undefined;
  machineName: (id: string) => string | undefined;
  words: MachineWords;
}

const NONE: readonly string[] = [];

/** The field, and the list below it while it is open. */
export function MachineCombobox({
  value,
  onChange,
  exclude = NONE,
  isReadOnly = false,
  problem,
  inputRef,
  name,
  needsChoice = false,
  machineName,
  words: { labels, text: words },
}: PartProps) {
  const part = useManagePart();
  const id = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState<MachineOption>();
  const box = useCombobox({
    ...{ value, exclude, isReadOnly, needsChoice },
    onChange: (chosen, chosenName) => {
      setKnown(chosen === null ? undefined : { id: chosen, name: chosenName });
      onChange(chosen, chosenName);
    },
  });
  const { isOpen, options, active, list } = box;
  const valueName =
    value === null ? '' : (machineName(value) ?? (known?.id === value ? known.name : undefined));

  useEffect(() => {
    // jsdom cannot scroll.
    listRef.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const news = () => {
    if (!isOpen) return '';
    if (list.error) return labels.machinesFailed;
    if (!box.isSettled || list.isLoading) return labels.findingMachines;
    return list.totalCount === 0 && options.length === 0
      ? labels.noMachine
      : labels.machinesFound(
          options.length,
          Math.max(list.totalCount - exclude.length, options.length),
          words.formatNumber,
        );
  };
  const hasOptions = isOpen && options.length > 0;
  return (
    <Field
      {...{ id, name, problem }}
      note={
        valueName ? (
          <MachineText id={value ?? ''} context={{ machineName: noName }} />
        ) : (
          labels.findMachine
        )
      }
    >
      <div className={part('picker')}>
        <input
          className={part('input')}
          id={id}
          form=""
          role="combobox"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={hasOptions}
          aria-controls={`${id}-list`}
          aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
          aria-describedby={`${id}-note`}
          aria-invalid={problem !== undefined || undefined}
          readOnly={isReadOnly}
          value={box.text ?? (valueName || value || '')}
          ref={inputRef}
          onClick={box.open}
          onKeyDown={box.events.onKeyDown}
          onBlur={box.events.onBlur}
          onChange={({ target, nativeEvent }) =>
            box.events.onInput(target.value, (nativeEvent as InputEvent).isComposing)
          }
          onCompositionEnd={({ currentTarget }) => box.events.onInput(currentTarget.value, false)}
        />
        {isOpen && (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only keeps the focus in the input
          <div className={part('options')} onMouseDown={(event) => event.preventDefault()}>
            {hasOptions && (
              <div id={`${id}-list`} role="listbox" aria-label={name} ref={listRef}>
                {options.map((option, index) => (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the input has the focus and the keys
                  <div
                    className={part('option')}
                    id={`${id}-${index}`}
                    role="option"
                    aria-selected={index === active}
                    onClick={() => box.choose(option)}
                    key={option.id}
                  >
                    {option.name === undefined && <span>{`${labels.useThisId} `}</span>}
                    <MachineText id={option.id} context={{ machineName: () => option.name }} />
                  </div>
                ))}
              </div>
            )}
            <p className={part('fieldNote')} aria-hidden="true">
              {news()}
            </p>
          </div>
        )}
        <span className="m2m-visually-hidden" role="status">
          {news()}
        </span>
      </div>
    </Field>
  );
}

const noName = () => undefined;
