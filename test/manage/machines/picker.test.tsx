import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { active, box, idOf, options, renderPicker, status } from './renderPicker.js';

fakeTime();

// Testing Library passes the time of `userEvent` only for the fake timers of Jest.
beforeEach(() => void vi.stubGlobal('jest', { advanceTimersByTime: vi.advanceTimersByTime }));
afterEach(() => void vi.unstubAllGlobals());

/** Opens the list and waits for it. */
async function open(picker: ReturnType<typeof renderPicker>): Promise<void> {
  await picker.user.click(box());
  await pass(0);
  await pass(0);
}

const nameAt = (number: number) => `Service ${number} ${idOf(number)}`;

describe('the combobox, as the ARIA pattern describes it', () => {
  it('is a text field with a list that is closed at first', () => {
    renderPicker();
    expect(box()).toHaveAttribute('aria-autocomplete', 'list');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    expect(box()).toHaveAccessibleDescription('Type a part of its name, or its id.');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('opens at a click, and names its list', async () => {
    await open(renderPicker());
    expect(box()).toHaveAttribute('aria-expanded', 'true');
    const list = screen.getByRole('listbox', { name: 'Machine' });
    expect(box()).toHaveAttribute('aria-controls', list.id);
    expect(options()).toEqual([nameAt(1), nameAt(2), nameAt(3)]);
    expect(active()).toBeUndefined();
    expect(status()).toBe('3 machines');
  });

  it('moves down, up and around by the arrow keys, with the focus in the field', async () => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.keyboard('{ArrowDown}');
    expect(active()).toBe(nameAt(1));
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Service 1');
    await picker.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(nameAt(3));
    await picker.user.keyboard('{ArrowDown}');
    expect(active()).toBe(nameAt(1));
    await picker.user.keyboard('{ArrowUp}');
    expect(active()).toBe(nameAt(3));
    expect(box()).toHaveFocus();
  });

  it('opens by an arrow key, at the first option or the last', async () => {
    const picker = renderPicker();
    await picker.user.tab();
    await picker.user.keyboard('{ArrowDown}');
    await pass(0);
    expect(active()).toBe(nameAt(1));
    await picker.user.keyboard('{Escape}{ArrowUp}');
    expect(active()).toBe(nameAt(3));
  });

  it('opens and closes by Alt and an arrow, without an active option', async () => {
    const picker = renderPicker();
    await picker.user.tab();
    await picker.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await pass(0);
    expect(options()).toHaveLength(3);
    expect(active()).toBeUndefined();
    await picker.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(options()).toEqual([]);
  });

  it('chooses by Enter, closes, and shows the name with the id below it', async () => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(picker.onChange).toHaveBeenCalledExactlyOnceWith(idOf(2), 'Service 2');
    expect(box()).toHaveValue('Service 2');
    expect(box()).toHaveAccessibleDescription(idOf(2));
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    expect(box()).toHaveFocus();
  });

  it.each(['{Home}', '{End}', '{ArrowLeft}', '{ArrowRight}'])(
    'leaves the option by %s, which moves the caret',
    async (key) => {
      const picker = renderPicker();
      await open(picker);
      await picker.user.keyboard('{ArrowDown}');
      expect(active()).toBe(nameAt(1));
      await picker.user.keyboard(key);
      expect(active()).toBeUndefined();
      expect(options()).toHaveLength(3);
    },
  );

  it('closes by Escape, and a second one clears the text', async () => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.keyboard('Serv');
    await pass(300);
    await picker.user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(box()).toHaveValue('Serv');
    await picker.user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    expect(picker.onChange).not.toHaveBeenCalled();
  });

  it('handles Escape only when it has an effect, so that a dialog around it can close', async () => {
    const picker = renderPicker();
    await picker.user.tab();
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => void box().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    await open(picker);
    const second = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => void box().dispatchEvent(second));
    expect(second.defaultPrevented).toBe(true);
  });

  it('closes by Tab, and chooses nothing', async () => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.keyboard('{ArrowDown}');
    await picker.user.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    expect(options()).toEqual([]);
    expect(picker.onChange).not.toHaveBeenCalled();
  });

  it('chooses by a click or a tap, and keeps the focus', async () => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.click(screen.getByRole('option', { name: /Service 3/ }));
    expect(picker.onChange).toHaveBeenCalledExactlyOnceWith(idOf(3), 'Service 3');
    expect(box()).toHaveFocus();
    await open(picker);
    await picker.user.pointer({
      keys: '[TouchA]',
      target: screen.getByRole('option', { name: /Service 1/ }),
    });
    expect(picker.onChange).toHaveBeenLastCalledWith(idOf(1), 'Service 1');
  });

  it('lets Enter submit a form around it only while the list is closed', async () => {
    const picker = renderPicker();
    await open(picker);
    const whileOpen = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
    });
    await act(async () => void box().dispatchEvent(whileOpen));
    expect(whileOpen.defaultPrevented).toBe(true);
    await picker.user.keyboard('{Escape}');
    const whileClosed = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
    });
    await act(async () => void box().dispatchEvent(whileClosed));
    expect(whileClosed.defaultPrevented).toBe(false);
  });

  it.each([
    ['that ends a composition in Safari', { keyCode: 229 }],
    ['that is held down', { repeat: true }],
  ])('chooses nothing at an Enter %s', async (_, how) => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.keyboard('{ArrowDown}');
    fireEvent.keyDown(box(), { key: 'Enter', ...how });
    expect(picker.onChange).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(picker.onChange).toHaveBeenCalledOnce();
  });

  it('leaves the keys to an input method, and searches for the composed text', async () => {
    const picker = renderPicker();
    await open(picker);
    await picker.user.keyboard('{ArrowDown}');
    fireEvent.compositionStart(box());
    fireEvent.input(box(), { target: { value: 'Service 2' }, isComposing: true });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    await pass(1000);
    expect(picker.onChange).not.toHaveBeenCalled();
    expect(picker.requests()).toHaveLength(1);
    fireEvent.compositionEnd(box());
    await pass(300);
    expect(options()).toEqual([nameAt(2)]);
  });
});

