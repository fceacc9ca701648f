import {
  Thumb,
  unstable_Provider as SwitchProvider,
  unstable_Trigger as SwitchTrigger,
} from '@radix-ui/react-switch';
import { useId } from 'react';
import { usePart } from '../hooks/useLook.js';

interface FilterSwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled: boolean;
  label: string;
  /** What it does, for screen readers. */
  hint: string;
}

/**
 * A switch and its words. Made of Radix's parts without the hidden input that its `Root` adds for forms: that input has
 * an inline style when it is server-rendered, which a strict Content-Security-Policy refuses.
 */
export function FilterSwitch({
  checked,
  onCheckedChange,
  disabled,
  label,
  hint,
}: FilterSwitchProps) {
  const part = usePart();
  const hintId = useId();
  return (
    <>
      <label className={part('filter')}>
        <SwitchProvider checked={checked} onCheckedChange={onCheckedChange} disabled={disabled}>
          <SwitchTrigger className={part('switch')} aria-describedby={hintId}>
            <Thumb className={part('switchThumb')} />
          </SwitchTrigger>
        </SwitchProvider>
        <span>{label}</span>
      </label>
      {/* Outside of the label, or it would be part of the switch's name; hidden, or it would be read twice. */}
      <span hidden id={hintId}>
        {hint}
      </span>
    </>
  );
}
