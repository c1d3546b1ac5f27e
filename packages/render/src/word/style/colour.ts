/** A colour as Word writes it, without the sharp. */
export function hex(colour: string): string {
  return colour.slice(1);
}