describe('the search', () => {
  it('waits 300 ms after the last key, and requests one page of 10,000 machines', async () => {
    const picker = renderPicker({ count: 10_000 });
    await picker.user.tab();
    await picker.user.keyboard('Serv');
    await pass(299);
    expect(picker.requests()).toHaveLength(0);
    expect(status()).toBe('Searching…');
    await pass(1);
    await pass(0);
    expect(picker.requests().map(String)).toEqual(['query=Serv&order_by=name&limit=20&offset=0']);
    expect(options()).toHaveLength(20);
    expect(status()).toBe('20 of 10,000. Type more of the name to find others.');
  });

  it('aborts the request for an older text at the next key', async () => {
    const picker = renderPicker({ backend: { latency: 100 } });
    await picker.user.click(box());
    await pass(10);
    expect(picker.aborted).toEqual([]);
    await picker.user.keyboard('2');
    await pass(0);
    expect(picker.aborted).toHaveLength(1);
    await pass(300);
    await pass(200);
    expect(options()).toEqual([nameAt(2)]);
  });

  it('says that nothing was found', async () => {
    const picker = renderPicker();
    await picker.user.tab();
    await picker.user.keyboard('nothing');
    await pass(300);
    await pass(0);
    expect(status()).toBe('No machine has this name or id.');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
  });

  it('says that it failed, and tries again when the list is opened again', async () => {
    const picker = renderPicker();
    picker.backend.failNext({ status: 403 });
    await open(picker);
    expect(status()).toBe('Could not load the machines. A whole id works without them.');
    await picker.user.keyboard('{Escape}');
    await open(picker);
    expect(options()).toHaveLength(3);
  });

  it('takes an id that the list does not have', async () => {
    const unknown = `mch_${'a'.repeat(27)}`;
    const picker = renderPicker({ backend: { actions: ['list'] } });
    await picker.user.click(box());
    await picker.user.paste(` ${unknown} `);
    expect(options()).toEqual([`Use this id ${unknown}`]);
    await picker.user.keyboard('{Enter}');
    expect(picker.onChange).toHaveBeenCalledExactlyOnceWith(unknown, undefined);
    expect(box()).toHaveValue(unknown);
  });

  it('takes a whole id when the user leaves the field', async () => {
    const picker = renderPicker();
    await picker.user.click(box());
    await picker.user.paste(idOf(2));
    await pass(300);
    await pass(0);
    expect(options()).toEqual([nameAt(2)]);
    await picker.user.tab();
    expect(picker.onChange).toHaveBeenCalledExactlyOnceWith(idOf(2), 'Service 2');
  });

  it('unsets the value when the user changes its text', async () => {
    const picker = renderPicker({ initial: idOf(1), props: { machineName: () => 'Service 1' } });
    expect(box()).toHaveValue('Service 1');
    await picker.user.type(box(), '0');
    expect(picker.onChange).toHaveBeenCalledExactlyOnceWith(null, undefined);
    expect(box()).toHaveValue('Service 10');
  });

  it('does not offer excluded machines, not even by their id', async () => {
    const picker = renderPicker({ props: { exclude: [idOf(1)] } });
    await open(picker);
    expect(options()).toEqual([nameAt(2), nameAt(3)]);
    expect(status()).toBe('2 machines');
    await picker.user.paste(idOf(1));
    await pass(300);
    await picker.user.keyboard('{Enter}');
    await picker.user.tab();
    expect(picker.onChange).not.toHaveBeenCalled();
  });

  it('does nothing while it is read-only', async () => {
    const picker = renderPicker({ props: { isReadOnly: true } });
    await open(picker);
    await picker.user.keyboard('{ArrowDown}');
    expect(options()).toEqual([]);
    expect(picker.requests()).toEqual([]);
  });
});
