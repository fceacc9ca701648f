import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Reads an option that is a list of texts.
 *
 * @param readEntry undefined = cannot be read
 * @param kind what an entry is
 * @param how how to write one
 * @throws M2MTokensError `invalid_config` when it is not a list, or an entry cannot be read.
 */
export function readEntries(
  option: string,
  entries: unknown,
  readEntry: (entry: string) => string | undefined,
  kind: string,
  how: string,
): string[] {
  const list: unknown[] = Array.isArray(entries) ? entries : [undefined];
  return list.map((entry) => {
    const read = typeof entry === 'string' ? readEntry(entry) : undefined;
    if (read !== undefined) return read;
    throw new M2MTokensError(
      'invalid_config',
      `${option} holds something that is no ${kind}, so it could never match. List ${how}.`,
    );
  });
}
