import { fireEvent } from 'storybook/test';

/** A user at a keyboard. */
interface Person {
  keyboard: (keys: string) => Promise<void>;
}

/** Presses the down key in a select. Browsers react only to real keys, so this changes the choice itself. */
export async function pressDownIn(person: Person, select: HTMLSelectElement): Promise<void> {
  const next = select.options[select.selectedIndex + 1];
  await person.keyboard('{ArrowDown}');
  if (next !== undefined) await fireEvent.change(select, { target: { value: next.value } });
}
