import type { Table, Visibility } from "@quarterlight/core/workbook";
import { blockFrom } from "./block.ts";
import { elements, flag, type Attributes } from "./markup.ts";
import type { Parts, Relation } from "./parts.ts";

/** What an Excel file says of itself, before any cell is read. */
export type Contents = {
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  /** Sheets that hold no cells: charts and dialogs. */
  readonly sheetsWithoutCells: readonly string[];
  readonly hasMacros: boolean;
  /** How many other workbooks its formulas look into. */
  readonly otherWorkbooks: number;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
};

export type SheetPart = {
  readonly name: string;
  readonly visibility: Visibility;
  readonly xml: string;
  readonly tables: readonly Table[];
};

/** Reads the workbook's own part and finds the others from it; a string names a part that is missing. */
export function contentsOf(parts: Parts): Contents | string {
  const path = parts.relations("").find((relation) => relation.type === "officeDocument")?.target;
  const workbook = path === undefined ? undefined : parts.text(path);
  if (path === undefined || workbook === undefined) return "list of sheets";
  const relations = parts.relations(path);
  const listed = elements(workbook, "sheet").map((sheet) => ({
    name: sheet.get("name") ?? "",
    visibility: visibilities[sheet.get("state") ?? ""] ?? "visible",
    relation: relations.find(({ id }) => id === relationId(sheet)),
  }));
  const sheets: SheetPart[] = [];
  for (const { name, visibility, relation } of listed) {
    if (relation?.type !== undefined && relation.type !== "worksheet") continue;
    const xml = relation === undefined ? undefined : parts.text(relation.target);
    if (relation === undefined || xml === undefined) return `sheet "${name}"`;
    sheets.push({ name, visibility, xml, tables: tablesOf(parts, relation) });
  }
  const ofType = (type: string) => relations.filter((relation) => relation.type === type);
  const textOf = (type: string) => parts.text(ofType(type)[0]?.target ?? "");
  return {
    date1904: flag(elements(workbook, "workbookPr")[0]?.get("date1904")),
    sheets,
    sheetsWithoutCells: listed
      .filter(({ relation }) => relation?.type !== "worksheet")
      .map(({ name }) => name),
    hasMacros: ofType("vbaProject").length > 0,
    otherWorkbooks: ofType("externalLink").length,
    sharedStrings: textOf("sharedStrings"),
    styles: textOf("styles"),
  };
}

/** The relation's id stands under a prefix, most often `r:id`. */
function relationId(sheet: Attributes): string | undefined {
  return Array.from(sheet).find(([name]) => name.endsWith(":id"))?.[1];
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "very hidden" };

/** The tables of a sheet that have a heading row. A row of totals is no record, and so no part of the block. */
function tablesOf(parts: Parts, sheet: Relation): readonly Table[] {
  return parts
    .relations(sheet.target)
    .filter((relation) => relation.type === "table")
    .flatMap((relation) => elements(parts.text(relation.target) ?? "", "table"))
    .flatMap((table) => {
      const block = blockFrom(table.get("ref") ?? "");
      const name = table.get("displayName") ?? table.get("name");
      if (block === null || name === undefined || table.get("headerRowCount") === "0") return [];
      const totals = Number(table.get("totalsRowCount") ?? "0");
      return [{ name, block: { ...block, bottom: block.bottom - totals } }];
    });
}
