import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  cloneElement,
  createRef,
  type ReactNode,
  StrictMode,
  Suspense,
  useRef,
  useState,
} from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Modal, type ModalProps } from '../../src/manage/Modal.js';

/** A button that opens a dialog. The owner decides whether it closes. */
function Page({
  onDismiss,
  children,
  ...props
}: Partial<Omit<ModalProps, 'children'>> & { children?: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <table className="m2m-table" tabIndex={-1} />
      {isOpen && (
        <Modal
          title="Revoke it?"
          box={{ className: 'm2m-dialog', 'data-density': undefined }}
          onDismiss={onDismiss ?? close}
          actions={
            <button type="button" onClick={close}>
              Cancel
            </button>
          }
          {...props}
        >
          {children ?? <input aria-label="Reason" />}
        </Modal>
      )}
    </>
  );
}

async function openPage(page: ReactNode) {
  const user = userEvent.setup();
  render(page);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return user;
}

describe('a dialog', () => {
  it('is a modal dialog with the name of its title', async () => {
    await openPage(<Page />);
    const dialog = screen.getByRole('dialog', { name: 'Revoke it?' });
    expect(dialog).toHaveAttribute('aria-modal', 'true');
    expect(dialog).toHaveAttribute('open');
  });

  it('interrupts as an alert dialog with a description', async () => {
    await openPage(
      <Page role="alertdialog" describedBy="effect">
        <p id="effect">It cannot be undone.</p>
      </Page>,
    );
    expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription('It cannot be undone.');
  });

  it('focuses its first control, or the one that its owner names', async () => {
    await openPage(<Page />);
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveFocus();
  });

  it('focuses the control that its owner names', async () => {
    function Named() {
      const ref = useRef<HTMLInputElement>(null);
      return (
        <Page initialFocus={ref}>
          <input aria-label="Reason" />
          <input aria-label="Ticket" ref={ref} />
        </Page>
      );
    }
    await openPage(<Named />);
    expect(screen.getByRole('textbox', { name: 'Ticket' })).toHaveFocus();
  });

  it('closes on Escape and returns the focus to the opener', async () => {
    const user = await openPage(<Page />);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('ignores Escape while an answer is in flight', async () => {
    const onDismiss = vi.fn();
    const user = await openPage(<Page isBusy onDismiss={onDismiss} />);
    await user.keyboard('{Escape}');
    expect(onDismiss).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('stays when the user clicks beside it', async () => {
    const onDismiss = vi.fn();
    const user = await openPage(<Page onDismiss={onDismiss} />);
    await user.click(screen.getByRole('dialog'));
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('announces inside, since a screen reader skips the page behind it', async () => {
    await openPage(<Page announcement="Revoked 1 of 2" />);
    const dialog = screen.getByRole('dialog');
    expect(dialog).toContainElement(screen.getByRole('status'));
    expect(screen.getByRole('status')).toHaveTextContent('Revoked 1 of 2');
  });

  it('opens once in StrictMode and returns the focus to the opener', async () => {
    const user = await openPage(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
    expect(screen.getByRole('textbox')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('moves the focus to the table if the opener is gone', async () => {
    function Gone() {
      const [isOpen, setOpen] = useState<boolean>();
      return (
        <>
          {isOpen === undefined && (
            <button type="button" onClick={() => setOpen(true)}>
              Open
            </button>
          )}
          <table className="m2m-table" tabIndex={-1} />
          {isOpen === true && (
            <Modal
              title="Revoke it?"
              box={{ className: 'm2m-dialog', 'data-density': undefined }}
              onDismiss={() => setOpen(false)}
              actions={null}
            >
              <input />
            </Modal>
          )}
        </>
      );
    }
    const user = await openPage(<Gone />);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it.each([
    ['the page around it', <div tabIndex={-1} data-testid="place" key="place" />],
    ['the first control', <input data-testid="place" key="place" />],
  ])('moves the focus to %s if the host replaces the opener and has no table', async (_, place) => {
    function Replaced() {
      const [isGone, setGone] = useState(false);
      const [isOpen, setOpen] = useState(false);
      const page = isGone ? (
        <p>The machine is gone.</p>
      ) : (
        <section key="page">
          <button type="button" onClick={() => setOpen(true)}>
            Open
          </button>
          {isOpen && (
            <Modal
              title="Delete it?"
              box={{ className: 'm2m-dialog', 'data-density': undefined }}
              onDismiss={() => setGone(true)}
              actions={null}
            >
              <input />
            </Modal>
          )}
        </section>
      );
      return place.type === 'div' ? (
        cloneElement(place, {}, page)
      ) : (
        <main>
          {place}
          {page}
        </main>
      );
    }
    const user = await openPage(<Replaced />);
    await user.keyboard('{Escape}');
    expect(screen.getByTestId('place')).toHaveFocus();
  });

  it('is absent from a server’s HTML', () => {
    const html = renderToString(
      <Modal
        title="Revoke it?"
        box={{ className: 'm2m-dialog', 'data-density': undefined }}
        onDismiss={() => {}}
        actions={null}
      >
        text
      </Modal>,
    );
    expect(html).toBe('');
  });
});

/** A browser's modal dialogs, which jsdom lacks: `showModal`, and a `close` event one task after the dialog closed. */
function addModals() {
  const prototype = HTMLDialogElement.prototype;
  prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  prototype.close = function close() {
    this.removeAttribute('open');
  };
}

describe('a native dialog', () => {
  afterEach(() => {
    for (const name of ['showModal', 'close'])
      Reflect.deleteProperty(HTMLDialogElement.prototype, name);
  });

  it('asks its owner when the browser wants to cancel it', async () => {
    addModals();
    const onDismiss = vi.fn();
    await openPage(<Page onDismiss={onDismiss} />);
    const event = new Event('cancel', { cancelable: true });
    act(() => void screen.getByRole('dialog').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('is shown again when the browser closes it by force, and asks its owner', async () => {
    addModals();
    const onDismiss = vi.fn();
    await openPage(<Page onDismiss={onDismiss} />);
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    screen.getByRole('button', { name: 'Cancel' }).focus();
    act(() => {
      dialog.close();
      screen.getByRole('button', { name: 'Open', hidden: true }).focus();
      dialog.dispatchEvent(new Event('close'));
    });
    expect(dialog).toHaveAttribute('open');
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  it('is shown again without a question while an answer is in flight', async () => {
    addModals();
    const onDismiss = vi.fn();
    await openPage(<Page isBusy onDismiss={onDismiss} />);
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    act(() => {
      dialog.close();
      dialog.dispatchEvent(new Event('close'));
    });
    expect(dialog).toHaveAttribute('open');
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('ignores the cancel event of a file field inside', async () => {
    addModals();
    const onDismiss = vi.fn();
    const ref = createRef<HTMLInputElement>();
    await openPage(
      <Page onDismiss={onDismiss}>
        <input type="file" ref={ref} />
      </Page>,
    );
    act(() => void ref.current?.dispatchEvent(new Event('cancel', { bubbles: true })));
    expect(onDismiss).not.toHaveBeenCalled();
  });
});

describe('a dialog that its host hides, as by Suspense', () => {
  it('does not open again at the event of its own closing, which would block the page', async () => {
    const onDismiss = vi.fn<() => void>();
    const never = new Promise<void>(() => {});
    function Slow({ isLoading }: { isLoading: boolean }) {
      if (isLoading) throw never;
      return null;
    }
    const host = (isLoading: boolean) => (
      <Suspense fallback="Loading">
        <Page onDismiss={onDismiss} />
        <Slow isLoading={isLoading} />
      </Suspense>
    );
    const { rerender } = render(host(false));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open' }));
    const dialog = screen.getByRole('dialog');
    rerender(host(true));
    expect(dialog).not.toHaveAttribute('open');
    fireEvent(dialog, new Event('close'));
    expect(dialog).not.toHaveAttribute('open');
    expect(onDismiss).not.toHaveBeenCalled();
    rerender(host(false));
    expect(dialog).toHaveAttribute('open');
  });
});
