import { App as Ours } from './ours';

/** Our package as it comes. */
export function App() {
  return <Ours prefetch />;
}
