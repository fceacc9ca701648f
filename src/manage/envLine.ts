/** A line of a `.env` file. Quotes keep characters that such files treat as syntax. */
export function envLine(name: string, secret: string): string {
  return `${name}=${/[^\w.~+/-]/.test(secret) ? `'${secret}'` : secret}\n`;
}
