import type { MachineLabels } from '../../text/manage/machineLabels.js';
import type { CountText } from './plural.js';

interface FoundTexts {
  /** The list has only some. Numbers are formatted. */
  some: (shown: string, total: string) => string;
  all: CountText;
}

/** Makes the text of how many machines a list has, of how many that fit. */
export function machinesFoundText({ some, all }: FoundTexts): MachineLabels['machinesFound'] {
  return (shown, total, format) =>
    shown < total ? some(format(shown), format(total)) : all(shown, format);
}

interface CallersTexts {
  /** No machine could be looked at. */
  unknown: string;
  /** Only some could. Numbers are formatted. */
  partly: (checked: string, total: string) => string;
  none: string;
}

/** Makes the text in place of the machines that may call another. */
export function callersText(texts: CallersTexts): MachineLabels['callersFound'] {
  return (count, checked, total, format) => {
    if (checked === null) return texts.unknown;
    if (checked < total) return texts.partly(format(checked), format(total));
    return count === 0 ? texts.none : '';
  };
}

interface RevokeFirstTexts {
  some: CountText;
  all: string;
}

/** Makes the name of the button that revokes the tokens of a machine. */
export function revokeFirstText({ some, all }: RevokeFirstTexts): MachineLabels['revokeFirst'] {
  return (count, total, format) => (count < total ? some(count, format) : all);
}
