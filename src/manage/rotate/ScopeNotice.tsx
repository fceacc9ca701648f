import { formatList } from '../../text/manage/formatList.js';
import { Notice } from '../Notice.js';
import type { RotateWords } from './RotateWords.js';
import { compareScopes } from './rotationPlan.js';

interface ScopeNoticeProps {
  /** The scopes of the old token. */
  before: readonly string[];
  /** The scopes of the new token. */
  after: readonly string[];
  machineName: (id: string) => string | undefined;
  words: RotateWords;
}

/** Names the machines that only one of the two tokens may call. */
export function ScopeNotice({ before, after, machineName, words }: ScopeNoticeProps) {
  const { rotate } = words;
  const { gained, lost } = compareScopes(before, after);
  const name = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => machineName(id) ?? id),
      words.words,
    );
  return (
    <>
      {lost.length > 0 && <Notice>{rotate.scopesLost(name(lost))}</Notice>}
      {gained.length > 0 && <Notice>{rotate.scopesGained(name(gained))}</Notice>}
    </>
  );
}
