import { type Workbook, nameKey } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { decimalMarkOf } from "./decimal-mark.ts";
import { legendIn } from "./legend-in.ts";
import { HOUSE_LEGEND, type Legend } from "./marker.ts";
import { usesStatusLetters } from "./status-letters.ts";

/** The legends markers are read by, most believed first: a person's, the workbook's own, the house's. */
export function legendsFor(workbook: Workbook, mapping: Mapping): readonly Legend[] {
  const answers = Object.entries(mapping.markers ?? {});
  const meanings = new Map(answers.map(([marker, meaning]) => [nameKey(marker), meaning]));
  const decimalMark = mapping.decimal ?? decimalMarkOf(workbook).mark;
  const own = {
    ...legendIn(workbook),
    statusLetters: usesStatusLetters(workbook),
    decimalMark,
    date1904: workbook.date1904,
  };
  return [{ whose: "a person's", meanings }, own, HOUSE_LEGEND];
}
