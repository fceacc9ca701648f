import type { RotateLabels } from '../../text/manage/rotateLabels.js';

type RotateAdvice = RotateLabels['rotateAdvice'];
type Use = Parameters<RotateAdvice>[1];

/** A sentence for each advice, or one that tells the times of use. */
type RotateAdviceTexts = Record<Parameters<RotateAdvice>[0], string | ((use: Use) => string)>;

/** Makes the text of what speaks for or against a revocation. */
export function rotateAdviceText(texts: RotateAdviceTexts): RotateAdvice {
  return (advice, use) => {
    const text = texts[advice];
    return typeof text === 'string' ? text : text(use);
  };
}
