import type { Workbook } from "../../workbook/index.ts";

/** A figure with its status in one letter after it: `9 (G)`, `85% A`. */
const LETTERED = /^(?<figure>[^\p{L}]*\d%?)\s*(?<letter>\((?:R|A|G|B)\)|(?<=\s)(?:R|A|G|B))$/u;

/** Whether figures in a workbook carry their status as a letter. An R alone proves nothing: it may stand for revised. */
export function usesStatusLetters({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) =>
      row.some((cell) => {
        const letter = mayBeLettered(cell?.value) ? takeStatusLetter(cell.value).letter : "";
        return /[AG]/u.test(letter);
      }),
    ),
  );
}

/** Whether a cell is short and ends and begins as a figure with a letter does: else there is nothing to look at closely. */
function mayBeLettered(value: unknown): value is string {
  if (typeof value !== "string" || value.length >= LONGEST) return false;
  const last = value.at(-1) ?? "";
  if (!ENDS.has(last) && last.trim() !== "") return false;
  return ENDS.has(value.trimEnd().at(-1) ?? "") && /^[^\p{L}]*\d/u.test(value);
}

const ENDS: ReadonlySet<string> = new Set("RAGB)");

const LONGEST = 40;

/** A cell's text without the letter of its status, and that letter as it stood; empty where there is none. */
export function takeStatusLetter(raw: string): { readonly text: string; readonly letter: string } {
  const { figure, letter } = LETTERED.exec(raw.trim())?.groups ?? {};
  return figure === undefined || letter === undefined ? { text: raw, letter: "" } : { text: figure, letter };
}
