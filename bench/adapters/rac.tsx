import {
  Button,
  Cell,
  Column,
  Row,
  Switch,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { date, PAGE_SIZES, range, status, useTokens, type Token } from '../page/shared';
import '../page/plain.css';

const columns = [
  { id: 'id', name: 'ID', render: (t: Token) => <code>{t.id}</code> },
  {
    id: 'status',
    name: 'Status',
    render: (t: Token) => <span className={`badge ${status(t)}`}>{status(t)}</span>,
  },
  { id: 'scopes', name: 'Scopes', render: (t: Token) => t.scopes.join(', ') },
  { id: 'createdAt', name: 'Created', render: (t: Token) => date(t.createdAt) },
  { id: 'expiration', name: 'Expires', render: (t: Token) => date(t.expiration) },
  { id: 'lastUsedAt', name: 'Last used', render: (t: Token) => date(t.lastUsedAt) },
];

export function App() {
  const { rows, total, isLoading, page, pages, limit, revoked, expired, set } = useTokens();
  return (
    <>
      <div className="bar">
        <Switch className="switch" isSelected={revoked} onChange={(on) => set({ revoked: on })}>
          <span className="track" data-for="revoked" />
          Show revoked
        </Switch>
        <Switch className="switch" isSelected={expired} onChange={(on) => set({ expired: on })}>
          <span className="track" data-for="expired" />
          Show expired
        </Switch>
      </div>
      <Table className="tokens" aria-label="M2M tokens" aria-busy={isLoading}>
        <TableHeader columns={columns}>
          {(c) => <Column isRowHeader={c.id === 'id'}>{c.name}</Column>}
        </TableHeader>
        {/* items (not children): the documented cached collection */}
        <TableBody items={rows}>
          {(t) => <Row columns={columns}>{(c) => <Cell>{c.render(t)}</Cell>}</Row>}
        </TableBody>
      </Table>
      <div className="bar">
        <label>
          Rows per page{' '}
          <select value={limit} onChange={(e) => set({ limit: +e.target.value })}>
            {PAGE_SIZES.map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        </label>
        <span>{range(page, limit, total)}</span>
        <Button
          aria-label="Previous page"
          isDisabled={page === 0}
          onPress={() => set({ page: page - 1 })}
        >
          ‹
        </Button>
        <Button
          aria-label="Next page"
          isDisabled={page + 1 >= pages}
          onPress={() => set({ page: page + 1 })}
        >
          ›
        </Button>
      </div>
    </>
  );
}
