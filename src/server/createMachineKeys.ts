/** How long a machine's key stays in memory, in milliseconds. */
const LONGEST_STAY = 60_000;

/** Above this number the oldest key leaves the memory. */
const MOST_KEYS = 100;

/** A machine's own key, and how to drop it. */
interface MachineKey {
  key: string;
  /** Removes the key from memory, because Clerk has refused it. */
  forget: () => void;
}

/** The keys of machines. They stay in memory only. */
export interface MachineKeys {
  /**
   * Reads the key of a machine. Calls for one machine share one fetch.
   *
   * @param secretKey the Secret Key of the machine's instance: another Secret Key never gets a key that this one has fetched
   * @param fetchKey gets the key from Clerk
   */
  read: (
    subject: string,
    secretKey: string,
    fetchKey: () => Promise<string>,
  ) => Promise<MachineKey>;
  /** Removes all keys of a machine, which may be out of date. */
  forget: (subject: string) => void;
}

export function createMachineKeys(): MachineKeys {
  const kept = new Map<string, { until: number; key: Promise<MachineKey> }>();
  const read: MachineKeys['read'] = async (subject, secretKey, fetchKey) => {
    const id = `${subject} ${await fingerprint(secretKey)}`;
    const known = kept.get(id);
    if (known && Date.now() < known.until) return known.key;
    const forget = () => {
      if (kept.get(id) === entry) kept.delete(id);
    };
    const entry = {
      until: Date.now() + LONGEST_STAY,
      key: fetchKey().then((key) => ({ key, forget })),
    };
    kept.set(id, entry);
    const [oldest = ''] = kept.keys();
    if (kept.size > MOST_KEYS) kept.delete(oldest);
    entry.key.catch(forget);
    // Without the timer an unused key would stay. Node must not wait for it, and workers stop it with its request.
    const timer: unknown = setTimeout(forget, LONGEST_STAY);
    (timer as { unref?: () => void }).unref?.();
    return entry.key;
  };
  const forgetAll = (subject: string) => {
    for (const id of kept.keys()) if (id.startsWith(`${subject} `)) kept.delete(id);
  };
  return { read, forget: forgetAll };
}

/** Tells Secret Keys apart without keeping them. */
async function fingerprint(secretKey: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secretKey));
  return new Uint8Array(hash).join();
}
