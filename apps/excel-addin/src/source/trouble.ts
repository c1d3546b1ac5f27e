/** The world failing, in a sentence for the person at the pane: what is wrong and what to do about it. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** The sentence of anything thrown. What is no trouble is a fault of ours, and says so. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Trouble) return thrown.message;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  if (NOT_LOADED.test(said)) return NOT_LOADED_WORDS;
  return `Quarterlight has made a mistake: ${said}. Your workbook was not changed. Please try again.`;
}

/** How Chromium, Firefox and Safari say that a part of the pane did not arrive. */
const NOT_LOADED = /dynamically imported module|importing a module script failed/i;
const NOT_LOADED_WORDS =
  "A part of Quarterlight could not be loaded. Look whether the network is there, then try again. Your workbook was not changed.";
