import {
  m2mCreatedColumn,
  m2mExpiresColumn,
  m2mIdColumn,
  m2mLastUsedColumn,
  M2MTokens,
  m2mStatusColumn,
} from 'react-m2m-tokens';

/** What your app knows of the person: nothing at all, tokens without what they may call, or everything. */
type Access = 'none' | 'without-scopes' | 'all';

interface PermissionGatingProps {
  subject: string;
  access: Access;
  /** The proxy has refused what the app believed to be allowed: ask once more what the person may. */
  onRefused: () => void;
}

/** No column of scopes, and no button that opens a row, since the open row shows them too. */
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
 * What a person may not see is not asked for, and the reason stands in its place.
 *
 * This is for kindness, not for safety: `authorize` of the proxy decides, and hidden scopes are still in its answer.
 */
export function PermissionGating({ subject, access, onRefused }: PermissionGatingProps) {
  return (
    <M2MTokens
      subject={access === 'none' ? null : subject}
      labels={access === 'none' ? refusal : undefined}
      columns={access === 'all' ? undefined : WITHOUT_SCOPES}
      options={{
        onError: ({ code }) => {
          if (code === 'forbidden') onRefused();
        },
      }}
    />
  );
}
