import { isPrintable, printable, type Table, type Visibility } from "@quarterlight/core/workbook";
import type { Parts, Relation } from "../container/parts.ts";
import { textWithin, together } from "../beside/text-within.ts";
import { attribute, flag, wholeNumber } from "../markup/attribute.ts";
import { Stop } from "../stop.ts";
import { blockFrom } from "../block.ts";

/** What an Excel file says of itself, before any cell is read. Parts are given by their names. */
export type Contents = {
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  /** Sheets that hold no cells: charts and dialogs. */
  readonly chartSheets: readonly { readonly name: string; readonly part: string }[];
  readonly hasMacros: boolean;
  /** The parts with what is kept of other workbooks that its formulas look into. */
  readonly otherWorkbookParts: readonly string[];
  readonly pivotCacheParts: readonly string[];
  readonly names: readonly DefinedName[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
};

export type SheetPart = {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  readonly tables: readonly Table[];
  /** The part with the sheet's comments. */
  readonly comments: string | undefined;
  /** The parts with the threads that newer Excel keeps of them. */
  readonly threads: readonly string[];
};

/** A name that somebody gave to cells or to a formula, with what was written about it. */
type DefinedName = { readonly name: string; readonly text: string; readonly comment: string };

type Listed = { readonly name: string; readonly visibility: Visibility; readonly id: string | undefined };

/** More sheets, and more tables on one, than any workbook that people keep. */
const mostSheets = 2000;
const mostTables = 1000;
const mostNames = 20_000;

/** Reads the workbook's own part and finds the others from it. Stops where one of them is missing. */
export function contentsOf(parts: Parts): Contents {
  const path = parts.relations("").find((relation) => relation.type === "officeDocument")?.target;
  if (path === undefined || !parts.has(path)) throw missing("list of sheets");
  const { date1904, listed, names } = listOf(parts, path);
  const relations = parts.relations(path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const typed = listed.map((sheet) => ({ ...sheet, relation: byId.get(sheet.id ?? "") }));
  const ofType = (type: string) => relations.filter((relation) => relation.type === type);
  return {
    date1904,
    sheets: typed.flatMap(({ name, visibility, relation }) => {
      if (relation !== undefined && relation.type !== "worksheet") return [];
      if (relation === undefined || !parts.has(relation.target)) throw missing(`sheet "${name}"`);
      return [{ name, visibility, part: relation.target, ...besideOf(parts, relation) }];
    }),
    chartSheets: typed.flatMap(({ name, relation }) =>
      relation?.type === "worksheet" ? [] : [{ name, part: relation?.target ?? "" }],
    ),
    hasMacros: ofType("vbaProject").length > 0,
    otherWorkbookParts: ofType("externalLink").map(({ target }) => target),
    pivotCacheParts: ofType("pivotCacheDefinition").map(({ target }) => target),
    names,
    sharedStrings: ofType("sharedStrings")[0]?.target,
    styles: ofType("styles")[0]?.target,
  };
}

function missing(part: string): Stop {
  return new Stop({ kind: "damaged", part });
}

function listOf(parts: Parts, path: string) {
  const listed: Listed[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let tagOfName = "";
  const open = (element: string, tag: string) => {
    if (element === "definedName") tagOfName = tag;
    if (element === "workbookPr") date1904 ||= flag(tag, "date1904");
    if (element !== "sheet") return;
    const name = attribute(tag, "name") ?? "";
    const visibility = visibilities[attribute(tag, "state") ?? ""] ?? "visible";
    listed.push({ name: isPrintable(name) ? name : printable(name), visibility, id: relationId(tag) });
    if (listed.length > mostSheets) throw missing("list of sheets");
  };
  const named = textWithin(new Set(["definedName"]), (_, text) => {
    if (names.length >= mostNames) return;
    const [name = "", comment = ""] = ["name", "comment"].map((each) => attribute(tagOfName, each));
    // Excel's own names, such as that of a sheet's print area, are no words of anybody.
    if (!name.startsWith("_xlnm.")) names.push({ name, comment, text });
  });
  parts.scan(path, together({ open }, named), "list of sheets");
  return { date1904, listed, names };
}

/** The relation's id stands under a prefix, most often `r:id`. */
function relationId(tag: string): string | undefined {
  const prefix = /\s(\w{1,20}):id\s*=/.exec(tag)?.[1];
  return prefix === undefined ? undefined : attribute(tag, `${prefix}:id`);
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "very hidden" };

function besideOf(parts: Parts, sheet: Relation): Pick<SheetPart, "tables" | "comments" | "threads"> {
  const relations = parts.relations(sheet.target);
  const tables = relations.filter(({ type }) => type === "table").slice(0, mostTables);
  return {
    tables: tables.flatMap(({ target }) => tablesIn(parts, target)),
    comments: relations.find(({ type }) => type === "comments")?.target,
    threads: relations.filter(({ type }) => type === "threadedComment").map(({ target }) => target),
  };
}

/** The tables of a part that have a heading row. A row of totals is no record, and so no part of the block. */
function tablesIn(parts: Parts, part: string): readonly Table[] {
  const tables: Table[] = [];
  parts.scan(part, {
    open: (element, tag) => {
      if (element !== "table" || attribute(tag, "headerRowCount") === "0" || tables.length > 0) return;
      const block = blockFrom(attribute(tag, "ref") ?? "");
      const name = attribute(tag, "displayName") ?? attribute(tag, "name");
      if (block === null) throw missing(`part "${part}"`);
      if (name === undefined) return;
      const totals = Math.max(0, wholeNumber(tag, "totalsRowCount") ?? 0);
      const bottom = Math.max(block.top, block.bottom - totals);
      tables.push({ name: printable(name), block: { ...block, bottom } });
    },
  });
  return tables;
}
