import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { M2MTokens, M2MTokensProvider, useM2MTokens } from 'react-m2m-tokens';
import { createMachineId } from 'react-m2m-tokens/testing';

const subject = createMachineId('billing');

/** Shows the error code, for the test to read. */
function Code() {
  const { error } = useM2MTokens({ subject });
  return <output>{error?.code ?? 'none'}</output>;
}

/** Short enough for tests only where no answer ever comes. */
const timeout = new URLSearchParams(location.search).has('silent') ? 300 : 10_000;

/** Sends requests only on a click, so that the test can break the server first. */
function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <M2MTokensProvider timeout={timeout}>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && <Code />}
      {isOpen && <M2MTokens subject={subject} />}
    </M2MTokensProvider>
  );
}

createRoot(document.body).render(<Page />);
