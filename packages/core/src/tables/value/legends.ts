import { type Workbook, nameKey } from "../../workbook/index.ts";
import { type Mapping, decimalOn } from "../../answers/index.ts";
import { type Remark, refusesAnswer } from "../../reading/index.ts";
import { type DecimalMark, decimalMarkOf } from "./decimal-mark.ts";
import { legendIn } from "./legend-in.ts";
import { HOUSE_LEGEND, type Legend } from "./marker.ts";
import { usesStatusLetters } from "./status-letters.ts";

/** The legends markers are read by, most believed first: a person's, the workbook's own, the house's. */
export function legendsFor(
  workbook: Workbook,
  mapping: Mapping,
): { readonly legends: readonly Legend[]; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const { at, ...said } = legendIn(workbook);
  const answers = Object.entries(mapping.markers ?? {}).filter(([marker, meaning]) => {
    const [own, place] = [said.meanings.get(nameKey(marker)), at.get(nameKey(marker))];
    if (own === undefined || own === meaning || place === undefined) return true;
    remarks.push(refusesAnswer(`marker:${marker}=${meaning}`, place, `${marker} = ${own}`));
    return false;
  });
  const meanings = new Map(answers.map(([marker, meaning]) => [nameKey(marker), meaning]));
  const decimalMark = mapping.decimal ?? decimalMarkOf(workbook).mark;
  const own = {
    ...said,
    statusLetters: usesStatusLetters(workbook),
    decimalMark,
    ...(mapping.decimalOf === undefined ? {} : { marksOn: marksOn(workbook, mapping) }),
    date1904: workbook.date1904,
  };
  return { legends: [{ whose: "a person's", meanings }, own, HOUSE_LEGEND], remarks };
}

/** The decimal marks that a person named of sheets themselves. */
function marksOn({ sheets }: Workbook, mapping: Mapping): ReadonlyMap<string, DecimalMark> {
  return new Map(
    sheets.flatMap(({ name }) => {
      const mark = decimalOn(mapping, name);
      return mark === undefined ? [] : [[nameKey(name), mark] as const];
    }),
  );
}
