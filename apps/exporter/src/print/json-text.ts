/** What `--json` prints: one document, indented, with a line's end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
