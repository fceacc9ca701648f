import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { M2MTokens, M2MTokensProvider, useM2MTokens } from 'react-m2m-tokens';
import { createMachineId } from 'react-m2m-tokens/testing';

const subject = createMachineId('billing');

/** The code of the failure, for the test to read. */
function Code() {
  const { error } = useM2MTokens({ subject });
  return <output>{error?.code ?? 'none'}</output>;
}

/** Asks when it is told to, so that the server can be made to misbehave first. */
function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <M2MTokensProvider timeout={300}>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && <Code />}
      {isOpen && <M2MTokens subject={subject} />}
    </M2MTokensProvider>
  );
}

createRoot(document.body).render(<Page />);
