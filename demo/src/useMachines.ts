import useSWR from 'swr';

export interface Machine {
  id: string;
  name: string;
  /** Ids of the machines that its new tokens may call; absent = unknown. */
  scopes?: readonly string[];
}

/** The response of `/api/machines`. */
export interface MachineList {
  /** The newest 100. */
  machines: readonly Machine[];
  totalCount: number;
}

export function useMachines() {
  return useSWR<MachineList, Error>('/api/machines', fetchMachines, {
    revalidateOnFocus: false,
  });
}

async function fetchMachines(url: string): Promise<MachineList> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json() as Promise<MachineList>;
}
