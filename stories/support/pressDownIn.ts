import { fireEvent } from 'storybook/test';

/** Somebody at a keyboard. */
interface Person {
  keyboard: (keys: string) => Promise<void>;
}

/** Presses the down key in a list of choices. The browser moves to the next choice for a real key only, so that is done here. */
export async function pressDownIn(person: Person, select: HTMLSelectElement): Promise<void> {
  const next = select.options[select.selectedIndex + 1];
  await person.keyboard('{ArrowDown}');
  if (next !== undefined) await fireEvent.change(select, { target: { value: next.value } });
}
