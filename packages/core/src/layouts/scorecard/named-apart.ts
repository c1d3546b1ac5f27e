import type { ReadLabel } from "../../period/index.ts";
import { type ColumnMeaning, columnMeaning } from "../../tables/index.ts";
import { nameKey } from "../../workbook/index.ts";
import type { FoundColumn } from "./name-columns.ts";

type Parted = FoundColumn & { readonly parts: readonly string[] };

const FEWEST_NAMES = 2;

/**
 * Columns of figures that stand under a period and a name that no heading knows, such as places or teams under each quarter or
 * over all of them: each name has figures of its own. One name alone beside columns of an area, a nation or an average is an
 * area's too. Where one column of a period has no such name, the others are not known.
 */
export function namedApart(columns: readonly Parted[], readLabel: ReadLabel): readonly FoundColumn[] {
  if (columns.some(({ meaning }) => isFigure(meaning))) return columns.map(withoutParts);
  const found = columns.map((each) =>
    each.meaning.means === "nothing known" ? apartIn(each, readLabel) : undefined,
  );
  const names = new Set(found.flatMap((meaning) => (meaning === undefined ? [] : [nameKey(meaning.apart)])));
  const isAlone = names.size === 1 && columns.some(({ meaning }) => isOfArea(meaning));
  if (names.size < FEWEST_NAMES && !isAlone) return columns.map(withoutParts);
  return columns.map((each, place) => {
    const meaning = found[place];
    if (meaning === undefined) return withoutParts(each);
    const { apart, ...rest } = meaning;
    return { ...withoutParts(each), meaning: isAlone ? { ...rest, area: apart } : meaning };
  });
}

function withoutParts({ column, heading, meaning }: Parted): FoundColumn {
  return { column, heading, meaning };
}

function isOfArea(meaning: ColumnMeaning): boolean {
  return meaning.means === "role" && meaning.area !== undefined;
}

function isFigure(meaning: ColumnMeaning): meaning is Extract<ColumnMeaning, { means: "role" }> {
  return (
    meaning.means === "role" &&
    meaning.role === "value" &&
    meaning.period !== undefined &&
    meaning.area === undefined
  );
}

/** A name under its period or over it, whichever leaves a period when it is taken away. */
function apartIn(
  { parts }: Parted,
  readLabel: ReadLabel,
): (Extract<ColumnMeaning, { means: "role" }> & { readonly apart: string }) | undefined {
  const filled = parts.filter((part, index) => part !== "" && part !== parts[index - 1]);
  for (const [apart, rest] of [
    [filled.at(-1), filled.slice(0, -1)],
    [filled[0], filled.slice(1)],
  ] as const) {
    const meaning = columnMeaning(rest, readLabel);
    if (apart !== undefined && /\p{L}{2}/u.test(apart) && isFigure(meaning)) return { ...meaning, apart };
  }
  return undefined;
}
