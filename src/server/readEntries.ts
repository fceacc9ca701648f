import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Reads an option that is a list of texts.
 *
 * @param readEntry returns undefined for an invalid entry
 * @param how the correct form, for the error message
 * @throws M2MTokensError `invalid_config` when it is not a list, or an entry is invalid.
 */
export function readEntries<Entry extends string>(
  option: string,
  entries: unknown,
  readEntry: (entry: string) => Entry | undefined,
  how: string,
): Entry[] {
  const list: unknown[] = Array.isArray(entries) ? entries : [undefined];
  return list.map((entry) => {
    const read = typeof entry === 'string' ? readEntry(entry) : undefined;
    if (read !== undefined) return read;
    throw new M2MTokensError(
      'invalid_config',
      `${option} holds an entry that could never match. List ${how}.`,
    );
  });
}
