/** The world failing, in a sentence for the person at the pane: what is wrong and what to do about it. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** The sentence of anything thrown. What is no trouble is a fault of ours, and says so. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Trouble) return thrown.message;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return `Quarterlight has made a mistake: ${said}. Your workbook was not changed. Please try again.`;
}
