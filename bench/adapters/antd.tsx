import { Space, Switch, Table, Tag, type TableColumnsType } from 'antd';
import { date, PAGE_SIZES, range, status, useTokens, type Token } from '../page/shared';

const color = { Active: 'success', Revoked: 'error', Expired: 'default' } as const;
const columns: TableColumnsType<Token> = [
  { dataIndex: 'id', title: 'ID' },
  {
    key: 'status',
    title: 'Status',
    render: (_, t) => <Tag color={color[status(t)]}>{status(t)}</Tag>,
  },
  { dataIndex: 'scopes', title: 'Scopes', render: (v: string[]) => v.join(', ') },
  { dataIndex: 'createdAt', title: 'Created', render: date },
  { dataIndex: 'expiration', title: 'Expires', render: date },
  { dataIndex: 'lastUsedAt', title: 'Last used', render: date },
];

export function App() {
  const { rows, total, isLoading, page, limit, revoked, expired, set } = useTokens();
  return (
    <>
      <Space>
        <label>
          <Switch
            aria-label="Show revoked"
            checked={revoked}
            onChange={(on) => set({ revoked: on })}
          />{' '}
          Show revoked
        </label>
        <label>
          <Switch
            aria-label="Show expired"
            checked={expired}
            onChange={(on) => set({ expired: on })}
          />{' '}
          Show expired
        </label>
      </Space>
      <Table
        rowKey="id"
        columns={columns}
        dataSource={rows}
        loading={isLoading}
        pagination={{
          current: page + 1,
          pageSize: limit,
          total,
          showSizeChanger: true,
          pageSizeOptions: PAGE_SIZES,
          showTotal: () => range(page, limit, total),
          onChange: (next, size) => set(size === limit ? { page: next - 1 } : { limit: size }),
        }}
      />
    </>
  );
}
