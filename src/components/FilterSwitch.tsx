import {
  unstable_Provider as SwitchProvider,
  unstable_Trigger as SwitchTrigger,
} from '@radix-ui/react-switch';
import { useId } from 'react';
import { usePart } from '../hooks/usePresentation.js';

interface FilterSwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled: boolean;
  label: string;
  /** Describes the effect of the switch to screen readers. */
  hint: string;
}

/**
 * A labelled switch. It does not use Radix's `Root`, which adds a hidden form input: on a server that input gets an inline
 * style, and a strict Content-Security-Policy refuses inline styles. The thumb is only paint, so it needs nothing of Radix.
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
            <span className={part('switchThumb')} />
          </SwitchTrigger>
        </SwitchProvider>
        <span>{label}</span>
      </label>
      {/* It is outside the label, or it would join the switch's name. It is hidden, or screen readers would read it twice. */}
      <span hidden id={hintId}>
        {hint}
      </span>
    </>
  );
}
