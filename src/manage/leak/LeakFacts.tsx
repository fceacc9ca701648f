import { MachineText } from '../../components/MachineText.js';
import { formatJson } from '../../logic/formatJson.js';
import { Fact } from '../Fact.js';
import { useManagePart } from '../M2MManagePart.js';
import type { LeakEntry } from './LeakEntry.js';
import { leakFacts } from './leakOutcome.js';
import type { LeakWords } from './LeakWords.js';

/** Maximum characters of claims on the page. */
const MAX_CLAIMS = 2_000;

interface LeakFactsProps {
  entry: LeakEntry;
  machineName: (id: string) => string | undefined;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  words: LeakWords;
}

/** The facts of a token, with names of machines and relative times. */
export function LeakFacts({ entry, machineName, now, words }: LeakFactsProps) {
  const part = useManagePart();
  const { labels, text } = words;
  const { token, phase } = entry;
  const all = text.labels;
  const show = (name: string, value: unknown, isCode = false) => {
    if (typeof value === 'number') {
      const time = text.formatTime(value, now) ?? all.unknownTime;
      const isThisCheck = name === all.columnLastUsed && phase === 'live';
      return <bdi>{isThisCheck ? labels.leakUsed(time) : time}</bdi>;
    }
    if (typeof value === 'string') {
      return isCode ? (
        <code className="m2m-mono" translate="no">
          {value}
        </code>
      ) : (
        <bdi>{value}</bdi>
      );
    }
    const machines = [...new Set(value as readonly string[])];
    if (machines.length === 0) return <span className="m2m-muted">{all.noScopes}</span>;
    return (
      <ul className={part('detailList')} role="list">
        {machines.map((id) => (
          <li key={id}>
            <MachineText id={id} context={{ machineName }} />
          </li>
        ))}
      </ul>
    );
  };
  const facts = leakFacts(entry, words);
  if (token?.claims != null) {
    facts.push([all.claims, formatJson(token.claims, MAX_CLAIMS).text, true]);
  }
  return (
    facts.length > 0 && (
      <dl className={part('facts')}>
        {facts.map(([name, ...value]) => (
          <Fact name={name} key={name}>
            {show(name, ...value)}
          </Fact>
        ))}
      </dl>
    )
  );
}
