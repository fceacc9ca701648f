import { createServer } from 'node:http';
import { close } from '../../support/listen.js';
import { callAsNext } from './callAsNext.js';
import { callWithContext } from './callWithContext.js';
import { callByRequest, callByServer, type CallRecipe } from './callRecipe.js';

interface Recipe {
  /** File in stories/docs/examples. */
  file: string;
  /** Whether it lists through Clerk's SDK, which drops the last use. */
  usesSdk: boolean;
  /** Whether its actions include `revoke` and `create`. */
  writes?: boolean;
  /** Whether its actions include `verify` and those about machines. */
  machines?: boolean;
  start: () => Promise<{ call: CallRecipe; stop?: () => Promise<void> }>;
}

/** Each recipe of the page "Proxy", and how to run it. The import is late, because it creates the handler. */
export const recipes: Recipe[] = [
  {
    file: 'handler.ts',
    usesSdk: false,
    start: async () => {
      const { handler } = await import('../../../stories/docs/examples/handler.js');
      return { call: callByRequest(handler) };
    },
  },
  {
    file: 'clerkClientProxy.ts',
    usesSdk: true,
    start: async () => {
      const { handler } = await import('../../../stories/docs/examples/clerkClientProxy.js');
      return { call: callByRequest(handler) };
    },
  },
  {
    file: 'manageProxy.ts',
    usesSdk: false,
    writes: true,
    start: async () => {
      const { handler } = await import('../../../stories/docs/examples/manageProxy.js');
      return { call: callByRequest(handler) };
    },
  },
  {
    file: 'manageWithSdk.ts',
    usesSdk: true,
    writes: true,
    start: async () => {
      const { handler } = await import('../../../stories/docs/examples/manageWithSdk.js');
      return { call: callByRequest(handler) };
    },
  },
  {
    file: 'machinesProxy.ts',
    usesSdk: false,
    machines: true,
    start: async () => {
      const { handler } = await import('../../../stories/docs/examples/machinesProxy.js');
      return { call: callByRequest(handler) };
    },
  },
  {
    file: 'machinesWithSdk.ts',
    usesSdk: true,
    machines: true,
    start: async () => {
      const { handler } = await import('../../../stories/docs/examples/machinesWithSdk.js');
      return { call: callByRequest(handler) };
    },
  },
  {
    file: 'nextRoute.ts',
    usesSdk: false,
    start: async () => {
      const route = await import('../../../stories/docs/examples/nextRoute.js');
      return { call: callByRequest((request) => callAsNext(route, request)) };
    },
  },
  ...(['SvelteKit', 'Remix'] as const).map((framework) => ({
    file: 'contextRoutes.ts',
    usesSdk: false,
    start: async () => {
      const route = await import('../../../stories/docs/examples/contextRoutes.js');
      return { call: callByRequest((request) => callWithContext(route, request, framework)) };
    },
  })),
  {
    file: 'honoServer.ts',
    usesSdk: false,
    start: async () => {
      const { app } = await import('../../../stories/docs/examples/honoServer.js');
      return { call: callByRequest((request) => app.request(request)) };
    },
  },
  {
    file: 'expressServer.ts',
    usesSdk: false,
    start: async () => {
      const { app } = await import('../../../stories/docs/examples/expressServer.js');
      const server = createServer(app);
      return { call: await callByServer(server), stop: () => close(server) };
    },
  },
  {
    file: 'nodeServer.ts',
    usesSdk: false,
    start: async () => {
      const { server } = await import('../../../stories/docs/examples/nodeServer.js');
      return { call: await callByServer(server), stop: () => close(server) };
    },
  },
];
