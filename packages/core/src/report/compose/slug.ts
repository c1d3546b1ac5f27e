/** An id that may stand in an address: lower-case letters, digits and hyphens, beginning with a letter. */
export function slug(prefix: string, words: string): string {
  const rest = words
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return rest === "" ? prefix : `${prefix}-${rest}`;
}
