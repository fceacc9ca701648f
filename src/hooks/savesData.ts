/** Whether the person has asked their browser to save data. Where it does not say, they have not. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
