import {
  startTransition,
  StrictMode,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { M2MTokens, type M2MTokenListState, M2MTokensProvider } from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { RACE_LIMIT, RACE_SUBJECTS, type RaceMachine } from './raceRows.js';
import type { RaceScript } from './RaceScript.js';

const START: M2MTokenListState = {
  ...{ revoked: false, expired: false },
  ...{ limit: RACE_LIMIT, offset: 0 },
};

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
      {/* A busy machine may answer after the default timeout, which would look like a failure that no server sent. */}
      <M2MTokensProvider proxyUrl={`/runs/${script.seed}`} fetch={fetch} timeout={60_000}>
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
  const [state, setState] = useState(START);
  const isCalm = script.host === 'transition';
  const deferred = useDeferredValue(state);
  const controlled = script.host !== 'own' && {
    state: script.host === 'deferred' ? deferred : state,
    onStateChange: (next: M2MTokenListState) =>
      isCalm ? startTransition(() => setState(next)) : setState(next),
  };
  return (
    <M2MTokens
      subject={subject}
      defaultState={{ limit: RACE_LIMIT }}
      swr={{ dedupingInterval: script.dedupingInterval, focusThrottleInterval: 0 }}
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
