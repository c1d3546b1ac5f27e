/** The report as a Word document. */
export { toWord } from "./to-word.ts";
export type { WordOptions } from "./to-word.ts";
