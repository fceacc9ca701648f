import { useState } from 'react';
import type { M2MToken } from 'react-m2m-tokens';
import { CreateM2MTokenDialog, RevokeM2MTokensDialog } from 'react-m2m-tokens/manage';

/** Opens both dialogs from buttons of your own, for example beside the details of one token. */
export function OwnButtons({ token }: { token: M2MToken }) {
  const [open, setOpen] = useState<'revoke' | 'create' | null>(null);
  const onOpenChange = () => setOpen(null);
  return (
    <>
      <button type="button" onClick={() => setOpen('revoke')}>
        Revoke this token…
      </button>
      <button type="button" onClick={() => setOpen('create')}>
        Create another one…
      </button>
      <RevokeM2MTokensDialog
        subject={token.subject}
        tokens={[token]}
        open={open === 'revoke'}
        onOpenChange={onOpenChange}
      />
      <CreateM2MTokenDialog
        subject={token.subject}
        scopes={token.scopes}
        open={open === 'create'}
        onOpenChange={onOpenChange}
      />
    </>
  );
}
