import type { NotUnderstood } from "@quarterlight/core/reading";
import { type Address, textOf } from "@quarterlight/core/workbook";
import type { Understanding } from "./understanding.ts";

/** A column that a sheet of Quarterlight's own must have and has not, and those that may be it under another heading. */
export type MissingColumn = {
  readonly sheet: string;
  /** The heading that is not there. */
  readonly heading: string;
  readonly candidates: readonly Candidate[];
};

export type Candidate = {
  readonly heading: string;
  readonly at: Address;
  /** How many cells below it are filled. */
  readonly filled: number;
};

/** Every such column: without it a sheet reads as if nothing stood in it. The fullest candidate comes first. */
export function missingColumns({ reading, workbook }: Understanding): readonly MissingColumn[] {
  const columns = reading.notUnderstood.filter(({ what }) => what === "column");
  const filledBelow = ({ at, text }: NotUnderstood): Candidate => {
    const rows = workbook.sheets.find(({ name }) => name === at.sheet)?.rows ?? [];
    const below = rows.slice(at.row + 1).filter((row) => textOf(row[at.column]).trim() !== "");
    return { heading: text, at, filled: below.length };
  };
  return columns
    .filter(({ why }) => why === "missing heading")
    .map(({ at: { sheet }, text }) => ({
      sheet,
      heading: text,
      candidates: columns
        .filter(
          ({ why, at, text: unknown }) => why === "unknown heading" && at.sheet === sheet && unknown !== "",
        )
        .map(filledBelow)
        .filter(({ filled }) => filled > 0)
        .toSorted((one, other) => other.filled - one.filled),
    }));
}
