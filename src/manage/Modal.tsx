import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { useHydrated } from '../hooks/useHydrated.js';
import type { M2MTokensDensity } from '../hooks/PresentationContext.js';
import { focus, keepPlace } from './keepPlace.js';
import { useManagePart } from './M2MManagePart.js';

export interface ModalProps {
  /** Name of the dialog. */
  title: string;
  /** The part under the title, which scrolls. */
  children: ReactNode;
  /** The buttons, which are always visible. A submit button names its form by `form`. */
  actions: ReactNode;
  /**
   * Called when the user presses Escape. The dialog stays until its owner unmounts it, so the owner may ask a question
   * first. A click outside never calls it.
   */
  onDismiss: () => void;
  /**
   * Whether an answer is in flight: Escape then does nothing.
   * @default false
   */
  isBusy?: boolean | undefined;
  /** The element with the focus at first. Absent: the first one that can have it. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** The `id` attributes of the texts that screen readers read when the dialog opens. */
  describedBy?: string | undefined;
  /** The text of the live region inside. Screen readers announce it when it changes. */
  announcement?: string | undefined;
  /**
   * `alertdialog`: for an action that cannot be undone.
   * @default 'dialog'
   */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Class and density of the dialog, from `useManageRoot('dialog', props)`. */
  box: { className: string; 'data-density': M2MTokensDensity | undefined };
}

/**
 * A native modal dialog with title, scrolling body and buttons. It is open while it is mounted, and renders nothing on a
 * server. The focus returns to the element that had it before or, if that is gone, to an open dialog, the table, or the
 * closest place around the dialog.
 */
export function Modal(props: ModalProps) {
  return useHydrated() ? <OpenModal {...props} /> : null;
}

function OpenModal({
  title,
  children,
  actions,
  onDismiss,
  isBusy = false,
  initialFocus,
  describedBy,
  announcement,
  role = 'dialog',
  box,
}: ModalProps) {
  const part = useManagePart();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const lastFocus = useRef<Element | null>(null);
  const isShown = useRef(false);

  useLayoutEffect(() => {
    const dialog = ref.current as HTMLDialogElement;
    const returnFocus = keepPlace(dialog);
    const root = dialog.getRootNode() as Document | ShadowRoot;
    // A field with autoFocus has it already, and so has the dialog in StrictMode's second run.
    if (!dialog.contains(root.activeElement)) opener.current = root.activeElement;
    // Before the browser gives the focus to the body, which it does when the body scrolls.
    const first =
      initialFocus?.current ?? lastFocus.current ?? dialog.querySelector('input, button');
    show(dialog);
    isShown.current = true;
    focus(first);
    return () => {
      hide(dialog);
      isShown.current = false;
      // React may still remove the opener in this commit. StrictMode shows the dialog again at once.
      queueMicrotask(() => {
        if (dialog.open) return;
        if (opener.current?.isConnected === true) focus(opener.current);
        returnFocus();
      });
    };
  }, [initialFocus]);

  const dismiss = () => {
    if (!isBusy) onDismiss();
  };
  const handleCancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    dismiss();
  };
  // Chromium closes the dialog at a second Escape without an event that could prevent it.
  const handleClose = ({ currentTarget: dialog }: SyntheticEvent<HTMLDialogElement>) => {
    // <Suspense> and <Activity> hide it, and a hidden dialog must not block the page.
    if (dialog.open || !isShown.current) return;
    const focused = lastFocus.current;
    show(dialog);
    focus(focused);
    dismiss();
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // Browsers fire `cancel` instead.
    if (event.key === 'Escape' && !canShowModal(event.currentTarget)) dismiss();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog has these events of its own
    <dialog
      {...box}
      role={role}
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      ref={ref}
      onCancel={handleCancel}
      onClose={handleClose}
      onKeyDown={handleKeyDown}
      onFocus={({ target }) => {
        lastFocus.current = target;
      }}
    >
      <h2 className={part('dialogTitle')} id={titleId}>
        {title}
      </h2>
      <div className={part('dialogBody')}>{children}</div>
      <div className={part('dialogActions')}>{actions}</div>
      <div className="m2m-visually-hidden" role="status">
        {announcement}
      </div>
    </dialog>
  );
}

/** jsdom has no modal dialogs, and a browser shows none outside of a document. */
function canShowModal(dialog: HTMLDialogElement): boolean {
  return dialog.isConnected && typeof dialog.showModal === 'function';
}

function show(dialog: HTMLDialogElement): void {
  const { documentElement } = dialog.ownerDocument;
  // Only then the styles keep the room of the page's scroll bar while the page cannot scroll.
  dialog.toggleAttribute(
    'data-page-scrolls',
    documentElement.scrollHeight > documentElement.clientHeight,
  );
  if (canShowModal(dialog)) dialog.showModal();
  else dialog.setAttribute('open', '');
}

function hide(dialog: HTMLDialogElement): void {
  if (canShowModal(dialog)) dialog.close();
  else dialog.removeAttribute('open');
}
