/** A word given by somebody on a day (ISO). */
type Given = { readonly person: string; readonly date: string };

/** Who gave the latest of these words: most likely who gives the next one. Empty where nobody has. */
export function lastPerson(given: readonly Given[]): string {
  const named = given.filter(({ person }) => person !== "");
  return named.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)?.person ?? "";
}
