import type { Holder, Sheet, TextBeside, Workbook } from "../../workbook/index.ts";
import type { Where } from "../identifiers/field.ts";
import { numbersAre } from "./column-is.ts";
import { headingsOf } from "./headings-of.ts";
import type { PlacedField } from "./placed-field.ts";

/** What a file holds beside its cells that may hold an identifier: comments, pictures, charts, lists, links and the rest. */
export function fieldsBeside({ beside, sheets }: Workbook): readonly PlacedField[] {
  if (beside === undefined) return [];
  const comments = beside.comments.map(({ at, text }): PlacedField => ({
    text,
    at,
    where: "note",
    holder: "comment",
  }));
  const columns = numbersByHeading(beside.texts);
  const headings = new Map<string, readonly string[]>();
  const headingOf = ({ sheet, column }: PlacedField["at"]) => {
    const there = headings.get(sheet) ?? headingsIn(sheets.find(({ name }) => name === sheet));
    headings.set(sheet, there);
    return there[column] ?? "";
  };
  const texts = beside.texts.map((each): PlacedField => {
    const { holder, at, text, heading = "", isNumber = false } = each;
    const column = isNumber ? columns.get(keyOf(each)) : undefined;
    return {
      text: holder === "defined name" ? text.replaceAll("_", " ") : text,
      at,
      holder,
      where: WHERE[holder],
      heading: holder === "list of choices" ? headingOf(at) : heading,
      number: isNumber,
      ...(column === undefined ? {} : { column: numbersAre(column) }),
    };
  });
  return [...comments, ...texts];
}

/** What the words in each are like, of those places that recognisers know. */
const WHERE: Record<Holder, Where> = {
  picture: "alt text",
  chart: "alt text",
  "header or footer": "note",
  "defined name": "sheet name",
  "list of choices": "cell",
  link: "note",
  "pivot table": "cell",
  "other workbook": "cell",
  property: "property",
  "chart sheet": "sheet name",
};

function headingsIn(sheet: Sheet | undefined): readonly string[] {
  return sheet === undefined ? [] : headingsOf(sheet).texts;
}

function keyOf({ holder, at, heading = "" }: TextBeside): string {
  return `${holder}|${at.sheet}|${heading}`;
}

function numbersByHeading(texts: readonly TextBeside[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const text of texts) {
    if (text.isNumber !== true) continue;
    const key = keyOf(text);
    const all = numbers.get(key) ?? [];
    all.push(Number(text.text));
    numbers.set(key, all);
  }
  return numbers;
}
