import {
  startTransition,
  StrictMode,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { RACE_LIMIT, RACE_SUBJECTS, type RaceMachine } from './raceRows.js';
import type { RaceScript } from './RaceScript.js';

/** The controls that the script uses. */
export interface RaceControls {
  choose: (subject: RaceMachine) => void;
  setHere: (isHere: boolean) => void;
}

interface RaceHostProps {
  script: RaceScript;
  fetch: typeof fetch;
  onControls: (controls: RaceControls) => void;
}

/** The page of one run: a heading that names the selected machine, and the list. */
export function RaceHost({ script, fetch, onControls }: RaceHostProps) {
  const [cache] = useState(() => new Map());
  const page = (
    <SWRConfig value={{ provider: () => cache }}>
      <M2MTokensProvider proxyUrl={`/runs/${script.seed}`} fetch={fetch}>
        <RacePage script={script} onControls={onControls} />
      </M2MTokensProvider>
    </SWRConfig>
  );
  return script.strict ? <StrictMode>{page}</StrictMode> : page;
}

function RacePage({ script, onControls }: Omit<RaceHostProps, 'fetch'>) {
  const [subject, setSubject] = useState<RaceMachine>(RACE_SUBJECTS[0]);
  const [isHere, setHere] = useState(true);
  useEffect(() => {
    const isCalm = script.host === 'transition';
    const choose = (next: RaceMachine) =>
      isCalm ? startTransition(() => setSubject(next)) : setSubject(next);
    onControls({ choose, setHere });
  }, [script, onControls]);
  const deferred = useDeferredValue(subject);
  const shown = script.host === 'deferred' ? deferred : subject;
  return (
    <article data-asked={shown}>
      <h2>{shown}</h2>
      <Clock />
      {isHere && <RaceList script={script} subject={shown} />}
    </article>
  );
}

function RaceList({ script, subject }: { script: RaceScript; subject: string }) {
  const [offset, setOffset] = useState(0);
  const [filters, setFilters] = useState({ revoked: false, expired: false });
  const isCalm = script.host === 'transition';
  const change = (action: () => void) => (isCalm ? startTransition(action) : action());
  const deferred = useDeferredValue(offset);
  const controlled = script.host !== 'own' && {
    ...filters,
    offset: script.host === 'deferred' ? deferred : offset,
    onOffsetChange: (next: number) => change(() => setOffset(next)),
    onRevokedChange: (revoked: boolean) => change(() => setFilters((was) => ({ ...was, revoked }))),
    onExpiredChange: (expired: boolean) => change(() => setFilters((was) => ({ ...was, expired }))),
  };
  return (
    <M2MTokens
      subject={subject}
      defaultLimit={RACE_LIMIT}
      options={{ dedupingInterval: script.dedupingInterval, focusThrottleInterval: 0 }}
      {...controlled}
    />
  );
}

let ticks = 0;

const onTick = (listener: () => void) => {
  const timer = setInterval(() => {
    ticks += 1;
    listener();
  }, 40);
  return () => clearInterval(timer);
};

/** Another part of the page that re-renders, so that renders interleave. */
function Clock() {
  const time = useSyncExternalStore(onTick, () => ticks);
  return <p>{time}</p>;
}
