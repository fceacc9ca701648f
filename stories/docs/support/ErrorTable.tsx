import errors from '../../../ERRORS.md?raw';
import { M2M_TOKENS_ERROR_CODES } from '../../../src/api/errorCodes.js';
import { DocsTable } from './DocsTable.js';

/** Every error code with the first sentence of its entry in ERRORS.md. */
export function ErrorTable() {
  return (
    <DocsTable name="Error codes" head={['Code', 'What happened']}>
      {M2M_TOKENS_ERROR_CODES.map((code) => (
        <tr key={code}>
          <td>
            <code>{code}</code>
          </td>
          <td>{firstSentence(code)}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

function firstSentence(code: string): string {
  const entry = errors.split(`## \`${code}\``)[1] ?? '';
  const sentence = entry.trim().split(/(?<=\.)\s/)[0] ?? '';
  return sentence.replaceAll('`', '').replaceAll(/\s+/g, ' ');
}
