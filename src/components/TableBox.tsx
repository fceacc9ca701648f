import { Component, type ComponentPropsWithoutRef, type RefObject } from 'react';
import type { M2MToken } from '../api/M2MToken.js';

interface TableBoxProps extends ComponentPropsWithoutRef<'div'> {
  boxRef: RefObject<HTMLDivElement | null>;
  tokens: readonly M2MToken[];
}

/**
 * The box around the table. It holds its height while rows are swapped: Safari lays out a query container before its new
 * elements have boxes, so the page would be short for a moment, and the reader scrolled to the top. A class, because no
 * hook can read the height before React changes the page.
 */
export class TableBox extends Component<TableBoxProps> {
  override getSnapshotBeforeUpdate({ tokens }: TableBoxProps): number {
    const { tokens: next, boxRef } = this.props;
    return tokens === next ? 0 : (boxRef.current?.offsetHeight ?? 0);
  }

  override componentDidUpdate(_props: TableBoxProps, _state: unknown, height: number): void {
    const box = this.props.boxRef.current;
    if (box === null || height === 0) return;
    box.style.minHeight = `${height}px`;
    // Reading it makes the browser lay out the new rows, now.
    void box.offsetHeight;
    box.style.minHeight = '';
  }

  override render() {
    const { boxRef, tokens: _tokens, ...rest } = this.props;
    return <div {...rest} ref={boxRef} />;
  }
}
