import {
  Badge,
  Group,
  MantineProvider,
  NativeSelect,
  Pagination,
  Switch,
  Table,
  Text,
} from '@mantine/core';
// Per-component styles instead of the whole styles.css: the documented way to cut CSS.
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Group.css';
import '@mantine/core/styles/Text.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Badge.css';
import '@mantine/core/styles/Pagination.css';
import '@mantine/core/styles/Switch.css';
import '@mantine/core/styles/Table.css';
import { date, PAGE_SIZES, range, status, useTokens } from '../page/shared';

const color = { Active: 'green', Revoked: 'red', Expired: 'gray' };

function Tokens() {
  const { rows, total, isLoading, page, pages, limit, revoked, expired, set } = useTokens();
  return (
    <>
      <Group>
        <Switch
          label="Show revoked"
          checked={revoked}
          onChange={(e) => set({ revoked: e.currentTarget.checked })}
        />
        <Switch
          label="Show expired"
          checked={expired}
          onChange={(e) => set({ expired: e.currentTarget.checked })}
        />
      </Group>
      <Table aria-busy={isLoading} opacity={isLoading ? 0.6 : 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>ID</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th>Scopes</Table.Th>
            <Table.Th>Created</Table.Th>
            <Table.Th>Expires</Table.Th>
            <Table.Th>Last used</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((t) => (
            <Table.Tr key={t.id}>
              <Table.Td>{t.id}</Table.Td>
              <Table.Td>
                <Badge variant="light" color={color[status(t)]}>
                  {status(t)}
                </Badge>
              </Table.Td>
              <Table.Td>{t.scopes.join(', ')}</Table.Td>
              <Table.Td>{date(t.createdAt)}</Table.Td>
              <Table.Td>{date(t.expiration)}</Table.Td>
              <Table.Td>{date(t.lastUsedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <NativeSelect
          aria-label="Rows per page"
          data={PAGE_SIZES.map(String)}
          value={String(limit)}
          onChange={(e) => set({ limit: +e.currentTarget.value })}
        />
        <Text size="sm">{range(page, limit, total)}</Text>
        <Pagination
          total={pages}
          value={page + 1}
          onChange={(p) => set({ page: p - 1 })}
          getControlProps={(c) => ({ 'aria-label': c === 'next' ? 'Next page' : 'Previous page' })}
        />
      </Group>
    </>
  );
}

export const App = () => (
  <MantineProvider>
    <Tokens />
  </MantineProvider>
);
