import { expect } from 'storybook/test';

/** A user who presses Tab. */
interface Person {
  tab: (options?: { shift?: boolean }) => Promise<void>;
}

/** Presses Tab, or Shift+Tab, until the focus is on the element; fails when it never gets there. */
export async function tabTo(person: Person, target: Element, shift = false): Promise<void> {
  await tabUntil(person, target, shift, 100);
  await expect(target).toHaveFocus();
}

async function tabUntil(
  person: Person,
  target: Element,
  shift: boolean,
  most: number,
): Promise<void> {
  if (document.activeElement === target || most === 0) return;
  await person.tab({ shift });
  await tabUntil(person, target, shift, most - 1);
}

/** Presses Tab, or Shift+Tab, once for each name, and expects the focus on the control with that name. */
export async function tabThrough(
  person: Person,
  names: readonly string[],
  shift = false,
): Promise<void> {
  const [name, ...others] = names;
  if (name === undefined) return;
  await person.tab({ shift });
  await expect(document.activeElement).toHaveAccessibleName(name);
  await tabThrough(person, others, shift);
}
