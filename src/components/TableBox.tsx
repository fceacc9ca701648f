import { Component, type ComponentPropsWithoutRef, type RefObject } from 'react';
import type { M2MToken } from '../api/M2MToken.js';

interface TableBoxProps extends ComponentPropsWithoutRef<'div'> {
  boxRef: RefObject<HTMLDivElement | null>;
  tokens: readonly M2MToken[];
}

/**
 * The box around the table. In Safari it keeps its height while rows change: Safari lays out a container-query container
 * before its new elements have boxes, so the page would shrink for a moment and scroll to the top. It is a class because no
 * hook can read the height before React changes the DOM.
 */
export class TableBox extends Component<TableBoxProps> {
  override getSnapshotBeforeUpdate({ tokens }: TableBoxProps): number {
    return tokens === this.props.tokens || keepsScroll() ? 0 : this.box.offsetHeight;
  }

  override componentDidUpdate(_props: TableBoxProps, _state: unknown, height: number): void {
    if (height === 0) return;
    this.box.style.minHeight = `${height}px`;
    // This read forces the browser to lay out the new rows.
    void this.box.offsetHeight;
    // Chromium leaves an empty attribute behind, unless it was read before it is removed.
    if (this.box.hasAttribute('style')) this.box.removeAttribute('style');
  }

  override render() {
    const { boxRef, tokens: _tokens, ...rest } = this.props;
    return <div {...rest} ref={boxRef} />;
  }

  get box(): HTMLDivElement {
    return this.props.boxRef.current as HTMLDivElement;
  }
}

/** Whether the browser itself keeps the scroll position, as all but Safari do. Elsewhere two layouts cost a sixth of a page. */
function keepsScroll(): boolean {
  return globalThis.CSS?.supports?.('overflow-anchor', 'auto') ?? false;
}
