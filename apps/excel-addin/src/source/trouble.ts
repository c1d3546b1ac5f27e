/** The world failing, in a sentence for the person at the pane: what is wrong and what to do about it. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** The sentence of anything thrown. What is no trouble is a fault of ours, and says so. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Trouble) return thrown.message;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  if (isNotLoaded(thrown)) return NOT_LOADED_WORDS;
  return `Quarterlight has made a mistake: ${said}. Your workbook was not changed. Please try again.`;
}

/** Whether a part of the program did not arrive. */
export function isNotLoaded(thrown: unknown): boolean {
  return thrown instanceof Error && NOT_LOADED.test(thrown.message);
}

/** How Chromium, Firefox and Safari say so, and the builder of the pane of a style. */
const NOT_LOADED = /dynamically imported module|importing a module script failed|unable to preload css/i;
const NOT_LOADED_WORDS =
  "A part of Quarterlight could not be loaded. Look whether the network is there, then try again. Your workbook was not changed.";
