import {
  Thumb,
  unstable_Provider as SwitchProvider,
  unstable_Trigger as SwitchTrigger,
} from '@radix-ui/react-switch';

interface FilterSwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled: boolean;
  label: string;
}

/**
 * A switch and its words. Made of Radix's parts without the hidden input that its `Root` adds for forms: that input has
 * an inline style when it is server-rendered, which a strict Content-Security-Policy refuses.
 */
export function FilterSwitch({ checked, onCheckedChange, disabled, label }: FilterSwitchProps) {
  return (
    <label className="m2m-filter">
      <SwitchProvider checked={checked} onCheckedChange={onCheckedChange} disabled={disabled}>
        <SwitchTrigger className="m2m-switch">
          <Thumb className="m2m-switch-thumb" />
        </SwitchTrigger>
      </SwitchProvider>
      {label}
    </label>
  );
}
