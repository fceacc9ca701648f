import {
  m2mCreatedColumn,
  m2mExpiresColumn,
  m2mIdColumn,
  m2mLastUsedColumn,
  M2MTokens,
  m2mStatusColumn,
} from 'react-m2m-tokens';

/** The access that your app grants: none, tokens without their scopes, or all. */
type Access = 'none' | 'without-scopes' | 'all';

interface PermissionGatingProps {
  subject: string;
  access: Access;
  /** The proxy refused what the app allowed: check the user's permissions again. */
  onRefused: () => void;
}

/** No scopes column, and no details button, since an open row shows scopes too. */
const WITHOUT_SCOPES = [
  m2mIdColumn,
  m2mStatusColumn,
  m2mCreatedColumn,
  m2mLastUsedColumn,
  m2mExpiresColumn,
];

const refusal = {
  noSubjectTitle: 'You may not see these tokens',
  noSubjectText: 'Ask for the role "Token viewer" under Account, Roles.',
};

/**
 * Does not request tokens that the user may not see, and says why.
 *
 * This is for convenience, not for security: the proxy's `authorize` decides, and its response still contains hidden
 * scopes.
 */
export function PermissionGating({ subject, access, onRefused }: PermissionGatingProps) {
  return (
    <M2MTokens
      subject={access === 'none' ? null : subject}
      labels={access === 'none' ? refusal : undefined}
      columns={access === 'all' ? undefined : WITHOUT_SCOPES}
      swr={{
        onError: ({ code }) => {
          if (code === 'forbidden') onRefused();
        },
      }}
    />
  );
}
